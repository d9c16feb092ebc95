import { describe, expect, it } from 'vitest';
import { afterWorkAt, nothingFelt, scoreChanges } from '#shared/record/after-work.ts';
import { upsert } from '#shared/record/change.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { aCheckIn, aShift } from '../../../support/entries.ts';

const inBerlin = (moment: string): string => `2026-03-${moment}:00+01:00[Europe/Berlin]`;
const night = aShift({ id: 'night', start: inBerlin('26T22:00'), end: inBerlin('27T06:15') });
const withShifts = (...shifts: readonly ReturnType<typeof aShift>[]) => ({ ...emptyRecord, shifts });

describe('the shift that is asked about after work', () => {
  it('is a night that ended this morning: its check-in belongs to the day on which it began', () => {
    expect(afterWorkAt(withShifts(night), inBerlin('27T07:10'))).toEqual({
      date: '2026-03-26',
      shift: night,
      checkIn: undefined,
    });
  });

  it('is asked about from its end on, for sixteen hours', () => {
    const askedAt = (moment: string) => afterWorkAt(withShifts(night), inBerlin(moment))?.shift;
    expect(askedAt('27T06:14')).toBeUndefined();
    expect(askedAt('27T06:15')).toBe(night);
    expect(askedAt('27T22:14')).toBe(night);
    expect(askedAt('27T22:15')).toBeUndefined();
  });

  it('is the one that ended last, in whatever order they were logged', () => {
    const early = aShift({ id: 'early', start: inBerlin('27T08:00'), end: inBerlin('27T12:00') });
    expect(afterWorkAt(withShifts(early, night), inBerlin('27T13:00'))?.shift).toBe(early);
    expect(afterWorkAt(withShifts(night, early), inBerlin('27T13:00'))?.shift).toBe(early);
    expect(afterWorkAt(withShifts(early, night), inBerlin('27T11:00'))?.shift).toBe(night);
  });

  it('is found by the instant, in another zone and in the night in which clocks change', () => {
    const far = aShift({
      start: '2026-03-28T22:00:00+13:00[Pacific/Apia]',
      end: '2026-03-29T06:00:00+13:00[Pacific/Apia]',
    });
    expect(afterWorkAt(withShifts(far), inBerlin('28T18:30'))?.date).toBe('2026-03-28');
    const before = aShift({
      start: '2026-03-26T17:00:00-10:00[Pacific/Honolulu]',
      end: '2026-03-27T01:00:00-10:00[Pacific/Honolulu]',
    });
    expect(afterWorkAt(withShifts(before), '2026-03-28T01:00:00+13:00[Pacific/Apia]')?.date).toBe(
      '2026-03-26',
    );
    const change = aShift({ start: inBerlin('28T22:00'), end: '2026-03-29T06:00:00+02:00[Europe/Berlin]' });
    const at = (time: string) => `2026-03-29T${time}:00+02:00[Europe/Berlin]`;
    expect(afterWorkAt(withShifts(change), at('21:59'))?.shift).toBe(change);
    expect(afterWorkAt(withShifts(change), at('22:00'))).toBeNull();
  });

  it('is shown with what was said of it, and not while another one is logged live', () => {
    const said = aCheckIn({ date: '2026-03-26', when: 'afterWork' });
    const record = { ...withShifts(night), checkIns: [aCheckIn({ date: '2026-03-26' }), said] };
    expect(afterWorkAt(record, inBerlin('27T07:10'))?.checkIn).toBe(said);
    const start = inBerlin('27T07:00');
    const live = { ...record, liveShift: { start, steps: [{ at: start, posture: 'standing' as const }] } };
    expect(afterWorkAt(live, inBerlin('27T07:10'))).toBeNull();
  });
});

describe('a score', () => {
  const place = { date: '2026-03-02', when: 'afterWork' } as const;

  it('makes a check-in, or changes the one that is there and keeps what else it says', () => {
    const made = { ...place, symptoms: { heaviness: 4 }, girthCm: {}, note: '' };
    expect(scoreChanges([aCheckIn()], place, { heaviness: 4 })).toEqual([upsert('checkIn', made)]);
    const held = aCheckIn({ when: 'afterWork' });
    expect(scoreChanges([held], place, { heaviness: 7 })).toEqual([
      upsert('checkIn', { ...held, symptoms: { heaviness: 7, ache: 2 } }),
    ]);
  });

  it('changes nothing where it is the same', () => {
    expect(scoreChanges([aCheckIn({ when: 'afterWork' })], place, { heaviness: 4 })).toEqual([]);
  });

  it('of nothing felt is 0 for every symptom', () => {
    expect(nothingFelt).toEqual({ heaviness: 0, ache: 0, swelling: 0, cramp: 0, itch: 0 });
    const held = aCheckIn({ when: 'afterWork', symptoms: { ache: 3 } });
    expect(scoreChanges([held], place, nothingFelt)).toEqual([
      upsert('checkIn', { ...held, symptoms: nothingFelt }),
    ]);
  });
});
