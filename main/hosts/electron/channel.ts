/** The channels between page and main process. Types, so that the sandboxed preload carries no more than it needs. */
export type CallChannel = 'legwork:call';
/** To the page: a command. */
export type CommandChannel = 'legwork:command';
/** To the page: how far the record has come. */
export type NewsChannel = 'legwork:news';
/** From the page: it can be used. */
export type UsableChannel = 'legwork:usable';
