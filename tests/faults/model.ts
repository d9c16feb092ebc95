/** What the record must be after the operations that were acknowledged, by the rules of `shared/` alone. */
import { applyChanges, type Change, nameOfChanged } from '#shared/record/change.ts';
import { type Difference, differenceOf } from '#shared/record/difference.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';

export type DiaryState = {
  readonly record: LegworkRecord;
  /** What the vault opens by; null while it is off. */
  readonly passphrase: string | null;
};

/** What a victim is about to do, as it says before it does it. */
export type Operation =
  | { readonly kind: 'change'; readonly changes: readonly Change[] }
  | { readonly kind: 'copy' }
  | { readonly kind: 'copy-outside'; readonly folder: string }
  | {
      readonly kind: 'restore';
      readonly id: string;
      readonly mode: 'missing' | 'whole';
      /** What the restore comes to. */
      readonly changes: readonly Change[];
    }
  /** `changes` are the deletions that the rule asks for, and the rule itself. */
  | { readonly kind: 'retention'; readonly keepYears: number; readonly changes: readonly Change[] }
  | { readonly kind: 'vault-on'; readonly passphrase: string }
  | { readonly kind: 'vault-off'; readonly passphrase: string }
  | { readonly kind: 'passphrase'; readonly from: string; readonly to: string }
  | { readonly kind: 'erase' };

export const newDiary: DiaryState = { record: emptyRecord, passphrase: null };

export function afterOperation(state: DiaryState, operation: Operation): DiaryState {
  switch (operation.kind) {
    case 'change':
    case 'restore':
    case 'retention':
      return { ...state, record: applyChanges(state.record, operation.changes).record };
    case 'copy':
      return state;
    case 'copy-outside': {
      const settings = { ...state.record.settings, backupFolder: operation.folder };
      return { ...state, record: { ...state.record, settings } };
    }
    case 'vault-on':
      return { ...state, passphrase: operation.passphrase };
    case 'passphrase':
      return { ...state, passphrase: operation.to };
    case 'vault-off':
      return { ...state, passphrase: null };
    case 'erase':
      return newDiary;
  }
}

/** What a copy holds, settings aside, from how it differs from the record: of a treatment's log too, which no restore shortens. */
export function recordOfBackup(here: LegworkRecord, { missing, changed, extra }: Difference): LegworkRecord {
  const upserts = [...missing, ...changed.map(({ there }) => there)].filter(
    ({ kind }) => kind !== 'settings',
  );
  const deletedCount = extra.map(
    (put) => ({ action: 'remove', kind: put.kind, id: nameOfChanged(put) }) as Change,
  );
  return applyChanges(here, [...upserts, ...deletedCount]).record;
}

const sizeOf = ({ garments, shifts, daysOff, wear, treatments, strictEntries }: LegworkRecord): number =>
  garments.length + shifts.length + daysOff.length + wear.length + treatments.length + strictEntries.length;

/** How two records differ, in words; null for equal ones. */
export function differenceInWords(expected: LegworkRecord, there: LegworkRecord): string | null {
  const { missing, changed, extra } = differenceOf(there, expected);
  const isSameSize = sizeOf(expected) === sizeOf(there);
  if (missing.length + changed.length + extra.length === 0 && isSameSize) return null;
  const counts = `${missing.length} missing, ${changed.length} changed, ${extra.length} too many`;
  const first = missing[0] ?? changed[0]?.there ?? extra[0];
  return `${counts}, such as ${JSON.stringify(first?.entry ?? 'an entry twice').slice(0, 160)}`;
}
