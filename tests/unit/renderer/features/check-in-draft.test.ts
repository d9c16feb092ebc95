import { describe, expect, it } from 'vitest';
import {
  type CheckInDraft,
  isTouched,
  newCheckInDraft,
  soughtCheckIn,
} from '#renderer/features/today/check-in-begun.ts';
import {
  checkInChanges,
  checkInOf,
  saysNothing,
  shownCheckIn,
  whenFor,
  whensOf,
  wrongGirths,
} from '#renderer/features/today/check-in-draft.ts';
import { remove, upsert } from '#shared/record/change.ts';
import { aCheckIn, aShift } from '../../../support/entries.ts';

const place = { date: '2026-03-02', when: 'evening', unit: 'cm', shown: null } as const;
const empty = newCheckInDraft(place);
const typed = (changed: Partial<CheckInDraft>): CheckInDraft => ({ ...empty, ...changed });

describe('the time of day of a check-in', () => {
  const at = (moment: string): string => `2026-03-${moment}:00+01:00[Europe/Berlin]`;
  const night = aShift({ start: at('02T22:00'), end: at('03T06:00') });

  it('is of the morning until noon on a day without work, then of the evening', () => {
    expect(whenFor([], '2026-03-02', at('02T11:59'))).toBe('morning');
    expect(whenFor([], '2026-03-02', at('02T12:00'))).toBe('evening');
    expect(whenFor([], '2026-03-01', at('02T09:00'))).toBe('evening');
  });

  it('is after work once the work of the date has ended, and of the morning before', () => {
    expect(whenFor([aShift()], '2026-03-02', at('02T16:00'))).toBe('afterWork');
    expect(whenFor([aShift()], '2026-03-02', at('02T15:59'))).toBe('morning');
    expect(whenFor([night], '2026-03-02', at('03T07:10'))).toBe('afterWork');
    expect(whenFor([night], '2026-03-03', at('03T07:10'))).toBe('morning');
  });

  it('can be after work only of a date with work, and of the evening only without; what is stored stays', () => {
    expect(whensOf({ shifts: [night], checkIns: [] }, '2026-03-02')).toEqual(['morning', 'afterWork']);
    expect(whensOf({ shifts: [night], checkIns: [] }, '2026-03-03')).toEqual(['morning', 'evening']);
    expect(whensOf({ shifts: [night], checkIns: [aCheckIn()] }, '2026-03-02')).toEqual([
      ...['morning', 'afterWork', 'evening'],
    ]);
    expect(whensOf({ shifts: [], checkIns: [aCheckIn({ when: 'afterWork' })] }, '2026-03-02')).toEqual([
      ...['morning', 'afterWork', 'evening'],
    ]);
  });
});

describe('a check-in as it is typed', () => {
  it('keeps what was answered, a 0 too, and nothing of what was not', () => {
    const draft = typed({
      scores: { ache: 0, itch: null },
      girths: { leftCalf: '36,5', rightCalf: ' ' },
      note: ' hot ',
    });
    expect(checkInOf(draft, undefined)).toEqual({
      ...{ date: '2026-03-02', when: 'evening', note: 'hot' },
      symptoms: { ache: 0 },
      girthCm: { leftCalf: 36.5 },
    });
  });

  it('stores inches as cm, and shows them as they were typed', () => {
    const draft = typed({ unit: 'inch', girths: { leftAnkle: '9.3' } });
    const entry = checkInOf(draft, undefined);
    expect(entry.girthCm).toEqual({ leftAnkle: 23.62 });
    expect(shownCheckIn(typed({ unit: 'inch' }), entry).girths).toEqual({ leftAnkle: '9.3' });
  });

  it('shows what is stored, and what was changed over it', () => {
    expect(shownCheckIn(empty, aCheckIn())).toEqual({
      scores: { heaviness: 4, ache: 2 },
      girths: { leftAnkle: '23.5' },
      note: 'Long day',
    });
    const changed = typed({ scores: { heaviness: null }, girths: { leftAnkle: '' }, note: '' });
    expect(shownCheckIn(changed, aCheckIn())).toEqual({
      scores: { heaviness: null, ache: 2 },
      girths: { leftAnkle: '' },
      note: '',
    });
  });

  it('names the girths that are of no leg, in either unit', () => {
    const girths = { leftAnkle: '9.3', rightAnkle: 'thick', leftCalf: '81', rightCalf: '' };
    expect(wrongGirths(typed({ girths }))).toEqual(['leftAnkle', 'rightAnkle', 'leftCalf']);
    expect(wrongGirths(typed({ girths, unit: 'inch' }))).toEqual(['rightAnkle', 'leftCalf']);
  });

  it('says nothing while nothing is answered', () => {
    const says = (draft: CheckInDraft) => !saysNothing(checkInOf(draft, undefined));
    expect(says(typed({ girths: { leftAnkle: ' ' }, scores: { ache: null } }))).toBe(false);
    expect(says(typed({ scores: { itch: 0 } }))).toBe(true);
    expect(says(typed({ note: 'x' }))).toBe(true);
  });
});

describe('the save of a check-in', () => {
  it('changes what was changed, and keeps what another window saved meanwhile', () => {
    const meanwhile = aCheckIn({ symptoms: { heaviness: 4, ache: 6 }, note: 'Hot' });
    expect(checkInChanges(typed({ scores: { heaviness: 8 } }), [meanwhile])).toEqual([
      upsert('checkIn', { ...meanwhile, symptoms: { heaviness: 8, ache: 6 } }),
    ]);
  });

  it('leaves a cleared score out: it is not 0', () => {
    expect(checkInChanges(typed({ scores: { ache: null } }), [aCheckIn()])).toEqual([
      upsert('checkIn', aCheckIn({ symptoms: { heaviness: 4 } })),
    ]);
  });

  it('removes a check-in whose answers are all taken out', () => {
    const draft = typed({ scores: { heaviness: null, ache: null }, girths: { leftAnkle: '' }, note: ' ' });
    expect(checkInChanges(draft, [aCheckIn()])).toEqual([remove('checkIn', '2026-03-02 evening')]);
    expect(checkInChanges(draft, [])).toEqual([]);
  });

  it('does nothing where nothing differs, and keeps a girth that was typed again as exact as it is', () => {
    const exact = aCheckIn({ girthCm: { leftAnkle: 23.54 } });
    expect(checkInChanges(typed({ girths: { leftAnkle: '23.5' }, scores: { ache: 2 } }), [exact])).toEqual(
      [],
    );
  });

  it('is for the time of day that is chosen last', () => {
    const draft = typed({ scores: { heaviness: 8 }, when: 'morning' });
    const entry = {
      date: place.date,
      when: 'morning',
      symptoms: { heaviness: 8 },
      girthCm: {},
      note: '',
    } as const;
    expect(checkInChanges(draft, [aCheckIn()])).toEqual([upsert('checkIn', entry)]);
  });
});

describe('a check-in that is opened from an entry', () => {
  const other = { date: '2026-03-01', when: 'morning', unit: 'cm', shown: null } as const;

  it('takes the place of one that was opened only', () => {
    expect(soughtCheckIn(empty, other)).toMatchObject({ ...other, isOpen: true, isSought: true });
  });

  it('waits for one that is changed and not saved, which is opened instead', () => {
    const begun = typed({ note: 'hot', isOpen: false });
    expect(soughtCheckIn(begun, other)).toEqual({ ...begun, isOpen: true, isSought: true, isInTheWay: true });
    expect(soughtCheckIn(begun, place)).toEqual({
      ...begun,
      isOpen: true,
      isSought: true,
      isInTheWay: false,
    });
  });

  it('is changed by a cleared note or score, too', () => {
    expect(isTouched(empty)).toBe(false);
    expect(isTouched(typed({ note: '' }))).toBe(true);
    expect(isTouched(typed({ scores: { itch: null } }))).toBe(true);
  });
});
