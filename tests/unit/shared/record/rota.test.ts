import { describe, expect, it } from 'vitest';
import {
  patternDayOn,
  type Rota,
  rotaAfter,
  rotaOn,
  usesOf,
  withException,
  withoutShift,
} from '#shared/record/rota.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import { aNamedShift } from '../../../support/entries.ts';

const early = aNamedShift({ id: 'e' });
const night = aNamedShift({ id: 'n', name: 'Night', letter: 'N', start: '22:00', end: '06:15' });
const namedShifts = [early, night];

const aRota = (changed: Partial<Rota> = {}): Rota => ({
  from: '2026-03-02',
  days: ['e', 'e', 'n', null],
  exceptions: [],
  ...changed,
});
const lettersFrom = (rota: Rota, date: string, count: number): string =>
  Array.from({ length: count }, (_, day) => {
    const planned = rotaOn({ rota, namedShifts }, addDays(date, day));
    return planned === 'free' ? '-' : (planned?.letter ?? '?');
  }).join('');

describe('the rota of a date', () => {
  it('repeats from its first day on, and says nothing before it', () => {
    expect(lettersFrom(aRota(), '2026-03-01', 10)).toBe('?EEN-EEN-E');
    expect(rotaOn({ rota: null, namedShifts }, '2026-03-02')).toBeNull();
  });

  it('counts dates, not hours: clock changes, leap days and years shift nothing', () => {
    const days = Array.from({ length: 4 }, (_, day) => (day === 0 ? 'n' : null));
    const rota = aRota({ from: '1900-01-01', days });
    for (const date of ['2024-02-29', '2026-03-29', '2026-10-25', '2099-12-31']) {
      const passed = Math.round((Date.parse(date) - Date.parse('1900-01-01')) / 86_400_000);
      expect(patternDayOn(rota, date)).toBe(passed % 4);
    }
    expect(lettersFrom(aRota({ from: '2026-10-24', days: ['e', 'n'] }), '2026-10-24', 4)).toBe('ENEN');
  });

  it('may have one day, or 366', () => {
    expect(lettersFrom(aRota({ days: ['n'] }), '2026-03-01', 3)).toBe('?NN');
    const year = aRota({ days: ['n', ...Array.from({ length: 365 }, () => null)] });
    expect(lettersFrom(year, '2027-03-02', 3)).toBe('-N-');
  });

  it('is that of the last exception for the date, also before the first day', () => {
    const exceptions = [
      { date: '2026-03-03', shiftId: 'n' },
      { date: '2026-03-03', shiftId: null },
      { date: '2026-03-01', shiftId: 'e' },
    ];
    expect(lettersFrom(aRota({ exceptions }), '2026-02-28', 5)).toBe('?EE-N');
  });

  it('follows a shift that was renamed, and says nothing for one that is gone', () => {
    const renamed = [{ ...early, name: 'Frühdienst' }];
    expect(rotaOn({ rota: aRota(), namedShifts: renamed }, '2026-03-02')).toMatchObject({
      name: 'Frühdienst',
    });
    expect(rotaOn({ rota: aRota(), namedShifts: renamed }, '2026-03-04')).toBeNull();
  });
});

describe('an exception', () => {
  it('replaces a former one of its date', () => {
    const twice = withException(withException(aRota(), '2026-03-03', 'n'), '2026-03-03', null);
    expect(twice.exceptions).toEqual([{ date: '2026-03-03', shiftId: null }]);
  });

  it('goes when the pattern’s own shift is chosen, but not before the first day', () => {
    const changed = withException(aRota(), '2026-03-03', 'n');
    expect(withException(changed, '2026-03-03', 'e').exceptions).toEqual([]);
    expect(withException(aRota(), '2026-03-01', null).exceptions).toHaveLength(1);
  });
});

describe('a shift taken out of the rota', () => {
  const exceptions = [{ date: '2026-03-05', shiftId: 'n' }];

  it('leaves its days free', () => {
    expect(usesOf(aRota({ exceptions }), 'n')).toEqual({ days: 1, dates: 1 });
    expect(withoutShift(aRota({ exceptions }), 'n')).toEqual(
      aRota({ days: ['e', 'e', null, null], exceptions: [{ date: '2026-03-05', shiftId: null }] }),
    );
  });

  it('takes the rota with it where no other shift is left', () => {
    expect(withoutShift(aRota({ days: ['n', null], exceptions }), 'n')).toBeNull();
    expect(
      withoutShift(aRota({ days: ['n'], exceptions: [{ date: '2026-03-05', shiftId: 'e' }] }), 'n'),
    ).not.toBeNull();
  });
});

describe('a new pattern', () => {
  const next = { from: '2026-03-09', days: ['n'] };
  const former = { since: '2026-03-05', isLogged: (date: string) => date === '2026-03-06' };

  it('leaves the dates before it what the former rota had, where they are not logged', () => {
    const rota = rotaAfter({ ...former, rota: aRota() }, next);
    expect(lettersFrom(rota, '2026-03-04', 7)).toBe('?-?ENNN');
    expect(rota.exceptions.map(({ date }) => date)).toEqual(['2026-03-05', '2026-03-07', '2026-03-08']);
  });

  it('keeps single dates that were changed', () => {
    const exceptions = [
      { date: '2026-03-03', shiftId: 'n' },
      { date: '2026-03-07', shiftId: null },
      { date: '2026-03-20', shiftId: 'e' },
    ];
    const rota = rotaAfter({ ...former, rota: aRota({ exceptions }) }, next);
    expect(rota.exceptions).toEqual(expect.arrayContaining(exceptions));
    expect(rota.exceptions.filter(({ date }) => date === '2026-03-07')).toHaveLength(1);
  });

  it('holds again from an earlier beginning on, where it was given too late a one', () => {
    const tooLate = rotaAfter({ ...former, rota: aRota() }, { ...next, from: '2026-03-16' });
    expect(lettersFrom(tooLate, '2026-03-09', 8)).toBe('-EEN-EEN');
    const mended = rotaAfter({ ...former, rota: tooLate }, next);
    expect(lettersFrom(mended, '2026-03-07', 6)).toBe('ENNNNN');
  });

  it('has no exceptions where there was no rota', () => {
    expect(rotaAfter({ ...former, rota: null }, next)).toEqual({ ...next, exceptions: [] });
  });

  it('never has more exceptions than are stored: the newest stay', () => {
    const rota = rotaAfter(
      { rota: aRota({ from: '1900-01-01' }), since: '1990-01-01', isLogged: () => false },
      next,
    );
    expect(rota.exceptions).toHaveLength(4000);
    expect(rota.exceptions.at(-1)?.date).toBe('2026-03-08');
  });
});
