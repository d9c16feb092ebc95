/** The channels between page and main process: types only, so that the sandboxed preload carries no extra code. */
export type CallChannel = 'legwork:call';
/** To the page: a command. */
export type CommandChannel = 'legwork:command';
/** To the page: the news of the record. */
export type NewsChannel = 'legwork:news';
/** From the page: the page is usable now. */
export type UsableChannel = 'legwork:usable';
