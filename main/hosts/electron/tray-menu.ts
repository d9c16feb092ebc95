/** The tray's menu: what runs, the main commands, and quit. Every desktop shows it; some report no click. */
import type { MenuItemConstructorOptions } from 'electron';
import type { PageCommand } from '#shared/contract/bridge.ts';
import type { Screen } from '#shared/contract/screens.ts';
import type { HostTranslate } from '../../host-messages.ts';

export type TrayOptions = {
  readonly t: HostTranslate;
  /** The running treatment in one line, or null. */
  readonly strictLine: string | null;
  /** The screen of a reminder that the system failed to show, or null. */
  readonly waiting: Screen | null;
  readonly run: (command: PageCommand) => void;
  readonly open: () => void;
};

/** What waits and what runs, if anything does. */
const linesOf = ({ t, strictLine, waiting, run, open }: TrayOptions): MenuItemConstructorOptions[] => [
  ...(waiting === null ? [] : [{ label: t('tray.waiting'), click: () => run(waiting) }]),
  ...(strictLine === null ? [] : [{ label: strictLine, click: open }]),
];

export function trayTemplate(options: TrayOptions): MenuItemConstructorOptions[] {
  const { t, run, open } = options;
  const lines = linesOf(options);
  return [
    ...(lines.length === 0 ? [] : [...lines, { type: 'separator' } as const]),
    { label: t('menu.log'), click: () => run('today') },
    { label: t('tray.open'), click: open },
    { type: 'separator' },
    { role: 'quit', label: t('menu.quit') },
  ];
}
