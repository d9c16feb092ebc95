/**
 * The desktop around the app, as the double has it: screens, theme, tray, notifications, boxes with questions. Each
 * has an `electron` side, whose names are checked against Electron's own types.
 */
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import type { Names } from './electron-parts.ts';

type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Screens by their work areas, the first one primary. */
export function createScreen(areas: readonly Rectangle[] = [{ x: 0, y: 0, width: 1920, height: 1040 }]) {
  const state = { displays: areas.map((workArea, id) => ({ id, workArea })) };
  const electron = Object.assign(new EventEmitter(), {
    getAllDisplays: () => state.displays,
    getPrimaryDisplay: () => state.displays[0],
  } satisfies Names<Electron.Screen>);
  return {
    electron,
    /** Screens are plugged in and out, or scaled. */
    become: (next: readonly Rectangle[]) => {
      state.displays = next.map((workArea, id) => ({ id, workArea }));
    },
  };
}

export function createNativeTheme() {
  const state: { source: Electron.NativeTheme['themeSource']; isSystemDark: boolean } = {
    source: 'system',
    isSystemDark: false,
  };
  const electron = Object.assign(new EventEmitter(), {
    shouldUseDarkColors: false,
    themeSource: 'system',
  } satisfies Names<Electron.NativeTheme>);
  const updated = (): void => void electron.emit('updated');
  Object.defineProperties(electron, {
    shouldUseDarkColors: {
      get: () => (state.source === 'system' ? state.isSystemDark : state.source === 'dark'),
    },
    themeSource: {
      get: () => state.source,
      set: (source: Electron.NativeTheme['themeSource']) => {
        state.source = source;
        updated();
      },
    },
  });
  return {
    electron,
    /** The system turns dark or light. */
    systemBecomes: (isSystemDark: boolean) => {
      state.isSystemDark = isSystemDark;
      updated();
    },
  };
}

type MenuTemplate = readonly Electron.MenuItemConstructorOptions[];

/** The trays that were made; `isBroken` where an icon cannot be shown. */
export function createTrays(onMenu: () => void) {
  const trays: TrayDouble[] = [];
  const state = { isBroken: false };
  class TrayDouble extends EventEmitter {
    readonly image: string;
    toolTip = '';
    menu: MenuTemplate = [];
    constructor(image: string) {
      super();
      if (state.isBroken) throw new Error(`Failed to load image from path '${image}'`);
      this.image = image;
      trays.push(this);
    }
    setToolTip(toolTip: string): void {
      this.toolTip = toolTip;
    }
    setContextMenu(menu: MenuTemplate): void {
      this.menu = menu;
      onMenu();
    }
  }
  return { Tray: TrayDouble satisfies { prototype: Names<Electron.Tray> }, trays, state };
}

/** The longest id that Windows takes, UTF-16 characters. */
const maxIdLength = 64;

/**
 * The notifications that the system was asked to show. Linux says within `show` what came of it, and has no buttons.
 * Windows takes no long id, says that it has shown what it then refuses, and gives a press to the first notification of
 * the id, closed or not. One that is closed or has failed tells nothing any more.
 */
export function createNotifications() {
  const shown: NotificationDouble[] = [];
  const state = { isSupported: true, platform: process.platform, fails: false, throws: false };
  class NotificationDouble extends EventEmitter {
    readonly options: Electron.NotificationConstructorOptions;
    readonly id: string;
    isClosed = false;
    hasFailed = false;
    static isSupported(): boolean {
      return state.isSupported;
    }
    constructor(options: Electron.NotificationConstructorOptions) {
      super();
      this.options = structuredClone(options);
      this.id = options.id ?? randomUUID();
      if (state.platform === 'win32' && this.id.length > maxIdLength) {
        throw new Error(`Notification id exceeds Windows limit of ${maxIdLength} UTF-16 characters`);
      }
    }
    tell(event: string, ...more: readonly unknown[]): void {
      if (!this.isClosed && !this.hasFailed) this.emit(event, {}, ...more);
    }
    show(): void {
      if (state.throws) throw new Error('The notification cannot be shown');
      shown.push(this);
      if (state.platform === 'linux') this.answer();
      else queueMicrotask(() => this.answer());
    }
    answer(): void {
      if (!state.fails || state.platform === 'win32') this.tell('show');
      if (state.fails) this.fail();
    }
    /** The system says, however late, that it does not show it. */
    fail(): void {
      this.tell('failed', 'Settings prevent the notification from being delivered.');
      this.hasFailed = true;
    }
    close(): void {
      this.isClosed = true;
    }
    click(): void {
      this.tell('click');
    }
    press(actionIndex: number): void {
      if (state.platform === 'linux') return;
      const pressed =
        state.platform === 'win32' ? shown.find(({ id, hasFailed }) => id === this.id && !hasFailed) : this;
      if (pressed?.isClosed === false) pressed.emit('action', { actionIndex }, actionIndex);
    }
  }
  return { Notification: NotificationDouble, shown, state };
}

/** Boxes with a question, answered by the test; one whose signal aborts is cancelled. */
export function createQuestions() {
  const asked: {
    readonly options: Electron.MessageBoxOptions;
    /** Whether the window that the box belongs to was on the screen: else nobody saw the box. */
    readonly isSeen: boolean;
    readonly answer: (response: number) => void;
  }[] = [];
  const showMessageBox = (
    window: { readonly isShown: boolean; readonly isMinimised: boolean },
    options: Electron.MessageBoxOptions,
  ): Promise<{ response: number }> =>
    new Promise((resolve) => {
      const answer = (response: number): void => resolve({ response });
      options.signal?.addEventListener('abort', () => answer(options.cancelId ?? 0));
      asked.push({ options, isSeen: window.isShown && !window.isMinimised, answer });
    });
  return { showMessageBox, asked };
}
