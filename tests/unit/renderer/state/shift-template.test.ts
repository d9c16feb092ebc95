import { describe, expect, it } from 'vitest';
import { templateFor } from '#renderer/state/shift-template.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { defaultSettings } from '#shared/record/settings.ts';
import { aGarment, aShift, aWear } from '../../../support/entries.ts';

const shiftOn = (date: string, standingMinutes: number) =>
  aShift({
    ...{ id: date, standingMinutes },
    start: `${date}T08:00:00+01:00[Europe/Berlin]`,
    end: `${date}T16:00:00+01:00[Europe/Berlin]`,
  });

/** A Monday, a Tuesday, and the Monday after. */
const shifts = [shiftOn('2026-03-02', 60), shiftOn('2026-03-03', 120), shiftOn('2026-03-09', 180)];
const record: LegworkRecord = { ...emptyRecord, shifts };

describe('without a template of the week', () => {
  it('a day is like the last one of its weekday before it', () => {
    expect(templateFor(record, '2026-03-16')).toMatchObject({
      start: '08:00',
      end: '16:00',
      standingMinutes: 180,
    });
    expect(templateFor(record, '2026-03-09')).toMatchObject({ standingMinutes: 60 });
    expect(templateFor(record, '2026-03-10')).toMatchObject({ standingMinutes: 120 });
  });

  it('else like the last one before it, and like none where nothing was logged', () => {
    expect(templateFor(record, '2026-03-05')).toMatchObject({ standingMinutes: 120 });
    expect(templateFor(record, '2026-03-02')).toBeNull();
    expect(templateFor(emptyRecord, '2026-03-16')).toBeNull();
  });

  it('has the stocking that was worn over exactly that shift', () => {
    const [, , last] = shifts;
    const wear = [aWear({ on: last?.start ?? '', off: last?.end ?? '' })];
    expect(templateFor({ ...record, wear }, '2026-03-16')?.garmentId).toBe('g1');
    expect(templateFor({ ...record, wear: [aWear()] }, '2026-03-16')?.garmentId).toBeNull();
  });
});

describe('with a template of the week', () => {
  const monday = {
    ...{ start: '06:00', end: '14:00', garmentId: 'g1' },
    ...{ standingMinutes: 300, walkingMinutes: 60, longestStandMinutes: 50 },
  };
  const settings = {
    ...defaultSettings,
    weekTemplate: [monday, null, null, null, null, null, null] as const satisfies readonly unknown[],
  };
  const planned: LegworkRecord = {
    ...record,
    garments: [aGarment()],
    settings: { ...settings, weekTemplate: [...settings.weekTemplate] },
  };

  it('a day is as its weekday there, and free days have none', () => {
    expect(templateFor(planned, '2026-03-16')).toEqual(monday);
    expect(templateFor(planned, '2026-03-17')).toBeNull();
  });

  it('a stocking that is gone is left out', () => {
    expect(templateFor({ ...planned, garments: [] }, '2026-03-16')?.garmentId).toBeNull();
  });
});
