import { describe, expect, it } from 'vitest';
import type { AgreedDesk } from '#shared/record/agreed-desk.ts';
import { applyChanges, type Change, remove, upsert } from '#shared/record/change.ts';
import { changesTowards, differenceForRestore } from '#shared/record/difference.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { issuesOfChanges } from '#shared/rules/record-issues.ts';
import { aDesk } from '../../../support/entries.ts';

const envelope = (sequence: number): AgreedDesk['envelopes'][number] => ({
  ...{ sequence, issued: '2026-03-09', hasHeaviness: false, weeks: null },
});
const held = aDesk({ envelopes: [envelope(2), envelope(5)] });
const { key } = held;
const publicKey = key?.publicKey ?? '';
const left = aDesk({ ...held, key: null, leftKeys: [{ publicKey, leftOn: '2026-03-10' }] });
const newKey = { publicKey: `${'C'.repeat(43)}=`, privateKey: 'DDDD' };

function fieldsOf(change: Change, desk: AgreedDesk | null): readonly string[] {
  const before = { ...emptyRecord, desks: desk === null ? [] : [desk] };
  const after = applyChanges(before, [change]).record;
  return issuesOfChanges({ before, after, changes: [change], now: null }).map(({ field }) => field);
}

describe('a desk', () => {
  it.each([
    ['a new one', aDesk(), null],
    ['one more envelope', aDesk({ envelopes: [...held.envelopes, envelope(6)] }), held],
    ['another group', aDesk({ ...held, groups: [] }), held],
    ['leaving', left, held],
    ['coming back with another key', aDesk({ ...left, key: newKey }), left],
  ])('may be %s', (_, entry, before) => {
    expect(fieldsOf(upsert('desk', entry), before)).toEqual([]);
  });

  it.each([
    ['an envelope less', aDesk({ envelopes: [envelope(2)] }), held, 'envelopes'],
    ['another envelope in its place', aDesk({ envelopes: [envelope(2), envelope(4)] }), held, 'envelopes'],
    ['a lower number', aDesk({ envelopes: [envelope(2), envelope(5), envelope(5)] }), held, 'envelopes'],
    ['a key that was deleted', aDesk({ ...left, key }), left, 'key'],
    ['no word of a deleted key', aDesk({ ...left, leftKeys: [], key: newKey }), left, 'leftKeys'],
    ['another key without leaving', aDesk({ ...held, key: newKey }), held, 'leftKeys'],
    ['a key lost without leaving', aDesk({ ...held, key: null }), held, 'leftKeys'],
  ])('is refused with %s', (_, entry, before, field) => {
    expect(fieldsOf(upsert('desk', entry), before)).toEqual([field]);
  });

  it('is removed only once its key is deleted', () => {
    expect(fieldsOf(remove('desk', held.id), held)).toEqual(['id']);
    expect(fieldsOf(remove('desk', held.id), left)).toEqual([]);
  });
});

describe('a restore', () => {
  const towards = (here: AgreedDesk | null, there: AgreedDesk | null) =>
    changesTowards(
      differenceForRestore(
        { ...emptyRecord, desks: here === null ? [] : [here] },
        { ...emptyRecord, desks: there === null ? [] : [there] },
      ),
      'whole',
    );

  it('brings no earlier state, and no deleted key, over what is here', () => {
    expect(towards(held, aDesk({ envelopes: [envelope(2)] }))).toEqual([]);
    expect(towards(left, held)).toEqual([]);
    expect(towards(held, null)).toEqual([]);
  });

  it('brings a desk back that is missing here', () => {
    expect(towards(null, held)).toEqual([upsert('desk', held)]);
  });
});
