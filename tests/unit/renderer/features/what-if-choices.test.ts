import { describe, expect, it } from 'vitest';
import { changeOf, ownStocking, whatIfChoices } from '#renderer/features/trends/what-if-choices.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { whatIf } from '#shared/risk/what-if.ts';
import { aGarment, aShiftOn, aWear } from '../../../support/entries.ts';

const today = '2026-03-20';
const now = `${today}T12:00:00+01:00[Europe/Berlin]`;
const garments = [aGarment({ id: 'old', ankleMmHg: 14 }), aGarment({ id: 'firm', ankleMmHg: 27.5 })];
const wornOn = (garmentId: string, date: string, until = '16:00') =>
  aWear({
    ...{ id: garmentId + date, garmentId },
    on: `${date}T08:00:00+01:00[Europe/Berlin]`,
    off: `${date}T${until}:00+01:00[Europe/Berlin]`,
  });

describe('the person’s own stocking', () => {
  it('is the one worn longest in these 28 days, not the one worn longest ever', () => {
    const wear = [
      ...['2026-01-05', '2026-01-06', '2026-01-07'].map((date) => wornOn('old', date)),
      wornOn('old', '2026-03-02', '09:00'),
      wornOn('firm', '2026-03-03'),
    ];
    expect(ownStocking({ garments, wear }, today, now)?.id).toBe('firm');
  });

  it('is the first one in use where none was worn, and none without any', () => {
    expect(ownStocking({ garments, wear: [] }, today, now)?.id).toBe('old');
    const retired = garments.map((each) => (each.id === 'old' ? { ...each, retiredOn: today } : each));
    expect(ownStocking({ garments: retired, wear: [] }, today, now)?.id).toBe('firm');
    expect(ownStocking({ garments: [], wear: [] }, today, now)).toBeNull();
  });
});

describe('what can be changed', () => {
  const recordWith = (figures: Parameters<typeof aShiftOn>[1]): LegworkRecord => ({
    ...emptyRecord,
    shifts: [aShiftOn('2026-03-02', figures)],
  });
  const choicesOf = (record: LegworkRecord, own = garments[1] ?? null) =>
    whatIfChoices(deriveRecord(record, now).days, own, 60, today);
  const kindsOf = (record: LegworkRecord) => choicesOf(record).map(({ kind }) => kind);

  it('begins at the own stocking’s pressure, else at 20 mmHg', () => {
    const record = recordWith({});
    expect(choicesOf(record)[0]).toMatchObject({ kind: 'stockings', start: 27.5 });
    expect(choicesOf(record, null)[0]).toMatchObject({ kind: 'stockings', start: 20 });
    expect(choicesOf(record, aGarment({ ankleMmHg: 55 }))[0]).toMatchObject({ start: 40 });
  });

  it('leaves out what would change nothing', () => {
    expect(kindsOf(recordWith({ longestStandMinutes: 75 }))).toEqual(['stockings', 'cut', 'cap']);
    expect(kindsOf(recordWith({ longestStandMinutes: 15 }))).toEqual(['stockings', 'cut']);
    const walked = { standingMinutes: 0, longestStandMinutes: 0 };
    expect(kindsOf(recordWith(walked))).toEqual(['stockings']);
    expect(kindsOf(recordWith({ ...walked, walkingMinutes: 0 }))).toEqual([]);
    expect(kindsOf({ ...emptyRecord, daysOff: [{ date: '2026-03-02' }] })).toEqual([]);
    // Before these 28 days.
    expect(kindsOf({ ...emptyRecord, shifts: [aShiftOn('2026-02-20')] })).toEqual([]);
  });

  it('has only caps below the longest stand, and each of them shortens it', () => {
    for (const longestStandMinutes of [20, 21, 50, 60, 75, 200]) {
      const record = recordWith({ longestStandMinutes });
      const cap = choicesOf(record).find(({ kind }) => kind === 'cap');
      if (cap === undefined) throw new Error(`no cap below ${longestStandMinutes}`);
      expect(cap.start).toBeLessThanOrEqual(60);
      expect(cap.start % cap.step).toBe(0);
      for (const minutes of [cap.min, cap.start, cap.max]) {
        const { days } = whatIf(record, changeOf('cap', minutes), today, now);
        expect(days[0]?.longestStandMinutes).toBe(minutes);
        expect(minutes).toBeLessThan(longestStandMinutes);
      }
    }
  });
});
