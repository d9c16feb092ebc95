import { describe, expect, it } from 'vitest';
import {
  changesOf,
  draftErrors,
  draftOfShift,
  draftOfUsual,
  dropsTimeline,
  endOf,
  type ShiftDraft,
  sliderEnds,
  splitOf,
  startOf,
  stockingOf,
  stripOfDraft,
  withStart,
} from '#renderer/features/today/shift-draft.ts';
import { applyChanges } from '#shared/record/change.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { Shift } from '#shared/record/shift.ts';
import { issuesOfRecord } from '#shared/rules/record-issues.ts';
import { aCheckIn, aGarment, aShift, aShiftOn, aWear } from '../../../support/entries.ts';

const typed: ShiftDraft = {
  changing: null,
  date: '2026-03-28',
  zone: 'Europe/Berlin',
  start: '22:00',
  end: '06:00',
  standing: '4 h',
  walking: '',
  longestStand: '50',
  garmentId: '',
};

const newId = () => 'new';
const record: LegworkRecord = { ...emptyRecord, garments: [aGarment()] };

describe('a shift as it is typed', () => {
  it('ends on the next day when it ends at or before its start', () => {
    expect(endOf(typed)?.at).toBe('2026-03-29T06:00:00+02:00[Europe/Berlin]');
    expect(endOf({ ...typed, start: '08:00', end: '08:00' })?.at).toContain('2026-03-29T08:00');
    expect(endOf({ ...typed, start: '08:00', end: '16:00' })?.at).toContain('2026-03-28T16:00');
    expect(endOf({ ...typed, end: '' })).toBeNull();
  });

  it('has a rest by elapsed time: 7 h between 22:00 and 06:00 when clocks go forward', () => {
    expect(splitOf(typed)).toEqual({ length: 420, standing: 240, walking: 0, rest: 180 });
    expect(splitOf({ ...typed, date: '2026-03-27' })).toMatchObject({ length: 480, rest: 240 });
    expect(splitOf({ ...typed, standing: '8 h' })).toMatchObject({ rest: -60 });
    expect(splitOf({ ...typed, end: '' })).toBeNull();
  });

  it('has the picture of its day, with the stockings that a save would leave', () => {
    const now = '2026-03-29T10:00:00+02:00[Europe/Berlin]';
    const strip = stripOfDraft({ ...typed, garmentId: 'g1' }, record, now);
    expect(strip).toMatchObject({ isNight: true, lengthMinutes: 23 * 60 });
    expect(strip?.shifts[0]?.pieces.minutes).toEqual({ covered: 240, bare: 0, walking: 0, rest: 180 });
    expect(strip?.worn).toMatchObject([{ start: 600, end: 1020 }]);
    const logged = {
      ...record,
      wear: [
        aWear({
          on: '2026-03-28T20:00:00+01:00[Europe/Berlin]',
          off: '2026-03-29T08:00:00+02:00[Europe/Berlin]',
        }),
      ],
    };
    expect(stripOfDraft(typed, logged, now)?.worn).toMatchObject([{ start: 480, end: 1140 }]);
  });

  it('has none until it is typed, nor while its parts exceed the shift', () => {
    const now = '2026-03-29T10:00:00+02:00[Europe/Berlin]';
    expect(stripOfDraft({ ...typed, end: '' }, record, now)).toBeNull();
    expect(stripOfDraft({ ...typed, standing: '8 h' }, record, now)).toBeNull();
  });

  it('has sliders whose ends can never add up to more than the shift', () => {
    const ends = sliderEnds({ ...typed, walking: '1 h' });
    expect(ends).toEqual({ standing: 360, walking: 180, longestStand: 240 });
    expect(sliderEnds({ ...typed, end: '' })).toMatchObject({ standing: 1440 });
  });

  it('begins as the usual shift of the day', () => {
    const usual = {
      ...{ start: '07:00', end: '15:30', garmentId: 'g1' },
      ...{ standingMinutes: 200, walkingMinutes: 90, longestStandMinutes: 45 },
    };
    expect(draftOfUsual(usual, '2026-03-28', 'Europe/Berlin')).toEqual({
      ...{ changing: null, date: '2026-03-28', zone: 'Europe/Berlin' },
      ...{ start: '07:00', end: '15:30', garmentId: 'g1' },
      ...{ standing: '3 h 20 min', walking: '1 h 30 min', longestStand: '45 min' },
    });
    expect(draftOfUsual({ ...usual, garmentId: null }, '2026-03-28', 'UTC').garmentId).toBe('');
  });

  it('is a shift, with stockings over its whole length where one was chosen', () => {
    const span = {
      start: '2026-03-28T22:00:00+01:00[Europe/Berlin]',
      end: '2026-03-29T06:00:00+02:00[Europe/Berlin]',
    };
    const figures = { standingMinutes: 240, walkingMinutes: 0, longestStandMinutes: 50 };
    const shift = { action: 'upsert', kind: 'shift', entry: { id: 'new', ...span, ...figures } };
    expect(changesOf(typed, record, newId)).toEqual([shift]);
    const wear = { id: 'new', garmentId: 'g1', legs: 'both', on: span.start, off: span.end, shiftId: 'new' };
    expect(changesOf({ ...typed, garmentId: 'g1' }, record, newId)).toEqual([
      shift,
      { action: 'upsert', kind: 'wear', entry: wear },
    ]);
  });

  it('asks for what is missing and cannot be read', () => {
    expect(draftErrors(typed)).toEqual({});
    const errors = draftErrors({ ...typed, start: '', standing: 'much', longestStand: '' });
    expect(Object.keys(errors).sort()).toEqual(['longestStand', 'standing', 'start']);
  });
});

describe('a start that is later than now', () => {
  const now = '2026-03-27T07:10:00+01:00[Europe/Berlin]';
  const today: ShiftDraft = { ...typed, date: '2026-03-27', start: '' };
  const type = (draft: ShiftDraft, start: string): ShiftDraft => ({
    ...draft,
    ...withStart(draft, start, now),
  });

  it('is of the day before, and of its own date again once it is not', () => {
    const moved = type(today, '22:00');
    expect(moved).toMatchObject({ date: '2026-03-26', isMoved: true });
    expect(type(moved, '23:00')).toMatchObject({ date: '2026-03-26', isMoved: true });
    expect(type(moved, '06:00')).toMatchObject({ date: '2026-03-27', isMoved: false });
    expect(type(moved, '')).toMatchObject({ date: '2026-03-27', isMoved: false });
  });

  it('keeps a date that the user chose, and that of a shift being changed', () => {
    expect(type({ ...today, isDateTyped: true }, '22:00')).toMatchObject({ date: '2026-03-27' });
    const held = draftOfShift(aShiftOn('2026-03-27'));
    expect(type(held, '22:00')).toMatchObject({ date: '2026-03-27', isMoved: false });
  });

  it('is none on a former day', () => {
    expect(type({ ...today, date: '2026-03-26' }, '22:00')).toMatchObject({ date: '2026-03-26' });
  });
});

describe('what comes along with a shift', () => {
  const shift = aShiftOn('2026-03-02');
  const own = aWear({ shiftId: shift.id });
  const worn: LegworkRecord = { ...record, shifts: [shift], wear: [own] };
  const saved = (before: LegworkRecord, draft: ShiftDraft): LegworkRecord =>
    applyChanges(before, changesOf(draft, before, newId)).record;

  it('is a day off on its date, which ends', () => {
    expect(saved({ ...record, daysOff: [{ date: typed.date }] }, typed).daysOff).toEqual([]);
  });

  it('is its wear, which moves with it', () => {
    const { wear } = saved(worn, { ...draftOfShift(shift), end: '17:00' });
    expect(wear).toEqual([{ ...own, off: '2026-03-02T17:00:00+01:00[Europe/Berlin]' }]);
  });

  it('is another stocking or none, where the user says so', () => {
    const say = (garmentId: string) =>
      saved(
        { ...worn, garments: [aGarment(), aGarment({ id: 'g2' })] },
        { ...draftOfShift(shift), garmentId, isStockingChosen: true },
      ).wear;
    expect(say('none')).toEqual([]);
    expect(say('g2')).toMatchObject([{ garmentId: 'g2', shiftId: shift.id }]);
  });

  it('is what was worn by then rather than the usual stocking, unless that is chosen', () => {
    const usual = { ...typed, garmentId: 'g1' };
    const before = aWear({ on: '2026-03-28T21:30:00+01:00[Europe/Berlin]', off: undefined });
    expect(stockingOf(usual, [before])).toBe('');
    expect(stockingOf({ ...usual, isStockingChosen: true }, [before])).toBe('g1');
    expect(stockingOf(usual, [])).toBe('g1');
    expect(saved({ ...record, wear: [before] }, usual).wear).toEqual([before]);
  });

  it('is the check-in after work, where no other shift of its work day is left', () => {
    const said = aCheckIn({ date: '2026-03-02', when: 'afterWork' });
    const moved = { ...draftOfShift(shift), date: '2026-03-03' };
    const datesAfter = (before: LegworkRecord) => saved(before, moved).checkIns.map(({ date }) => date);
    expect(datesAfter({ ...worn, checkIns: [said] })).toEqual(['2026-03-03']);
    const double = aShift({ id: 's2', start: '2026-03-02T18:00:00+01:00[Europe/Berlin]' });
    expect(datesAfter({ ...worn, shifts: [shift, double], checkIns: [said] })).toEqual(['2026-03-02']);
    const taken = { ...said, date: '2026-03-03' };
    expect(datesAfter({ ...worn, checkIns: [said, taken] })).toEqual(['2026-03-02', '2026-03-03']);
  });
});

/** Changed entries, of a draft of `shift` in which some fields were typed anew. */
const changed = (shift: Shift, fields: Partial<ShiftDraft> = {}): Shift | undefined => {
  const [change] = changesOf({ ...draftOfShift(shift), ...fields }, emptyRecord, newId);
  return change?.action === 'upsert' && change.kind === 'shift' ? change.entry : undefined;
};

describe('a shift that was logged live, when it is changed', () => {
  const at = (time: string) => `2026-03-02T${time}-05:00[America/New_York]`;
  const live = aShift({
    ...{ start: at('08:00:20'), end: at('12:00:00') },
    ...{ standingMinutes: 60.5, walkingMinutes: 0, longestStandMinutes: 60.5 },
    segments: [{ posture: 'standing', start: at('09:00:00'), end: at('10:00:30') }],
  });

  it('is saved as it was while nothing is typed anew: to the second, with its zone and timeline', () => {
    expect(changed(live)).toEqual(live);
    expect(dropsTimeline(draftOfShift(live))).toBe(false);
  });

  it('shows the figures of its timeline, and keeps it, where the stored figures are other ones', () => {
    const differing = { ...live, standingMinutes: 200, longestStandMinutes: 50 };
    expect(draftOfShift(differing)).toMatchObject({ standing: '1 h 1 min', longestStand: '1 h 1 min' });
    expect(changed(differing)).toEqual(differing);
  });

  it('has the figures that were typed, and no timeline that says otherwise', () => {
    const { segments: _timeline, ...bare } = live;
    expect(changed(live, { standing: '4 h' })).toEqual({ ...bare, standingMinutes: 240 });
    expect(dropsTimeline({ ...draftOfShift(live), standing: '4 h' })).toBe(true);
  });

  it('has the times that were typed, so that no stretch can lie outside the shift', () => {
    const { segments: _timeline, ...bare } = live;
    const later = changed(live, { start: '09:30' });
    expect(later).toEqual({ ...bare, start: at('09:30:00') });
    expect(issuesOfRecord({ ...emptyRecord, shifts: later ? [later] : [] })).toEqual([]);
    expect(changed(live, { date: '2026-03-03' })?.start).toBe('2026-03-03T08:00:00-05:00[America/New_York]');
  });
});

describe('a shift in the night that clocks go back', () => {
  const second = '2026-10-25T02:30:00+01:00[Europe/Berlin]';
  const from = aShift({ start: second, end: '2026-10-25T10:00:00+01:00[Europe/Berlin]' });
  const until = aShift({ start: '2026-10-24T22:00:00+02:00[Europe/Berlin]', end: second });

  it('keeps the second 02:30 where only something else is changed', () => {
    expect(changed(from, { walking: '1 h' })).toMatchObject({ start: second, walkingMinutes: 60 });
    expect(changed(until, { walking: '1 h' })).toMatchObject({ end: second, walkingMinutes: 60 });
    expect(startOf(draftOfShift(from))?.note).toBe('second');
    expect(endOf(draftOfShift(until))?.note).toBe('second');
  });

  it('starts and ends at the one that is chosen', () => {
    expect(changed(from, { startOccurrence: 'first' })?.start).toBe(
      '2026-10-25T02:30:00+02:00[Europe/Berlin]',
    );
    const typedNight = { ...typed, date: '2026-10-24', end: '02:30' };
    expect(splitOf(typedNight)?.length).toBe(270);
    expect(splitOf({ ...typedNight, endOccurrence: 'second' })?.length).toBe(330);
  });

  it('keeps the zone of an end that was read off other clocks', () => {
    const flight = aShift({
      start: '2026-03-02T22:00:00+01:00[Europe/Berlin]',
      end: '2026-03-02T23:30:00+00:00[Europe/London]',
    });
    expect(changed(flight, { walking: '5' })).toMatchObject({ start: flight.start, end: flight.end });
  });
});
