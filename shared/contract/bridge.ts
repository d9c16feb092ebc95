/**
 * What the Electron preload hands to the page, and all it hands: one function that carries a call of the router, and
 * two for what the desktop and the page tell each other. The browser host has no bridge; the page then speaks HTTP.
 */
import { screens } from './screens.ts';

export type BridgeRequest = {
  readonly type: 'query' | 'mutation';
  /** The procedure, as the router names it: `record.change`. */
  readonly path: string;
  /** JSON-able, or absent. */
  readonly input?: unknown;
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
  /** The page can be used now: its record is open, or it says why not. */
  readonly tellUsable: () => void;
};
