/** The state of an open record, as it is read and as a change leaves it. */
import type { Change } from './change.ts';
import type { LegworkRecord } from './record.ts';

/** Which record, and how far it has come. */
export type Position = {
  /** One opening of one folder: another after a lock, an erasing, or a look at the demo. Null while nothing is open. */
  readonly diary: string | null;
  /** Grows with every change. */
  readonly revision: number;
};

/** The labels of the steps that can be undone and redone next; null where there is none. */
export type Steps = { readonly undo: string | null; readonly redo: string | null };

export type OpenRecord = Position & Steps & { readonly record: LegworkRecord };

/** The answer to a change that is on disk: what was applied, for a page that was at the revision `from`. */
export type Saved = Position & Steps & { readonly from: number; readonly applied: readonly Change[] };
