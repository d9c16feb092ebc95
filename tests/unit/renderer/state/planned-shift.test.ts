/** Planned shifts, where the usual shift of a date is asked for: before the rota and before the habit. */
import { describe, expect, it } from 'vitest';
import { draftOfFilled } from '#renderer/features/today/shift-draft.ts';
import { offAtShiftEnd } from '#renderer/features/today/stocking-state.ts';
import { changesOfEnded, shiftQuestion } from '#renderer/state/ended-shift.ts';
import { usualOfPlan, usualShiftOn } from '#renderer/state/usual-shift.ts';
import { applyChanges } from '#shared/record/change.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { issuesOfRecord } from '#shared/rules/record-issues.ts';
import { zonedTimeAt } from '#shared/time/wall-clock.ts';
import { aNamedShift, aPlannedShift, aRota, aShiftOn, aWear } from '../../../support/entries.ts';

const zone = 'Europe/Berlin';
const at = (date: string, time: string) => zonedTimeAt(date, time, zone);
const tuesday = '2026-03-10';
const early = aNamedShift({
  ...{ id: 'early', name: 'Early', start: '06:00', end: '14:00' },
  ...{ standingMinutes: 240, walkingMinutes: 60, longestStandMinutes: 50 },
});
const plan = aPlannedShift({ id: 'p', start: at(tuesday, '06:00'), end: at(tuesday, '14:00'), summary: 'F' });
const night = aPlannedShift({
  id: 'n',
  start: at(tuesday, '22:00'),
  end: at('2026-03-11', '06:00'),
  summary: 'N',
});

const record: LegworkRecord = {
  ...emptyRecord,
  namedShifts: [early, aNamedShift({ id: 'late', name: 'Late', start: '14:00', end: '22:00' })],
  rota: aRota('late'),
  plannedShifts: [plan],
};
const likelyAt = (of: LegworkRecord, date: string, time: string, asked: string | null = null) =>
  shiftQuestion(of, asked, at(date, time)).likely;

describe('how much of a planned shift is stood', () => {
  it('is that of the named shift of its times, before the rota’s', () => {
    expect(usualShiftOn(record, tuesday)).toMatchObject({
      start: '06:00',
      end: '14:00',
      standingMinutes: 240,
    });
    expect(usualShiftOn(record, '2026-03-11')).toMatchObject({ start: '14:00' });
  });

  it('is else what is usual at these times', () => {
    const shifts = ['2026-03-02', '2026-03-03', '2026-03-04'].map((date, i) =>
      aShiftOn(date, {
        ...{ id: date, start: at(date, '06:05'), end: at(date, '14:00') },
        ...{ standingMinutes: 100 + 100 * i, walkingMinutes: 30, longestStandMinutes: 40 },
      }),
    );
    expect(usualOfPlan({ ...record, namedShifts: [], shifts }, plan)).toMatchObject({
      ...{ start: '06:00', end: '14:00' },
      ...{ standingMinutes: 200, walkingMinutes: 30, longestStandMinutes: 40 },
    });
  });

  it('is open where nothing says it: neither the rota nor the habit at other times', () => {
    const open = { ...record, namedShifts: [], shifts: [aShiftOn('2026-03-03')] };
    expect(usualOfPlan(open, plan)).toBeNull();
    expect(usualShiftOn(open, tuesday)).toBeNull();
  });

  it('is no more than fits into it', () => {
    const short = { ...plan, end: at(tuesday, '14:00'), start: at(tuesday, '13:00') };
    const named = { ...early, start: '13:00', standingMinutes: 90 };
    expect(usualOfPlan({ ...record, namedShifts: [named] }, short)).toMatchObject({
      ...{ standingMinutes: 60, walkingMinutes: 0, longestStandMinutes: 50 },
    });
  });
});

describe('Today', () => {
  it('asks for a planned shift at its end, with its times and its name', () => {
    expect(likelyAt(record, tuesday, '13:59')).not.toMatchObject({ plan });
    expect(likelyAt(record, tuesday, '14:00')).toMatchObject({
      ...{ date: tuesday, start: plan.start, end: plan.end, plan },
      usual: { standingMinutes: 240 },
    });
  });

  it('asks for a night on the morning after, as of the day before', () => {
    const nights = { ...record, plannedShifts: [night] };
    expect(likelyAt(nights, '2026-03-11', '06:00')).toMatchObject({ date: tuesday, end: night.end });
  });

  it('logs it as it is offered, and does not ask again', () => {
    const likely = likelyAt(record, tuesday, '15:00');
    if (likely === null || likely.usual === null) throw new Error('Nothing is offered');
    const changes = changesOfEnded(record, likely, () => 'new');
    expect(changes).toMatchObject([{ entry: { start: plan.start, end: plan.end, standingMinutes: 240 } }]);
    const after = applyChanges(record, changes).record;
    expect(issuesOfRecord(after)).toEqual([]);
    expect(likelyAt(after, tuesday, '15:00', tuesday)).toBeNull();
    expect(changesOfEnded(after, likely, () => 'again')).toEqual([]);
  });

  it('asks for the second of two planned shifts once the first is logged, however soon it follows', () => {
    const evening = aPlannedShift({ id: 'e', start: at(tuesday, '17:00'), end: at(tuesday, '21:00') });
    const both = { ...record, plannedShifts: [plan, evening] };
    expect(likelyAt(both, tuesday, '18:00')).toMatchObject({ plan });
    const shifts = [aShiftOn(tuesday, { start: plan.start, end: plan.end })];
    expect(likelyAt({ ...both, shifts }, tuesday, '18:00', tuesday)).toBeNull();
    expect(likelyAt({ ...both, shifts }, tuesday, '21:00')).toMatchObject({ plan: evening, usual: null });
  });

  it('asks for none whose date is logged or off', () => {
    const other = aShiftOn(tuesday, { start: at(tuesday, '15:00'), end: at(tuesday, '17:00') });
    expect(likelyAt({ ...record, shifts: [other] }, tuesday, '18:00', tuesday)).toBeNull();
    expect(likelyAt({ ...record, daysOff: [{ date: tuesday }] }, tuesday, '18:00', tuesday)).toBeNull();
  });

  it('keeps the moments and the zone of a shift that was planned elsewhere', () => {
    const abroad = aPlannedShift({
      start: '2026-03-10T06:00:00-04:00[America/New_York]',
      end: '2026-03-10T14:00:00-04:00[America/New_York]',
    });
    const likely = likelyAt({ ...record, plannedShifts: [abroad] }, tuesday, '19:00');
    expect(likely).toMatchObject({ start: abroad.start, end: abroad.end, usual: { standingMinutes: 240 } });
    if (likely === null) return;
    expect(draftOfFilled(likely, zone)).toMatchObject({ zone: 'America/New_York', start: '06:00' });
  });

  it('fills the form in with the times of a shift of which nothing more is known', () => {
    const likely = likelyAt({ ...record, namedShifts: [] }, tuesday, '15:00');
    expect(likely).toMatchObject({ usual: null, plan });
    if (likely === null) return;
    expect(draftOfFilled(likely, zone)).toMatchObject({
      ...{ date: tuesday, start: '06:00', end: '14:00' },
      ...{ standing: '', walking: '', longestStand: '' },
    });
  });

  it('takes stockings off at the end of a planned shift', () => {
    const worn = aWear({ on: at(tuesday, '05:45'), off: undefined });
    expect(offAtShiftEnd(worn, { ...record, wear: [worn] }, at(tuesday, '16:00'))).toBe(plan.end);
  });
});
