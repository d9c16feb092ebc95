/**
 * A made-up desk for looking around: a hospital's three departments, one of them split by pattern, over most of a year.
 * In its twentieth week the laboratory gets chairs. The real closings make its ledger.
 */
import type { HostMessageId } from '../messages/en/host.ts';
import { addDays } from '../time/wall-clock.ts';
import type { CalendarDate } from '../time/zoned-time.ts';
import type { Hashing } from './hashing.ts';
import { sundayOf, weekAfter, weekOf } from './iso-week.ts';
import { type MadeUpGroup, type MadeUpWorker, type MadeUpWorld, madeUpWorkers } from './made-up-workers.ts';
import type { DeskWords } from './sheet.ts';
import type { HeldPerson, Standing } from './state.ts';

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

/** Six work in turns: too few for a figure, ever. */
function groupsOf(t: MadeUpWords): readonly MadeUpGroup[] {
  const nursing = t('demo.desk-nursing');
  const chairs = { from: chairsFrom, minutes: 45 };
  return [
    {
      group: { department: nursing, pattern: 'days' },
      people: 21,
      standingMinutes: 255,
      longestStandMinutes: 55,
    },
    {
      group: { department: nursing, pattern: 'nights' },
      people: 17,
      standingMinutes: 205,
      longestStandMinutes: 40,
    },
    {
      group: { department: nursing, pattern: 'rotating' },
      people: 6,
      standingMinutes: 235,
      longestStandMinutes: 50,
    },
    {
      group: { department: t('demo.desk-kitchen') },
      people: 19,
      standingMinutes: 320,
      longestStandMinutes: 85,
    },
    {
      ...{ group: { department: t('demo.desk-laboratory') }, people: 18 },
      ...{ standingMinutes: 275, longestStandMinutes: 70, relief: chairs },
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
export function madeUpPerson({ number, weeks }: MadeUpWorker, hashing: Hashing): HeldPerson {
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
