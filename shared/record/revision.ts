/** The state of an open record, for reads and after changes. */
import type { Change } from './change.ts';
import type { LegworkRecord } from './record.ts';

/** Which record, and its revision. */
export type Position = {
  /** One opening of one folder: a new one after a lock, an erasure or a demo. Null while nothing is open. */
  readonly diary: string | null;
  /** Grows with every change. */
  readonly revision: number;
};

/** The labels of the next steps to undo and redo; null if there is none. */
export type Steps = { readonly undo: string | null; readonly redo: string | null };

export type OpenRecord = Position & Steps & { readonly record: LegworkRecord };

/** The answer to a change that is on disk: the applied changes, for a page at the revision `from`. */
export type Saved = Position & Steps & { readonly from: number; readonly applied: readonly Change[] };
