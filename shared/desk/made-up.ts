/**
 * A made-up desk for looking around: a hospital's three departments, one of them split by pattern, over most of a year.
 * In its twentieth week the laboratory gets chairs. The real closings make its ledger.
 */
import type { HostMessageId } from '../messages/en/host.ts';
import { addDays } from '../time/wall-clock.ts';
import type { CalendarDate } from '../time/zoned-time.ts';
import { closeWeek, dueWeeks } from './closing.ts';
import type { Hashing } from './hashing.ts';
import { sundayOf, weekAfter, weekOf } from './iso-week.ts';
import { newLedger } from './ledger.ts';
import { type MadeUpGroup, type MadeUpWorker, type MadeUpWorld, madeUpWorkers } from './made-up-workers.ts';
import type { DeskWords } from './sheet.ts';
import type { DeskState, HeldPerson, LedgerContent, Standing } from './state.ts';

/** The desk's texts, in the user's language. */
export type MadeUpWords = (id: Extract<HostMessageId, `demo.desk-${string}`>) => string;

/** Whole weeks with figures. */
const weeks = 46;
/** The twentieth week. */
const chairsFrom = 19;

export const madeUpDeskWords = (t: MadeUpWords): DeskWords => ({
  deskName: t('demo.desk-name'),
  employer: t('demo.desk-employer'),
  contact: t('demo.desk-contact'),
  purpose: t('demo.desk-purpose'),
  retentionWeeks: 104,
  departments: [
    { name: t('demo.desk-nursing'), splitByPattern: true },
    { name: t('demo.desk-kitchen'), splitByPattern: false },
    { name: t('demo.desk-laboratory'), splitByPattern: false },
  ],
  threshold: 11,
});

/** Six work in turns: too few for a figure, ever. Half of the kitchen's helpers leave with the season. */
function groupsOf(t: MadeUpWords): readonly MadeUpGroup[] {
  const nursing = t('demo.desk-nursing');
  return [
    {
      ...{ group: { department: nursing, pattern: 'days' }, people: 24 },
      ...{ standingMinutes: 255, longestStandMinutes: 55 },
    },
    {
      ...{ group: { department: nursing, pattern: 'nights' }, people: 18 },
      ...{ standingMinutes: 205, longestStandMinutes: 40 },
    },
    {
      ...{ group: { department: nursing, pattern: 'rotating' }, people: 6 },
      ...{ standingMinutes: 235, longestStandMinutes: 50 },
    },
    {
      ...{ group: { department: t('demo.desk-kitchen') }, people: 22 },
      ...{ standingMinutes: 320, longestStandMinutes: 85, leaving: { from: 33, people: 6 } },
    },
    {
      ...{ group: { department: t('demo.desk-laboratory') }, people: 20 },
      ...{ standingMinutes: 275, longestStandMinutes: 70, holiday: [29, 31] },
      relief: { from: chairsFrom, minutes: 35 },
    },
  ];
}

const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** @param text ASCII */
function base64Of(text: string): string {
  const bits = Array.from(text, (c) => c.charCodeAt(0).toString(2).padStart(8, '0')).join('');
  const digits = bits.match(/.{1,6}/g) ?? [];
  const coded = digits.map((six) => base64Digits[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
  return coded.padEnd(Math.ceil(coded.length / 4) * 4, '=');
}

/** 32 characters, which are the 32 bytes of a key that nobody can sign with. */
const rawKeyOf = (number: number): string => `Legwork: a made-up worker, ${String(number).padStart(5, '0')}`;

const nowhere: Standing = {
  ...{ newestWeek: null, newestGroup: null, hasTwo: false },
  ...{ atom: null, x: null, shownClass: 0 },
};

/** A worker as the desk holds them before any closing. */
function madeUpPerson({ number, weeks }: MadeUpWorker, hashing: Hashing): HeldPerson {
  const raw = rawKeyOf(number);
  const first = weeks[0]?.week;
  const arrivedOn = first === undefined ? '2026-01-05' : addDays(sundayOf(first), 1);
  return {
    person: hashing.sha256(raw).slice(0, 32),
    publicKey: base64Of(raw),
    ...{
      arrivedOn,
      admittedOn: arrivedOn,
      sequence: weeks.length,
      content: hashing.sha256(`${raw} content`),
    },
    ...{
      isDisputed: false,
      hasWithdrawn: false,
      held: weeks,
      settled: [],
      work: nowhere,
      heaviness: nowhere,
    },
  };
}

export const madeUpPersons = (world: MadeUpWorld, hashing: Hashing): ReadonlyMap<string, HeldPerson> =>
  new Map(
    madeUpWorkers(world)
      .map((worker) => madeUpPerson(worker, hashing))
      .map((held) => [held.person, held]),
  );

/** The made-up hospital up to the week before today's. */
export const madeUpHospital = (today: CalendarDate, t: MadeUpWords): MadeUpWorld => ({
  firstWeek: weekAfter(weekOf(today), -weeks),
  weeks,
  groups: groupsOf(t),
});

/** The keys that the desk goes by: those of a real desk, or these, which open and sign nothing. */
export type MadeUpKeys = Pick<
  Extract<LedgerContent, { kind: 'keys' }>,
  'ledgerId' | 'recipient' | 'signingKey'
> & { readonly ledgerSecret: string };

const noKeys: MadeUpKeys = {
  ledgerId: '00000000000000000000000000000000',
  ledgerSecret: '0'.repeat(64),
  recipient: `age1${'q'.repeat(58)}`,
  signingKey: base64Of('Legwork: keys of a made-up desk.'),
};

/** The last worker is not admitted yet. */
function lastWaits(persons: ReadonlyMap<string, HeldPerson>): ReadonlyMap<string, HeldPerson> {
  const last = [...persons.values()].at(-1);
  return last === undefined ? persons : new Map(persons).set(last.person, { ...last, admittedOn: null });
}

/**
 * The made-up desk on a date. All weeks that are due are closed but the last, which waits to be closed; a person waits to
 * be admitted.
 * @throws Error if a closing is refused
 */
export function madeUpDesk(
  today: CalendarDate,
  hashing: Hashing,
  t: MadeUpWords,
  { ledgerSecret, ...keys }: MadeUpKeys = noKeys,
): DeskState {
  const hospital = madeUpHospital(today, t);
  const { firstWeek } = hospital;
  const chairs = { id: 'chairs', week: weekAfter(firstWeek, chairsFrom) };
  let state: DeskState = {
    ...{ words: madeUpDeskWords(t), ledgerId: keys.ledgerId, ledgerSecret, firstWeek },
    persons: lastWaits(madeUpPersons(hospital, hashing)),
    ...{ atoms: [], atomWeeks: [], ledger: newLedger({ ...keys, firstWeek }, hashing) },
    interventions: [{ ...chairs, group: t('demo.desk-laboratory'), name: t('demo.desk-chairs') }],
    ...{ merged: {}, classes: 0 },
  };
  const due = dueWeeks(state, today).filter(({ isDue }) => isDue);
  for (const { week } of due.slice(0, -1)) {
    const closing = closeWeek(state, week, today, hashing);
    if (closing.kind === 'refused') throw new Error(`The made-up desk cannot close ${week}: ${closing.why}`);
    state = closing.state;
  }
  return state;
}
