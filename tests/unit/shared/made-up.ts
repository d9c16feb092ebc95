/** Made-up entries that are valid by construction, in many zones and mostly around clock changes. */
import fc from 'fast-check';
import type { Garment } from '#shared/record/garment.ts';
import type { Person } from '#shared/record/person.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { Segment, Shift } from '#shared/record/shift.ts';
import type { Wear } from '#shared/record/wear.ts';
import { utcOf } from '#shared/time/instants.ts';
import { zonedTimeOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';

/** Whole, half and three-quarter hours, clock changes of an hour and of half, at midnight and not at all. */
export const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Pacific/Chatham',
  'America/St_Johns',
  'Pacific/Apia',
] as const;

/** Days around which clocks change somewhere; on the last, Apia skipped a date. St John's once changed at 00:01. */
const eventfulDates = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-09-06',
  '2026-09-27',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
  '2024-02-29',
  '2010-11-07',
  '2011-12-30',
];

export const zone = fc.constantFrom(...zones);

/** Seconds since 1970, some days before an eventful date. */
export const someSeconds = fc
  .tuple(fc.constantFrom(...eventfulDates), fc.integer({ min: 0, max: 4 * 24 * 3600 }))
  .map(([date, before]) => Date.parse(`${date}T12:00:00Z`) / 1000 - before);

/** A gap and a length, seconds: sequences of them never overlap. */
const step = (maxGap: number, maxLength: number) =>
  fc.record({
    gap: fc.integer({ min: 0, max: maxGap }),
    length: fc.integer({ min: 60, max: maxLength }),
    zone,
  });

type Placed<Step> = Step & { readonly start: number; readonly end: number };

function inSequence<Step extends { gap: number; length: number }>(
  from: number,
  steps: readonly Step[],
): readonly Placed<Step>[] {
  let at = from;
  return steps.map((one) => {
    const start = at + one.gap;
    at = start + one.length;
    return { ...one, start, end: at };
  });
}

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

const segmentSteps = fc.array(
  fc.record({
    posture: fc.constantFrom<Segment['posture']>('standing', 'walking', 'sitting'),
    gap: fc.integer({ min: 0, max: 900 }),
    length: fc.integer({ min: 1, max: 5400 }),
  }),
  { minLength: 1, maxLength: 8 },
);

/** Cuts what would stick out of the shift. */
const segmentsOf = (
  shift: Placed<{ zone: string }>,
  steps: readonly { posture: Segment['posture']; gap: number; length: number }[],
): Segment[] =>
  inSequence(shift.start, steps)
    .filter(({ start }) => start < shift.end)
    .map(({ posture, start, end }) => ({
      posture,
      start: zonedTimeOf(start, shift.zone),
      end: zonedTimeOf(Math.min(end, shift.end), shift.zone),
    }));

const shiftSteps = fc.array(
  fc.tuple(
    step(30 * 3600, 24 * 3600),
    fc.record({
      onFeet: share,
      standing: share,
      longest: share,
      segments: fc.option(segmentSteps, { freq: 4 }),
    }),
  ),
  { maxLength: 8 },
);

function shiftsFrom(
  from: number,
  steps: readonly (typeof shiftSteps extends fc.Arbitrary<(infer One)[]> ? One : never)[],
): Shift[] {
  const placed = inSequence(
    from,
    steps.map(([one, figures]) => ({ ...one, figures })),
  );
  return placed.map((one, i) => {
    const { figures, start, end, zone: zoneName } = one;
    const onFeet = (figures.onFeet * (end - start)) / 60;
    const standingMinutes = Math.floor(onFeet * figures.standing);
    const shift: Shift = {
      id: `s${i}`,
      start: zonedTimeOf(start, zoneName),
      end: zonedTimeOf(end, zoneName),
      standingMinutes,
      walkingMinutes: Math.floor(onFeet - standingMinutes),
      longestStandMinutes: Math.floor(standingMinutes * figures.longest),
    };
    return figures.segments === null ? shift : { ...shift, segments: segmentsOf(one, figures.segments) };
  });
}

const legs = fc.constantFrom<Wear['legs']>('both', 'left', 'right');
const wearSteps = fc.array(fc.tuple(step(20 * 3600, 40 * 3600), legs), { maxLength: 5 });

const ankleMmHg = fc.integer({ min: 0, max: 120 }).map((half) => half / 2);

const somePerson: fc.Arbitrary<Person> = fc.record({
  hasVaricoseVeins: fc.boolean(),
  longestStandLimitMinutes: fc.integer({ min: 1, max: 600 }),
  standingLimitMinutes: fc.integer({ min: 1, max: 900 }),
});

/** One garment's entries follow each other, so it is never worn twice at once; two garments may be. */
const someGarments = fc.array(fc.record({ ankleMmHg, wear: wearSteps, isLastOpen: fc.boolean() }), {
  maxLength: 3,
});

export type MadeUp = { readonly record: LegworkRecord; readonly now: ZonedTime; readonly nowSeconds: number };

/** A valid record of a few days, and a `now` not before the last thing in it went on. */
export const someRecord: fc.Arbitrary<MadeUp> = fc
  .record({
    from: someSeconds,
    shifts: shiftSteps,
    garments: someGarments,
    person: fc.option(somePerson),
    daysOff: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
    later: fc.integer({ min: 0, max: 3 * 24 * 3600 }),
    zone,
  })
  .map(({ from, shifts, garments, person, daysOff, later, zone: zoneName }) => {
    const worn = garments.map(({ wear }) =>
      inSequence(
        from,
        wear.map(([one, onLegs]) => ({ ...one, legs: onLegs })),
      ),
    );
    const lastOn = Math.max(from, ...worn.flatMap((entries) => entries.map(({ start }) => start)));
    const nowSeconds = lastOn + later;
    const wear = worn.flatMap((entries, g) =>
      entries.map((entry, i): Wear => {
        const isOpen = garments[g]?.isLastOpen === true && i === entries.length - 1;
        const on = zonedTimeOf(entry.start, entry.zone);
        const base = { id: `w${g}-${i}`, garmentId: `g${g}`, legs: entry.legs, on };
        return isOpen ? base : { ...base, off: zonedTimeOf(entry.end, entry.zone) };
      }),
    );
    const record: LegworkRecord = {
      ...emptyRecord,
      person,
      garments: garments.map(
        ({ ankleMmHg: mmHg }, g): Garment => ({ id: `g${g}`, name: `G${g}`, ankleMmHg: mmHg }),
      ),
      shifts: shiftsFrom(from, shifts),
      daysOff: daysOff.map((days) => ({ date: utcOf(from + days * 86_400).slice(0, 10) })),
      wear,
    };
    return { record, now: zonedTimeOf(nowSeconds, zoneName), nowSeconds };
  });
