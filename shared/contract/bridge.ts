/**
 * What the Electron preload hands to the page, and all it hands: one function that carries a call of the contract, and
 * what the desktop and the page tell each other. The browser host has no bridge; the page then speaks HTTP.
 */
import type { News } from './news.ts';
import { screens } from './screens.ts';

/** In a request over HTTP: the diary that the page shows. */
export const diaryHeader = 'x-legwork-diary';

export type BridgeRequest = {
  /** The call, as the contract names it: `record.change`. */
  readonly path: string;
  /** The arguments: JSON-able, or absent. */
  readonly input?: unknown;
  /** The diary that the page shows; absent where it does not say. */
  readonly diary?: string;
};

/** tRPC's own envelope: a result, or the error shape that the router formatted. */
export type BridgeResponse =
  | { readonly result: { readonly data: unknown } }
  | { readonly error: { readonly message: string; readonly code: number; readonly data: unknown } };

/** What a menu, the tray or a notification asks of the page: a screen, or a command of its keyboard map by name. */
export const pageCommands = [...screens, 'undo', 'redo', 'lock', 'openKeys', 'openPalette'] as const;
export type PageCommand = (typeof pageCommands)[number];

export const isPageCommand = (value: unknown): value is PageCommand =>
  pageCommands.some((command) => command === value);

export type Bridge = {
  readonly call: (request: BridgeRequest) => Promise<BridgeResponse>;
  /** The one listener, in place of a former one. What was asked before there was any is told it at once. */
  readonly onCommand: (listener: (command: PageCommand) => void) => void;
  /** The one listener for how far the record has come, in place of a former one. */
  readonly onNews: (listener: (news: News) => void) => void;
  /** The page can be used now: its record is open, or it says why not. */
  readonly tellUsable: () => void;
};
