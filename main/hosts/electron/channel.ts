/** The one channel between page and main process. A type, because the sandboxed preload can import nothing else. */
export type CallChannel = 'legwork:call';
