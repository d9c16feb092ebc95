/** What a victim's lines come to: the states that its folder may be in after it died. */
import { afterOperation, type DiaryState, type Operation } from './model.ts';
import type { VictimLine } from './protocol.ts';

export type BackupMade = { readonly id: string; readonly record: DiaryState['record'] };

export type History = {
  /** After all that was acknowledged, then with each operation more that was under way, up to all of them. */
  readonly states: readonly [DiaryState, ...DiaryState[]];
  /** The copies that were acknowledged, and what is in them; the newest last. */
  readonly backups: readonly BackupMade[];
  readonly acknowledged: number;
  readonly inFlight: readonly Operation[];
};

/** What an operation that is cut off may have come to, besides not having begun; the last is the whole of it. */
function stagesOf(state: DiaryState, operation: Operation): readonly DiaryState[] {
  const whole = afterOperation(state, operation);
  if (operation.kind !== 'retention') return [whole];
  // The rule is saved, and then what it deletes is deleted.
  const settings = { ...state.record.settings, keepYears: operation.keepYears };
  return [{ ...state, record: { ...state.record, settings } }, whole];
}

export function historyOf(
  before: DiaryState,
  lines: readonly VictimLine[],
  earlier: readonly BackupMade[] = [],
) {
  let state = before;
  let backups = [...earlier];
  const waiting: Operation[] = [];
  let acknowledged = 0;
  for (const line of lines) {
    if (line.at === 'intent') waiting.push(line.operation);
    if (line.at === 'refused') waiting.shift();
    if (line.at !== 'done') continue;
    const operation = waiting.shift();
    if (operation === undefined) throw new Error('A victim acknowledged what it did not announce.');
    state = afterOperation(state, operation);
    acknowledged += 1;
    if (line.backup !== null) backups.push({ id: line.backup, record: state.record });
    if (operation.kind === 'erase' || operation.kind === 'retention') backups = [];
  }
  const inFlight = [...waiting];
  const states: [DiaryState, ...DiaryState[]] = [state];
  for (const operation of inFlight) {
    const stages = stagesOf(state, operation);
    states.push(...stages);
    state = stages.at(-1) ?? state;
  }
  // An erasing or pruning that was under way takes copies with it.
  if (inFlight.some(({ kind }) => kind === 'erase' || kind === 'retention')) backups = [];
  return { states, backups, acknowledged, inFlight } satisfies History;
}
