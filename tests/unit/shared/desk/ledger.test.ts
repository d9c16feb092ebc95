import { expect, test } from 'vitest';
import { hashing } from '#main/crypto/hashing.ts';
import { blocksOf, hashOf, isLedgerWhole, markOf } from '#shared/desk/ledger.ts';
import type { LedgerEntry } from '#shared/desk/state.ts';
import { closed, handedInLate, statementsOf, weeksOf } from '../../../support/desk/closings.ts';
import { deskWithLedger } from '../../../support/desk/statements.ts';

const desk = closed(
  handedInLate(
    deskWithLedger(),
    statementsOf(12, () => weeksOf(4)),
  ),
  4,
);
const { ledger } = desk;
const isWhole = (entries: readonly LedgerEntry[]) => isLedgerWhole(entries, hashing);

test('each entry names the hash of the one before', () => {
  expect(isWhole(ledger)).toBe(true);
  expect(ledger[0]?.before).toBe('0'.repeat(64));
  const [first, second] = ledger as readonly [LedgerEntry, LedgerEntry];
  expect(second.before).toBe(hashOf(first, hashing));
  expect(isWhole(JSON.parse(JSON.stringify(ledger)))).toBe(true);
});

test('a ledger that was changed, cut, or put in another order is not whole', () => {
  const changed: LedgerEntry[] = JSON.parse(JSON.stringify(ledger).replace('"n":12', '"n":13'));
  expect(changed).not.toEqual(ledger);
  expect(isWhole(changed)).toBe(false);
  expect(isWhole([])).toBe(false);
  expect(isWhole(ledger.slice(1))).toBe(false);
  expect(isWhole(ledger.filter((_, at) => at !== 2))).toBe(false);
  expect(isWhole([...ledger, ...ledger.slice(-1)])).toBe(false);
});

test('a ledger whose chain was made anew over a missing week is not whole', () => {
  const left = ledger.filter((_, at) => at !== 2);
  const chained: LedgerEntry[] = [];
  for (const { content } of left) {
    const last = chained.at(-1);
    chained.push({ content, before: last === undefined ? '0'.repeat(64) : hashOf(last, hashing) });
  }
  expect(isWhole(chained)).toBe(false);
});

test('the mark names the last closed week and the first eight digits of its hash', () => {
  const last = ledger.at(-1) as LedgerEntry;
  expect(markOf(desk, hashing)).toEqual({
    ...{ ledgerId: desk.ledgerId, lastWeek: '2026-W04', hash: hashOf(last, hashing).slice(0, 8) },
  });
  const empty = deskWithLedger();
  expect(markOf(empty, hashing)).toMatchObject({
    lastWeek: null,
    hash: expect.stringMatching(/^[0-9a-f]{8}$/),
  });
  expect(blocksOf(empty.ledger)).toEqual([]);
});
