/** The ledger (desk.md §3): append-only, each entry with the SHA-256 of the entry before. */
import { canonicalJson } from '../canonical-json.ts';
import type { Hashing } from './hashing.ts';
import { type IsoWeek, weekAfter } from './iso-week.ts';
import type { Block, Comparison } from './shown.ts';
import type { DeskState, LedgerContent, LedgerEntry } from './state.ts';
import type { LedgerMark } from './view.ts';

/** Stands before the first entry. */
const nothingBefore = '0'.repeat(64);
const markDigits = 8;

/** 64 hex digits. */
export const hashOf = (entry: LedgerEntry, hashing: Hashing): string => hashing.sha256(canonicalJson(entry));

/** The ledger with one entry more. */
export function withEntry(
  ledger: readonly LedgerEntry[],
  content: LedgerContent,
  hashing: Hashing,
): readonly LedgerEntry[] {
  const last = ledger.at(-1);
  return [...ledger, { content, before: last === undefined ? nothingBefore : hashOf(last, hashing) }];
}

type Keys = Omit<Extract<LedgerContent, { kind: 'keys' }>, 'kind'>;

/** A ledger that starts with its keys. */
export const newLedger = (keys: Keys, hashing: Hashing): readonly LedgerEntry[] =>
  withEntry([], { kind: 'keys', ...keys }, hashing);

/** The closed weeks, ascending. */
export const blocksOf = (ledger: readonly LedgerEntry[]): readonly Block[] =>
  ledger.flatMap(({ content }) => (content.kind === 'week' ? [content.block] : []));

/** What was compared, the earliest first. */
export const comparisonsOf = (ledger: readonly LedgerEntry[]): readonly Comparison[] =>
  ledger.flatMap(({ content }) => (content.kind === 'comparison' ? [content.comparison] : []));

function lastBlockEntry(ledger: readonly LedgerEntry[]) {
  const entry = ledger.findLast(({ content }) => content.kind === 'week');
  return entry?.content.kind === 'week' ? { entry, week: entry.content.block.week } : null;
}

/** The last closed week; null before the first. */
export const lastClosedWeek = ({ ledger }: Pick<DeskState, 'ledger'>): IsoWeek | null =>
  lastBlockEntry(ledger)?.week ?? null;

/** The week that is closed next. */
export function nextWeek(state: Pick<DeskState, 'ledger' | 'firstWeek'>): IsoWeek {
  const last = lastClosedWeek(state);
  return last === null ? state.firstWeek : weekAfter(last);
}

/** What every screen, report and export names. Before the first closed week the hash is that of the last entry. */
export function markOf(
  { ledgerId, ledger }: Pick<DeskState, 'ledgerId' | 'ledger'>,
  hashing: Hashing,
): LedgerMark {
  const block = lastBlockEntry(ledger);
  const entry = block?.entry ?? ledger.at(-1);
  const hash = entry === undefined ? '' : hashOf(entry, hashing).slice(0, markDigits);
  return { ledgerId, lastWeek: block?.week ?? null, hash };
}

/**
 * Whether a stored ledger is as it was written: it starts with its keys, each entry follows the one before, and the
 * weeks follow each other. Only rows of such a ledger are shown.
 */
export function isLedgerWhole(ledger: readonly LedgerEntry[], hashing: Hashing): boolean {
  const [first] = ledger;
  if (first?.content.kind !== 'keys') return false;
  let before = nothingBefore;
  let week = first.content.firstWeek;
  for (const entry of ledger) {
    if (entry.before !== before) return false;
    before = hashOf(entry, hashing);
    if (entry.content.kind !== 'week') continue;
    if (entry.content.block.week !== week) return false;
    week = weekAfter(week);
  }
  return true;
}
