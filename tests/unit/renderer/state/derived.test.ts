import { describe, expect, it } from 'vitest';
import { derivedOf } from '#renderer/state/derived.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { aGarment, aShift, aWear } from '../../../support/entries.ts';
import { aLog, aTreatment } from '../../../support/strict-entries.ts';

const at = (time: string): string => `2026-03-05T${time}:00+01:00[Europe/Berlin]`;
const diary: LegworkRecord = {
  ...emptyRecord,
  garments: [aGarment()],
  shifts: [aShift()],
  wear: [aWear()],
};

describe('what is derived of the record', () => {
  it('is derived once, whoever asks, and whatever the clock shows where nothing is on', () => {
    const derived = derivedOf(diary, at('12:00'));
    expect(derived.days.map(({ date }) => date)).toEqual(['2026-03-02']);
    expect(derivedOf(diary, at('12:00'))).toBe(derived);
    expect(derivedOf(diary, at('12:01'))).toBe(derived);
  });

  it('counts a day off that was marked ahead from its date on', () => {
    const ahead: LegworkRecord = { ...diary, daysOff: [{ date: '2026-03-06' }] };
    const dates = (now: string) => derivedOf(ahead, now).days.map(({ date }) => date);
    expect(dates(at('23:59'))).toEqual(['2026-03-02']);
    expect(dates('2026-03-06T00:00:00+01:00[Europe/Berlin]')).toEqual(['2026-03-02', '2026-03-06']);
  });

  it('is another for another record', () => {
    const derived = derivedOf(diary, at('12:00'));
    expect(derivedOf({ ...diary, shifts: [] }, at('12:00'))).not.toBe(derived);
  });

  it('grows with the clock while a stocking is on', () => {
    const stillOn = { ...diary, wear: [aWear({ off: undefined })] };
    const derived = derivedOf(stillOn, at('12:00'));
    expect(derivedOf(stillOn, at('12:00'))).toBe(derived);
    expect(derivedOf(stillOn, at('12:01'))).not.toBe(derived);
  });

  it('grows with the clock while a treatment runs, whose confirmed wear counts', () => {
    const treated: LegworkRecord = {
      ...emptyRecord,
      garments: [aGarment()],
      treatments: [aTreatment({ garmentId: 'g1' })],
      strictEntries: aLog.slice(0, 1),
    };
    const confirmedAt = '2026-03-02T22:00:00+01:00[Europe/Berlin]';
    const derived = derivedOf(treated, confirmedAt);
    expect(derived.wearDays.map(({ date }) => date)).toEqual(['2026-03-02']);
    expect(derivedOf(treated, confirmedAt)).toBe(derived);
    expect(derivedOf(treated, '2026-03-02T22:01:00+01:00[Europe/Berlin]')).not.toBe(derived);
  });
});
