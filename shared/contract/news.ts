import type { Preferences } from '../record/preferences.ts';
import type { Position } from '../record/revision.ts';

/** What main tells every page of itself, after each call that has changed something. */
export type News = Position & { readonly preferences: Preferences };
