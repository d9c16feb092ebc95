/** The tray's menu: what runs, the main commands, and quit. Every desktop shows it; some report no click. */
import type { MenuItemConstructorOptions } from 'electron';
import type { PageCommand } from '#shared/contract/bridge.ts';
import type { HostTranslate } from '../../host-messages.ts';

export type TrayOptions = {
  readonly t: HostTranslate;
  /** The running treatment in one line, or null. */
  readonly strictLine: string | null;
  readonly run: (command: PageCommand) => void;
  readonly open: () => void;
};

export const trayTemplate = ({ t, strictLine, run, open }: TrayOptions): MenuItemConstructorOptions[] => [
  ...(strictLine === null ? [] : [{ label: strictLine, click: open }, { type: 'separator' } as const]),
  { label: t('menu.log'), click: () => run('today') },
  { label: t('tray.open'), click: open },
  { type: 'separator' },
  { role: 'quit', label: t('menu.quit') },
];
