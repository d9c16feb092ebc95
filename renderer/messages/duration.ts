/** Durations as the page writes them: as the reports do. */
export { formatDuration, formatDurationBeside } from '#shared/messages/duration.ts';
