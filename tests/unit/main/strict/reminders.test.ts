/** What is due at a moment, and that nothing is shown twice or missed, whatever the machine and its clock do. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  afterCheck,
  isQuiet,
  noShownReminders,
  remindersDue,
  type ShownReminders,
  withShown,
} from '#main/strict/reminders.ts';
import type { LiveShift } from '#shared/record/live-shift.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { defaultSettings, type Reminders } from '#shared/record/settings.ts';
import type { LogPayload } from '#shared/record/strict-entry.ts';
import { linesFor } from '#shared/strict/lines.ts';
import { logOf } from '#shared/strict/treatment-log.ts';
import { epochSecondsOf, utcOf } from '#shared/time/instants.ts';
import { zonedTimeOf } from '#shared/time/wall-clock.ts';
import { aGarment, aNamedShift, aPlannedShift, aRota, aShift } from '../../../support/entries.ts';
import { aStart, aTreatment, logLines } from '../../../support/strict-entries.ts';
import { forAll } from '../../shared/properties.ts';

const inBerlin = (at: string): string => `2026-03-${at}+01:00[Europe/Berlin]`;

const withSettings = (reminders: Partial<Reminders> = {}): LegworkRecord => ({
  ...emptyRecord,
  settings: { ...defaultSettings, reminders: { ...defaultSettings.reminders, ...reminders } },
});

const withTreatment = (said: readonly (readonly [string, LogPayload])[] = []): LegworkRecord => ({
  ...emptyRecord,
  treatments: [aTreatment()],
  strictEntries: logLines(said),
});

const keysAt = (record: LegworkRecord, now: string): readonly string[] =>
  remindersDue(record, now).map(({ key }) => key);

const eightInBerlin = 'check-in left-2026 2026-03-03 08:00 Europe/Berlin';

describe('strict mode asks', () => {
  it('at the chosen times, until something is said', () => {
    const record = withTreatment();
    expect(keysAt(record, inBerlin('02T20:59:59'))).toEqual([]);
    expect(keysAt(record, inBerlin('02T21:00:00'))).toEqual([
      'check-in left-2026 2026-03-02 21:00 Europe/Berlin',
    ]);
    const said = withTreatment([[inBerlin('02T21:05:00'), { kind: 'confirm', at: '2026-03-02T20:05:00Z' }]]);
    expect(keysAt(said, inBerlin('02T21:06:00'))).toEqual([]);
    expect(keysAt(said, inBerlin('03T08:00:00'))).toEqual([eightInBerlin]);
    expect(keysAt(said, inBerlin('03T08:05:00'))).toEqual([
      eightInBerlin,
      'limit left-2026 2026-03-02T20:05:00Z',
    ]);
  });

  it('an hour before the confirm limit, and not after the plan’s end', () => {
    const said = withTreatment([[inBerlin('03T09:00:00'), { kind: 'confirm', at: '2026-03-03T08:00:00Z' }]]);
    expect(keysAt(said, inBerlin('03T19:59:59'))).toEqual([]);
    expect(keysAt(said, inBerlin('03T20:00:00'))).toEqual(['limit left-2026 2026-03-03T08:00:00Z']);
    const late = withTreatment([[inBerlin('09T09:00:00'), { kind: 'confirm', at: '2026-03-09T08:00:00Z' }]]);
    expect(keysAt(late, inBerlin('09T15:59:00'))).toEqual([]);
    expect(keysAt(withTreatment(), inBerlin('09T16:00:00'))).toEqual([]);
  });

  it('at the begin of required time after a rest, and not in the rest', () => {
    const plan = {
      ...{ ...aTreatment().plan, confirmWithinHours: 14 },
      schedule: [{ fromDay: 1, toDay: 7, wear: 'daytime', from: '08:00', to: '20:00' } as const],
    };
    const record: LegworkRecord = { ...emptyRecord, treatments: [aTreatment({ plan })] };
    expect(keysAt(record, inBerlin('02T21:00:00'))).toEqual([]);
    expect(keysAt(record, inBerlin('03T07:59:59'))).toEqual([]);
    expect(keysAt(record, inBerlin('03T08:00:00'))).toContain('window left-2026 2026-03-03T07:00:00Z');
    const early = { kind: 'on', at: '2026-03-03T06:30:00Z' } as const;
    const on: LegworkRecord = { ...record, strictEntries: logLines([[inBerlin('03T07:30:00'), early]]) };
    expect(keysAt(on, inBerlin('03T08:00:00'))).toEqual([eightInBerlin]);
  });

  it('about each leg that is under way', () => {
    const right = aTreatment({ id: 'right-2026', legs: 'right' });
    const record: LegworkRecord = { ...emptyRecord, treatments: [aTreatment(), right] };
    expect(remindersDue(record, inBerlin('02T21:00:00'))).toMatchObject([
      { treatmentId: 'right-2026', legs: 'right', question: { kind: 'gap' } },
      { treatmentId: 'left-2026', legs: 'left' },
    ]);
  });

  it('where the patient is now: eight in the morning of New York, not of Berlin', () => {
    const said = withTreatment([[inBerlin('03T10:00:00'), { kind: 'confirm', at: '2026-03-03T09:00:00Z' }]]);
    const newYork = (at: string): string => `2026-03-03T${at}-05:00[America/New_York]`;
    expect(keysAt(said, newYork('07:59:59'))).toEqual([]);
    expect(keysAt(said, newYork('08:00:00'))).toEqual([
      'check-in left-2026 2026-03-03 08:00 America/New_York',
    ]);
  });

  it('after a flight west anew at the same time of the same date', () => {
    const said = withTreatment([[inBerlin('03T08:05:00'), { kind: 'confirm', at: '2026-03-03T07:05:00Z' }]]);
    const before = remindersDue(withTreatment(), inBerlin('03T08:00:00'));
    const shown = withShown(noShownReminders, before);
    const landed = '2026-03-03T08:00:00-05:00[America/New_York]';
    const { toShow } = afterCheck(shown, remindersDue(said, landed), epochSecondsOf(landed));
    expect(toShow).toHaveLength(1);
  });

  it('not what was before it was entered, nor after it was ended', () => {
    const backdated: LegworkRecord = {
      ...emptyRecord,
      treatments: [aTreatment({ enteredAt: inBerlin('03T12:00:00') })],
    };
    expect(keysAt(backdated, inBerlin('03T12:00:01'))).not.toContain(eightInBerlin);
    const ended = withTreatment([
      [
        inBerlin('03T07:00:00'),
        { kind: 'end', at: '2026-03-03T06:00:00Z', reason: 'itching', by: 'patient' },
      ],
    ]);
    expect(keysAt(ended, inBerlin('03T08:00:00'))).toEqual([]);
  });

  it('in quiet hours, too', () => {
    const record = {
      ...withTreatment(),
      settings: withSettings({ quiet: { from: '20:00', to: '07:00' } }).settings,
    };
    expect(keysAt(record, inBerlin('02T21:00:00'))).toHaveLength(1);
  });
});

describe('outside strict mode', () => {
  const night = aNamedShift({ ...{ id: 'night', start: '22:00', end: '06:30', garmentId: null } });
  // Mondays only; the 2nd is one, and its shift ends on the 3rd.
  const withRota = (reminders: Partial<Reminders> = {}): LegworkRecord => ({
    ...withSettings(reminders),
    namedShifts: [night],
    rota: aRota('night', null, null, null, null, null, null),
  });

  it('a usual shift that is over and not logged is reminded of, for half a day', () => {
    const record = withRota({ atShiftEnd: true });
    expect(keysAt(record, inBerlin('03T06:29:59'))).toEqual([]);
    expect(keysAt(record, inBerlin('03T06:30:00'))).toEqual(['shift-end 2026-03-02']);
    expect(keysAt(record, inBerlin('03T18:29:59'))).toEqual(['shift-end 2026-03-02']);
    expect(keysAt(record, inBerlin('03T18:30:00'))).toEqual([]);
    expect(keysAt(withRota(), inBerlin('03T06:30:00'))).toEqual([]);
  });

  it('a planned shift is reminded of at its end in place of the rota’s, each of two by itself', () => {
    const planned = (id: string, start: string, end: string) =>
      aPlannedShift({ id, start: inBerlin(`02T${start}`), end: inBerlin(`02T${end}`) });
    const plannedShifts = [planned('a', '06:00:00', '10:00:00'), planned('b', '16:00:00', '20:00:00')];
    const record = { ...withRota({ atShiftEnd: true }), plannedShifts };
    expect(keysAt(record, inBerlin('02T10:00:00'))).toEqual(['shift-end a']);
    expect(keysAt(record, inBerlin('02T20:00:00'))).toEqual(['shift-end a', 'shift-end b']);
    expect(keysAt(record, inBerlin('03T07:30:00'))).toEqual(['shift-end b']);
    const first = aShift({ start: inBerlin('02T06:00:00'), end: inBerlin('02T10:00:00') });
    expect(keysAt({ ...record, shifts: [first] }, inBerlin('02T20:00:00'))).toEqual(['shift-end b']);
  });

  it('a shift, a day off or one being logged live says enough', () => {
    const record = withRota({ atShiftEnd: true });
    const shift = aShift({ start: inBerlin('02T22:00:00'), end: inBerlin('03T06:30:00') });
    expect(keysAt({ ...record, shifts: [shift] }, inBerlin('03T07:00:00'))).toEqual([]);
    expect(keysAt({ ...record, daysOff: [{ date: '2026-03-02' }] }, inBerlin('03T07:00:00'))).toEqual([]);
    const start = inBerlin('02T22:00:00');
    const liveShift: LiveShift = { start, steps: [{ at: start, posture: 'standing' }] };
    expect(keysAt({ ...record, liveShift }, inBerlin('03T07:00:00'))).toEqual([]);
  });

  it('a day of strict mode has a log of its own, and is reminded of no shift', () => {
    const record = { ...withRota({ atShiftEnd: true }), treatments: [aTreatment()] };
    expect(keysAt(record, inBerlin('03T06:30:00')).filter((key) => key.startsWith('shift-end'))).toEqual([]);
  });

  it('a stocking that has reached its months is reminded of once, by its date', () => {
    const garments = [aGarment({ firstWorn: '2025-09-03', replaceAfterMonths: 6 })];
    const record = { ...withSettings(), garments };
    expect(keysAt(record, inBerlin('02T23:59:00'))).toEqual([]);
    expect(keysAt(record, inBerlin('03T00:00:00'))).toEqual(['replacement g1 2026-03-03']);
    const off = { ...withSettings({ whenReplacementIsDue: false }), garments };
    expect(keysAt(off, inBerlin('03T12:00:00'))).toEqual([]);
    const retired = { ...record, garments: garments.map((each) => ({ ...each, retiredOn: '2026-03-03' })) };
    expect(keysAt(retired, inBerlin('03T12:00:00'))).toEqual([]);
  });

  it('quiet hours hold it back until they end, also over midnight', () => {
    const record = withRota({ atShiftEnd: true, quiet: { from: '21:00', to: '07:00' } });
    expect(keysAt(record, inBerlin('03T06:59:59'))).toEqual([]);
    expect(keysAt(record, inBerlin('03T07:00:00'))).toEqual(['shift-end 2026-03-02']);
    const quietAt = (from: string, to: string, at: string): boolean =>
      isQuiet(withSettings({ quiet: { from, to } }), inBerlin(`03T${at}:00`));
    expect(quietAt('12:00', '14:00', '11:59')).toBe(false);
    expect(quietAt('12:00', '14:00', '12:00')).toBe(true);
    expect(quietAt('12:00', '14:00', '14:00')).toBe(false);
    expect(quietAt('21:00', '07:00', '23:00')).toBe(true);
    expect(quietAt('08:00', '08:00', '08:00')).toBe(false);
  });
});

/** What happens to a machine in the middle of a treatment. */
type Step =
  | { readonly do: 'run'; readonly minutes: number }
  | { readonly do: 'sleep'; readonly minutes: number }
  | { readonly do: 'restart' }
  | { readonly do: 'set clock'; readonly minutes: number }
  | { readonly do: 'fly'; readonly to: string }
  | { readonly do: 'say' };

const minutes = fc.integer({ min: 1, max: 26 * 60 });
const someSteps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('run' as const), minutes: fc.integer({ min: 1, max: 300 }) }),
    fc.record({ do: fc.constant('sleep' as const), minutes }),
    fc.record({ do: fc.constant('restart' as const) }),
    fc.record({ do: fc.constant('set clock' as const), minutes: fc.integer({ min: -1500, max: 1500 }) }),
    fc.record({
      do: fc.constant('fly' as const),
      to: fc.constantFrom('Europe/Berlin', 'Europe/London', 'America/New_York', 'Asia/Tokyo'),
    }),
    fc.record({ do: fc.constant('say' as const) }),
  ),
  { minLength: 5, maxLength: 40, size: 'max' },
) as fc.Arbitrary<readonly Step[]>;

/** A machine with a treatment under way: it takes a step, looks, and holds what must be true then against what is. */
function createMachine() {
  let record: LegworkRecord = { ...emptyRecord, treatments: [aTreatment()] };
  let clock = epochSecondsOf(aStart);
  let shownReminders: ShownReminders = noShownReminders;
  let lines = 0;
  let zone = 'Europe/Berlin';
  /** The keys that were shown; forgotten where the clock goes back behind their moment. */
  const shown = new Set<string>();
  const now = (): string => zonedTimeOf(clock, zone);
  const newId = (): string => {
    lines += 1;
    return `line-${lines}`;
  };

  const check = (): void => {
    const due = remindersDue(record, now());
    const { toShow, shownBefore } = afterCheck(shownReminders, due, Math.floor(clock));
    expect(toShow.filter(({ key }) => shown.has(key)).map(({ key }) => key)).toEqual([]);
    for (const { key } of toShow) shown.add(key);
    // Whatever waits for an answer has been shown, now or before.
    expect(due.filter(({ key }) => !shown.has(key)).map(({ key }) => key)).toEqual([]);
    shownReminders = withShown(shownBefore, toShow);
  };
  const setClock = (to: number): void => {
    if (to < clock) {
      for (const [key, at] of Object.entries(shownReminders.shown)) if (at > to) shown.delete(key);
    }
    clock = to;
  };

  const run = (minutes: number): void => {
    for (let i = 0; i < minutes; i += 30) {
      clock += 30 * 60;
      check();
    }
  };
  const t = (): void => {
    const said = { kind: 'confirm', at: utcOf(Math.floor(clock)) } as const;
    const entries = linesFor(logOf(record, aTreatment()), [said], { now: now(), newId });
    record = { ...record, strictEntries: [...record.strictEntries, ...entries] };
  };
  const take = (step: Step): void => {
    if (step.do === 'run') run(step.minutes);
    if (step.do === 'sleep') clock += step.minutes * 60;
    if (step.do === 'restart') shownReminders = JSON.parse(JSON.stringify(shownReminders));
    if (step.do === 'set clock') setClock(clock + step.minutes * 60);
    if (step.do === 'fly') zone = step.to;
    if (step.do === 'say') t();
  };
  return (step: Step): void => {
    take(step);
    check();
  };
}

test('no question is shown twice and none is missed: sleep, restarts, flights and a clock set either way', () => {
  forAll(someSteps, (steps) => {
    const live = createMachine();
    for (const step of steps) live(step);
  });
});
