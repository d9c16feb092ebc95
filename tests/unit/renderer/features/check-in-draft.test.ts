import { describe, expect, it } from 'vitest';
import {
  type CheckInDraft,
  checkInDraftOf,
  checkInOf,
  saysNothing,
  whenOf,
  wrongGirths,
} from '#renderer/features/today/check-in-draft.ts';
import { aCheckIn } from '../../../support/entries.ts';

const empty: CheckInDraft = { when: 'evening', scores: {}, girths: {}, note: '' };

describe('a check-in as it is typed', () => {
  it('is of the morning until noon', () => {
    expect(whenOf('11:59')).toBe('morning');
    expect(whenOf('12:00')).toBe('evening');
  });

  it('keeps what was answered, a 0 too, and nothing of what was not', () => {
    const draft = {
      ...empty,
      scores: { ache: 0 },
      girths: { leftCalf: '36,5', rightCalf: ' ' },
      note: ' hot ',
    };
    expect(checkInOf(draft, '2026-03-30', 'cm')).toEqual({
      ...{ date: '2026-03-30', when: 'evening', note: 'hot' },
      symptoms: { ache: 0 },
      girthCm: { leftCalf: 36.5 },
    });
  });

  it('stores inches as cm, and shows them as they were typed', () => {
    const entry = checkInOf({ ...empty, girths: { leftAnkle: '9.3' } }, '2026-03-30', 'inch');
    expect(entry.girthCm).toEqual({ leftAnkle: 23.62 });
    expect(checkInDraftOf(entry, 'evening', 'inch').girths).toEqual({ leftAnkle: '9.3' });
  });

  it('begins with what was saved', () => {
    expect(checkInDraftOf(aCheckIn(), 'evening', 'cm')).toEqual({
      when: 'evening',
      scores: { heaviness: 4, ache: 2 },
      girths: { leftAnkle: '23.5' },
      note: 'Long day',
    });
    expect(checkInDraftOf(undefined, 'morning', 'cm')).toEqual({ ...empty, when: 'morning' });
  });

  it('names the girths that are of no leg, in either unit', () => {
    const girths = { leftAnkle: '9.3', rightAnkle: 'thick', leftCalf: '81', rightCalf: '' };
    expect(wrongGirths({ ...empty, girths }, 'cm')).toEqual(['leftAnkle', 'rightAnkle', 'leftCalf']);
    expect(wrongGirths({ ...empty, girths }, 'inch')).toEqual(['rightAnkle', 'leftCalf']);
  });

  it('says nothing while nothing is answered', () => {
    expect(saysNothing({ ...empty, girths: { leftAnkle: ' ' } })).toBe(true);
    expect(saysNothing({ ...empty, scores: { itch: 0 } })).toBe(false);
    expect(saysNothing({ ...empty, note: 'x' })).toBe(false);
  });
});
