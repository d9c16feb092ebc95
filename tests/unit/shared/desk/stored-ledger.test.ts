import { expect, test } from 'vitest';
import { hashing } from '#main/crypto/hashing.ts';
import { compare } from '#shared/desk/compare.ts';
import { hashOf } from '#shared/desk/ledger.ts';
import { mergeGroups } from '#shared/desk/merge.ts';
import type { LedgerEntry } from '#shared/desk/state.ts';
import { storedLedger } from '#shared/desk/stored-ledger.ts';
import { closed, handedInLate, statementsOf, weekAt, weeksOf } from '../../../support/desk/closings.ts';
import { deskWithLedger } from '../../../support/desk/statements.ts';

const desk = closed(
  handedInLate(
    deskWithLedger(),
    statementsOf(12, () => weeksOf(16)),
  ),
  16,
);
const compared = compare(
  desk,
  {
    ...{ group: 'Kitchen', family: 'heaviness' },
    ...{ before: { from: weekAt(0), to: weekAt(7) }, after: { from: weekAt(8), to: weekAt(15) } },
  },
  hashing,
);
const ledger = mergeGroups(compared.state, 'Kitchen', 'Ward/days', hashing)?.ledger ?? [];

/** The ledger with its chain made anew over other content, as somebody without the product would. */
function chained(change: (text: string) => string): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const { content } of JSON.parse(change(JSON.stringify(ledger))) as readonly LedgerEntry[]) {
    const last = entries.at(-1);
    entries.push({ content, before: last === undefined ? '0'.repeat(64) : hashOf(last, hashing) });
  }
  return entries;
}

test('a ledger comes back from JSON as it was: keys, weeks, comparisons and mergers', () => {
  expect(compared.result.kind).toBe('shown');
  expect(new Set(ledger.map(({ content }) => content.kind)).size).toBe(4);
  expect(storedLedger(JSON.parse(JSON.stringify(ledger)), hashing)).toEqual(ledger);
  expect(
    storedLedger(
      chained((text) => text),
      hashing,
    ),
  ).toEqual(ledger);
});

test('rows that no closing makes do not come back, even where the chain is whole', () => {
  for (const [from, to] of [
    ['"n":12', '"n":10'],
    ['"load":4.1', '"load":"4.1"'],
    ['"load":4.1', '"load":4.1,"person":"a"'],
    ['"kind":"merge"', '"kind":"split"'],
  ] as const) {
    const changed = chained((text) => text.replace(from, to));
    expect(changed, from).not.toEqual(ledger);
    expect(storedLedger(changed, hashing), to).toBeNull();
  }
});

test('a ledger whose chain is broken does not come back, nor anything else', () => {
  expect(storedLedger(JSON.parse(JSON.stringify(ledger).replace('"n":12', '"n":13')), hashing)).toBeNull();
  for (const stored of [null, [], {}, [1], ledger.slice(1)]) expect(storedLedger(stored, hashing)).toBeNull();
});
