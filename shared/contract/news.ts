import type { Preferences } from '../record/preferences.ts';
import type { Position } from '../record/revision.ts';

/** What main sends to every page, after each call that has changed something. */
export type News = Position & { readonly preferences: Preferences };
