import { describe, expect, it } from 'vitest';
import {
  changesOf,
  draftErrors,
  draftOfShift,
  draftOfTemplate,
  type ShiftDraft,
  sliderEnds,
  splitOf,
} from '#renderer/features/today/shift-draft.ts';
import { endsNextDay } from '#renderer/ui/typed-shift.ts';
import { aShift } from '../../../support/entries.ts';

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

describe('a shift as it is typed', () => {
  it('ends on the next day when it ends at or before its start', () => {
    expect(endsNextDay(typed)).toBe(true);
    expect(endsNextDay({ start: '08:00', end: '08:00' })).toBe(true);
    expect(endsNextDay({ start: '08:00', end: '16:00' })).toBe(false);
    expect(endsNextDay({ start: '08:00', end: '' })).toBe(false);
  });

  it('has a rest by elapsed time: 7 h between 22:00 and 06:00 when clocks go forward', () => {
    expect(splitOf(typed)).toEqual({ length: 420, standing: 240, walking: 0, rest: 180 });
    expect(splitOf({ ...typed, date: '2026-03-27' })).toMatchObject({ length: 480, rest: 240 });
    expect(splitOf({ ...typed, standing: '8 h' })).toMatchObject({ rest: -60 });
    expect(splitOf({ ...typed, end: '' })).toBeNull();
  });

  it('has sliders whose ends can never add up to more than the shift', () => {
    const ends = sliderEnds({ ...typed, walking: '1 h' });
    expect(ends).toEqual({ standing: 360, walking: 180, longestStand: 240 });
    expect(sliderEnds({ ...typed, end: '' })).toMatchObject({ standing: 1440 });
  });

  it('begins as the usual shift of the day', () => {
    const template = {
      ...{ start: '07:00', end: '15:30', garmentId: 'g1' },
      ...{ standingMinutes: 200, walkingMinutes: 90, longestStandMinutes: 45 },
    };
    expect(draftOfTemplate(template, 'Europe/Berlin')).toEqual({
      ...{ changing: null, zone: 'Europe/Berlin', start: '07:00', end: '15:30', garmentId: 'g1' },
      ...{ standing: '3 h 20 min', walking: '1 h 30 min', longestStand: '45 min' },
    });
    expect(draftOfTemplate({ ...template, garmentId: null }, 'UTC').garmentId).toBe('');
  });

  it('is a shift, with stockings over its whole length where one was chosen', () => {
    const span = {
      start: '2026-03-28T22:00:00+01:00[Europe/Berlin]',
      end: '2026-03-29T06:00:00+02:00[Europe/Berlin]',
    };
    const figures = { standingMinutes: 240, walkingMinutes: 0, longestStandMinutes: 50 };
    const shift = { action: 'upsert', kind: 'shift', entry: { id: 'new', ...span, ...figures } };
    expect(changesOf(typed, newId)).toEqual([shift]);
    const wear = { id: 'new', garmentId: 'g1', legs: 'both', on: span.start, off: span.end };
    expect(changesOf({ ...typed, garmentId: 'g1' }, newId)).toEqual([
      shift,
      { action: 'upsert', kind: 'wear', entry: wear },
    ]);
  });

  it('changes an entry and keeps what the form does not show: its id, zone and timeline', () => {
    const segments = [
      {
        posture: 'standing' as const,
        start: '2026-03-02T09:00:00-05:00[America/New_York]',
        end: '2026-03-02T10:00:00-05:00[America/New_York]',
      },
    ];
    const shift = aShift({
      start: '2026-03-02T08:00:00-05:00[America/New_York]',
      end: '2026-03-02T16:00:00-05:00[America/New_York]',
      segments,
    });
    expect(changesOf(draftOfShift(shift), newId)).toEqual([
      { action: 'upsert', kind: 'shift', entry: shift },
    ]);
  });

  it('asks for what is missing and cannot be read', () => {
    expect(draftErrors(typed)).toEqual({});
    const errors = draftErrors({ ...typed, start: '', standing: 'much', longestStand: '' });
    expect(Object.keys(errors).sort()).toEqual(['longestStand', 'standing', 'start']);
  });
});
