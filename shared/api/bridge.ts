/**
 * What the Electron preload hands to the page, and all it hands: one function that carries a call of the router.
 * The browser host has no bridge; the page then speaks HTTP.
 */

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

export type Bridge = { readonly call: (request: BridgeRequest) => Promise<BridgeResponse> };
