/**
 * All that the Electron preload gives to the page: one function that carries a call of the contract, and the messages
 * between desktop and page. The browser host has no bridge; there the page uses HTTP.
 */
import type { News } from './news.ts';
import { screens } from './screens.ts';

/** HTTP request header: the diary that the page shows. */
export const diaryHeader = 'x-legwork-diary';

export type BridgeRequest = {
  /** The call, as the contract names it: `record.change`. */
  readonly path: string;
  /** The arguments: JSON-able, or absent. */
  readonly input?: unknown;
  /** The diary that the page shows; absent if the page does not say. */
  readonly diary?: string;
};

/** tRPC's own envelope: a result, or the error shape that the router formatted. */
export type BridgeResponse =
  | { readonly result: { readonly data: unknown } }
  | { readonly error: { readonly message: string; readonly code: number; readonly data: unknown } };

/** Commands from a menu, the tray or a notification: a screen, or a command of the page's keyboard map by name. */
export const pageCommands = [
  ...screens,
  'undo',
  'redo',
  'lock',
  'print',
  'openKeys',
  'openPalette',
  'showOpenedFile',
] as const;
export type PageCommand = (typeof pageCommands)[number];

export const isPageCommand = (value: unknown): value is PageCommand =>
  pageCommands.some((command) => command === value);

export type Bridge = {
  readonly call: (request: BridgeRequest) => Promise<BridgeResponse>;
  /** Sets the one listener, in place of a former one; before `tellUsable`, which asks for commands. */
  readonly onCommand: (listener: (command: PageCommand) => void) => void;
  /** Sets the one listener for news of the record, in place of a former one. */
  readonly onNews: (listener: (news: News) => void) => void;
  /** Says that the page is usable now: its record is open, or the page says why not. Commands come from now on. */
  readonly tellUsable: () => void;
};
