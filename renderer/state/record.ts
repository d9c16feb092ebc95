/** The page's copy of the record. It holds only what main has applied, and validates nothing. */
import { create } from 'zustand';
import { applyChanges } from '#shared/record/change.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { OpenRecord, Position, Saved } from '#shared/record/revision.ts';

const noRecord: OpenRecord = { diary: null, revision: 0, record: emptyRecord, undo: null, redo: null };

export const useRecord = create<OpenRecord>()(() => noRecord);

export const recordNow = (): LegworkRecord => useRecord.getState().record;

let surprises = 0;

/** Counts the changes of this copy that came from elsewhere. */
export const surprisesSoFar = (): number => surprises;

/** Stores a record that was read. */
export function takeRecord(open: OpenRecord): void {
  if (isBehind(open)) surprises += 1;
  useRecord.setState(open);
}

/** Forgets a record that the page may not show. */
export const forgetRecord = (): void => useRecord.setState(noRecord);

/** Applies main's changes. False if this copy is at another revision and must be reloaded. */
export function takeSaved({ from, applied, ...state }: Saved): boolean {
  const { diary, revision, record } = useRecord.getState();
  if (state.diary !== diary || from !== revision) return false;
  useRecord.setState({ ...state, record: applyChanges(record, applied).record });
  return true;
}

/** Whether main has a later revision, or serves another diary. */
export function isBehind(position: Position): boolean {
  const { diary, revision } = useRecord.getState();
  return position.diary !== diary || position.revision > revision;
}
