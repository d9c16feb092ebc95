/** The tray's menu: what runs, what is wanted most, and the way out. Every desktop shows it; not every one its click. */
import type { MenuItemConstructorOptions } from 'electron';
import type { PageCommand } from '#shared/api/bridge.ts';
import type { HostSay } from '../../words/words.ts';

export type TrayOptions = {
  readonly say: HostSay;
  /** The running treatment in one line, or null. */
  readonly strictLine: string | null;
  readonly run: (command: PageCommand) => void;
  readonly open: () => void;
};

export const trayTemplate = ({ say, strictLine, run, open }: TrayOptions): MenuItemConstructorOptions[] => [
  ...(strictLine === null ? [] : [{ label: strictLine, click: open }, { type: 'separator' } as const]),
  { label: say('menu.log'), click: () => run('today') },
  { label: say('tray.open'), click: open },
  { type: 'separator' },
  { role: 'quit', label: say('menu.quit') },
];
