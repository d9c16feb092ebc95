/** How the parts of a day look: one encoding wherever a day is drawn. */
import type { MessageId } from '../../messages/catalogue.ts';

export type Look = 'covered' | 'bare' | 'walking' | 'rest';

/** The height of each, as a share of standing. */
export const lookHeights: Readonly<Record<Look, number>> = { covered: 1, bare: 1, walking: 0.5, rest: 0.08 };

export const looks: readonly (readonly [Look, MessageId])[] = [
  ['covered', 'shift-bar.covered'],
  ['bare', 'shift-bar.bare'],
  ['walking', 'shift-bar.walking'],
  ['rest', 'shift-bar.rest'],
];
