import { describe, expect, it } from 'vitest';
import {
  changesOf,
  draftErrors,
  draftOfShift,
  endsNextDay,
  restMinutes,
  type ShiftDraft,
} from '#renderer/features/today/shift-draft.ts';
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
    expect(restMinutes(typed)).toBe(3 * 60);
    expect(restMinutes({ ...typed, date: '2026-03-27' })).toBe(4 * 60);
    expect(restMinutes({ ...typed, standing: '8 h' })).toBe(-60);
    expect(restMinutes({ ...typed, end: '' })).toBeNull();
  });

  it('is a shift, with stockings over its whole length where one was chosen', () => {
    const span = {
      start: '2026-03-28T22:00:00+01:00[Europe/Berlin]',
      end: '2026-03-29T06:00:00+02:00[Europe/Berlin]',
    };
    const figures = { standingMinutes: 240, walkingMinutes: 0, longestStandMinutes: 50 };
    const shift = { action: 'put', kind: 'shift', entry: { id: 'new', ...span, ...figures } };
    expect(changesOf(typed, newId)).toEqual([shift]);
    const wear = { id: 'new', garmentId: 'g1', legs: 'both', on: span.start, off: span.end };
    expect(changesOf({ ...typed, garmentId: 'g1' }, newId)).toEqual([
      shift,
      { action: 'put', kind: 'wear', entry: wear },
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
    expect(changesOf(draftOfShift(shift), newId)).toEqual([{ action: 'put', kind: 'shift', entry: shift }]);
  });

  it('asks for what is missing and cannot be read', () => {
    expect(draftErrors(typed)).toEqual({});
    const errors = draftErrors({ ...typed, start: '', standing: 'much', longestStand: '' });
    expect(Object.keys(errors).sort()).toEqual(['longestStand', 'standing', 'start']);
  });
});
