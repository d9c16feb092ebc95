/** A treatment and its log for tests, whole and right; a test says only what matters to it. */
import type { Services } from '#shared/contract/contract.ts';
import type { LogPayload, SpokenPayload, StrictEntry } from '#shared/record/strict-entry.ts';
import { defaultStrictPlan } from '#shared/record/strict-plan.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';

/** A Monday; the plan ends on Monday the 9th at 16:00. */
export const aStart = '2026-03-02T16:00:00+01:00[Europe/Berlin]';

/** Of the class that a clinic orders. */
export const thighStocking = {
  ...{ id: 'thigh', name: 'Thigh, black', ankleMmHg: 27.5 },
  printedRangeMmHg: { low: 23, high: 32 },
  printedClass: { standard: 'RAL', name: 'II' },
} as const;

export const aTreatment = (changed: Partial<Treatment> = {}): Treatment => ({
  id: 'left-2026',
  treatedAt: '2026-03-02T15:30:00+01:00[Europe/Berlin]',
  plan: {
    ...{ ...defaultStrictPlan, schedule: [...defaultStrictPlan.schedule], start: aStart },
    confirmWithinHours: 12,
  },
  legs: 'left',
  clinic: { name: 'Venenpraxis Mitte', phone: '+49 30 123456', nightPhone: '' },
  emergency: { country: 'DE', number: '112' },
  garmentId: null,
  checkInTimes: ['08:00', '21:00'],
  rules: [
    { kind: 'walk', times: 1, minutes: 30, fromDay: 1, toDay: 14 },
    { kind: 'stand-still', minutes: 30, fromDay: 1, toDay: 2 },
    { kind: 'hot-bath', fromDay: 1, toDay: 3 },
    { kind: 'other', text: 'Leg up in the evening', fromDay: 1, toDay: 7 },
  ],
  sheet: { name: 'Foam, Venenpraxis Mitte', version: '2026-01', author: '', plan: null },
  visit: { date: '2026-03-16', time: '10:30' },
  toAsk: [],
  enteredAt: aStart,
  ...changed,
});

/** Lines of a treatment's log, numbered; each said at a moment. */
export const logLines = (
  said: readonly (readonly [at: ZonedTime, said: LogPayload])[],
  treatmentId = 'left-2026',
): readonly StrictEntry[] =>
  said.map(([recordedAt, each], i) => ({
    ...{ id: `line-${i + 1}`, treatmentId, number: i + 1, recordedAt },
    said: each,
  }));

const inBerlin = (at: string): ZonedTime => `2026-03-${at}+01:00[Europe/Berlin]`;

/** Two days: a shower, a confirmation, a correction, and everything else that a line can say. */
export const aLog: readonly StrictEntry[] = logLines([
  [inBerlin('02T22:00:00'), { kind: 'confirm', at: '2026-03-02T21:00:00Z' }],
  [inBerlin('03T07:10:00'), { kind: 'off', at: '2026-03-03T06:00:00Z', reason: 'shower' }],
  [inBerlin('03T07:20:00'), { kind: 'on', at: '2026-03-03T06:20:00Z' }],
  [
    inBerlin('03T07:21:00'),
    { kind: 'amend', target: 'line-2', reason: 'It was later', at: '2026-03-03T06:05:00Z' },
  ],
  [inBerlin('03T12:00:00'), { kind: 'sign' }],
  [inBerlin('03T12:01:00'), { kind: 'walk', date: '2026-03-03', minutes: 30 }],
  [inBerlin('03T12:02:00'), { kind: 'rule', date: '2026-03-03', rule: 2, isKept: true }],
  [inBerlin('04T09:00:00'), { kind: 'unknown', from: '2026-03-03T18:20:00Z', to: '2026-03-04T08:00:00Z' }],
  [inBerlin('04T08:00:00'), { kind: 'clock-back', seconds: 3600 }],
  ['2026-03-04T07:30:00+00:00[Europe/London]', { kind: 'zone', from: 'Europe/Berlin', to: 'Europe/London' }],
  [
    '2026-03-04T07:31:00+00:00[Europe/London]',
    {
      kind: 'details',
      clinic: { name: 'Venenpraxis Mitte', phone: '+49 30 654321', nightPhone: '+49 30 116117' },
      emergency: { country: 'GB', number: '999' },
      checkInTimes: ['07:00'],
      visit: { date: '2026-03-17', time: null },
    },
  ],
  [
    '2026-03-04T07:40:00+00:00[Europe/London]',
    { kind: 'end', at: '2026-03-04T07:40:00Z', reason: 'Clinic said so', by: 'clinic' },
  ],
]);

/** Names lines as `logLines` does, for services that are to write the same. */
export function lineNames(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `line-${count}`;
  };
}

/** What a person said in these lines, without what main noted of its own clock. */
export const spokenIn = (entries: readonly StrictEntry[]): readonly SpokenPayload[] =>
  entries.flatMap(({ said }) => (said.kind === 'clock-back' || said.kind === 'zone' ? [] : said));

/** Says each line at the moment at which it was said; what the clock did is noted by the services themselves. */
export async function sayLog(
  { strict }: Pick<Services, 'strict'>,
  clock: { at: ZonedTime },
  entries: readonly StrictEntry[],
): Promise<void> {
  for (const entry of entries) {
    const spoken = spokenIn([entry]);
    if (spoken.length === 0) continue;
    clock.at = entry.recordedAt;
    await strict.say(entry.treatmentId, spoken);
  }
}
