import { describe, expect, it } from 'vitest';
import {
  draftOfNamedShift,
  errorsMissing,
  errorsTyped,
  fieldOfNamedShiftIssue,
  namedShiftOf,
  newNamedShiftDraft,
  othersThan,
  shownLetter,
  starters,
} from '#renderer/features/settings/named-shift-draft.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import { aNamedShift } from '../../../support/entries.ts';

/** Messages by their names. */
const t: Translate = (id) => id;
const early = aNamedShift({ id: 'e' });
const begun = newNamedShiftDraft({ name: 'Night', ...starters.night }, null);

describe('a new named shift', () => {
  it('says what is missing: no figures are made up', () => {
    expect(errorsMissing(begun, [early], t)).toEqual({
      standing: 'shifts.needsStanding',
      longestStand: 'shifts.needsLongest',
    });
    const nothing = newNamedShiftDraft({}, null);
    expect(Object.keys(errorsMissing(nothing, [], t))).toEqual([
      ...['name', 'start', 'end', 'standing', 'longestStand', 'letter'],
    ]);
    expect(errorsTyped(nothing, [], t)).toEqual({});
  });

  it('starts from the figures and the stocking of the last one', () => {
    const next = newNamedShiftDraft({ name: 'Night', ...starters.night }, early);
    expect(namedShiftOf(next, [early], () => 'n')).toEqual({
      ...early,
      ...{ id: 'n', name: 'Night', letter: 'N', ...starters.night },
    });
  });

  it('has the letter of its name until the user types one, also none', () => {
    expect(shownLetter({ ...begun, name: 'Evening' }, [early])).toBe('V');
    expect(shownLetter({ ...begun, letter: 'Q' }, [early])).toBe('Q');
    expect(shownLetter({ ...begun, letter: '' }, [early])).toBe('');
    expect(errorsMissing({ ...begun, letter: ' ' }, [], t).letter).toBe('shifts.needsLetter');
  });
});

describe('what is typed', () => {
  const whole = { ...begun, standing: '3 h', longestStand: '45', walking: '1 h' };

  it('is said to be too much at its field', () => {
    expect(errorsTyped(whole, [early], t)).toEqual({});
    expect(errorsTyped({ ...whole, longestStand: '4 h' }, [early], t)).toEqual({
      longestStand: 'problem.longest-stand-over-standing',
    });
    expect(errorsTyped({ ...whole, walking: '6 h' }, [early], t)).toEqual({
      walking: 'problem.posture-over-shift-length',
    });
    expect(errorsTyped({ ...whole, standing: '9 h' }, [early], t)).toEqual({
      standing: 'problem.posture-over-shift-length',
    });
  });

  it('is not held to times that are not typed yet, nor to standing', () => {
    expect(errorsTyped({ ...whole, end: '', standing: '9 h' }, [early], t)).toEqual({});
    expect(errorsTyped({ ...whole, standing: '' }, [early], t)).toEqual({});
  });

  it('is no duration, or no letter', () => {
    expect(errorsTyped({ ...whole, standing: 'long', letter: 'e' }, [early], t)).toMatchObject({
      standing: 'field.durationHelp',
      letter: 'shifts.letterTaken',
    });
    expect(errorsTyped({ ...whole, letter: 'N-' }, [early], t)).toEqual({ letter: 'shifts.letterFree' });
  });
});

describe('a changed named shift', () => {
  it('keeps its ID and may keep its letter', () => {
    const draft = draftOfNamedShift(early);
    const others = othersThan(draft, [early]);
    expect(errorsTyped(draft, others, t)).toEqual({});
    expect(namedShiftOf(draft, others, () => 'new')).toEqual(early);
  });

  it('shows a refusal at its field', () => {
    const fieldOf = (field: string) => fieldOfNamedShiftIssue({ field });
    expect(['walkingMinutes', 'name', 'garmentId'].map(fieldOf)).toEqual(['walking', 'name', null]);
  });
});
