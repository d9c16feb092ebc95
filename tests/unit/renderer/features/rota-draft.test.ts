import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  daysOf,
  formerOf,
  isChanged,
  lengthIssue,
  nextShift,
  type RotaDraft,
  rotaDraftOf,
  roundStart,
  shiftOfKey,
  textIssue,
  textOf,
  withDay,
  withLength,
  withText,
} from '#renderer/features/settings/rota-draft.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { aNamedShift, aShiftOn } from '../../../support/entries.ts';

const shifts = ['E', 'L', 'N'].map((letter) => aNamedShift({ id: letter.toLowerCase(), letter }));
const today = '2026-04-01';
const stored = { from: '2026-03-02', days: ['e', 'e', null], exceptions: [] };
const draft: RotaDraft = rotaDraftOf(stored, today);
const lettersOf = (each: RotaDraft) => textOf(each, shifts);

describe('a first rota', () => {
  const first = rotaDraftOf(null, today);

  it('has two free weeks from the Monday of this week on', () => {
    expect([first.from, daysOf(first, shifts).length, lettersOf(first)]).toEqual(['2026-03-30', 14, '']);
    expect(isChanged(first, null, shifts)).toBe(false);
  });

  it('is changed by a day', () => {
    const begun = withDay(first, 2, 'l');
    expect(lettersOf(begun)).toBe('--L-----------');
    expect(isChanged(begun, null, shifts)).toBe(true);
  });
});

describe('typed letters', () => {
  it('set days and length, and stay as typed', () => {
    const typed = withText(draft, 'e l –', shifts);
    expect([typed.text, daysOf(typed, shifts)]).toEqual(['e l –', ['e', 'l', null]]);
  });

  it('change no day while they cannot be read, or are too many', () => {
    for (const [text, sign] of [
      ['EX', 'X'],
      ['', null],
      ['E'.repeat(367), null],
    ] as const) {
      const typed = withText(draft, text, shifts);
      expect(daysOf(typed, shifts)).toEqual(['e', 'e', null]);
      expect(textIssue(typed, shifts)).toEqual({ sign });
      expect(isChanged(typed, stored, shifts)).toBe(true);
    }
    expect(daysOf(withText(draft, 'E'.repeat(366), shifts), shifts)).toHaveLength(366);
  });
});

describe('the length', () => {
  it('keeps the days that it hides', () => {
    const shorter = withLength(draft, '1');
    expect(lettersOf(shorter)).toBe('E');
    expect(lettersOf(withLength(shorter, '5'))).toBe('EE---');
  });

  it.each(['0', '367', '', 'x', '1.5', '-1'])('is not %j', (text) => {
    const typed = withLength(draft, text);
    expect([daysOf(typed, shifts).length, lengthIssue(typed)]).toEqual([3, 'rota.lengthBounds']);
  });
});

describe('a day', () => {
  it('takes the named shifts in turn, then is free', () => {
    expect([null, 'e', 'l', 'n', 'gone'].map((id) => nextShift(id, shifts))).toEqual([
      'e',
      'l',
      'n',
      null,
      'e',
    ]);
  });

  it('takes the shift of a key, in either case', () => {
    const numbered = [...shifts, aNamedShift({ id: 'x', letter: 'X1' })];
    expect(['e', 'N', 'x', 'q'].map((key) => shiftOfKey(key, numbered)?.id)).toEqual([
      'e',
      'n',
      'x',
      undefined,
    ]);
  });

  it('is free where its shift is gone', () => {
    expect(daysOf(draft, shifts.slice(1))).toEqual([null, null, null]);
  });
});

describe('a stored rota', () => {
  it('is changed by its first day, its length and its days', () => {
    expect(isChanged(draft, stored, shifts)).toBe(false);
    expect(isChanged(withText(draft, 'ee-', shifts), stored, shifts)).toBe(false);
    expect(isChanged({ ...draft, from: '2026-03-03' }, stored, shifts)).toBe(true);
    expect(isChanged(withLength(draft, '4'), stored, shifts)).toBe(true);
    expect(isChanged(withDay(draft, 0, null), stored, shifts)).toBe(true);
  });

  it('shows the dates of the round that today lies in, or of its first', () => {
    expect(roundStart(draft, '2026-03-31')).toBe('2026-03-29');
    expect(roundStart({ ...draft, from: '1900-01-01', length: 7 }, today)).toBe('2026-03-30');
    expect(roundStart({ ...draft, from: '2026-05-01' }, today)).toBe('2026-05-01');
  });

  it('is laid out in weeks, else in equal rows', () => {
    expect([14, 28, 16, 10, 12, 5, 11, 1].map(columnsOf)).toEqual([7, 7, 8, 10, 6, 5, 7, 7]);
  });

  it('is what earlier dates keep, from the first logged one on', () => {
    const record = {
      ...emptyRecord,
      rota: stored,
      shifts: [aShiftOn('2026-03-10')],
      daysOff: [{ date: '2026-03-05' }],
    };
    const former = formerOf(record, today);
    expect(former.since).toBe('2026-03-05');
    expect(['2026-03-05', '2026-03-10', '2026-03-11'].map(former.isLogged)).toEqual([true, true, false]);
    expect(formerOf(emptyRecord, today).since).toBe(today);
  });
});
