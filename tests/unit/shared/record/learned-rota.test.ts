import { describe, expect, it } from 'vitest';
import { learnedRota } from '#shared/record/learned-rota.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { lettersOf } from '#shared/record/rota-letters.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import { aNamedShift, aShiftOn } from '../../../support/entries.ts';

const early = aNamedShift({ id: 'e', start: '08:00', end: '16:00' });
const night = aNamedShift({ id: 'n', name: 'Night', letter: 'N', start: '22:00', end: '06:00' });
const namedShifts = [early, night];

/** Logged day by day as the letters say; a space is a day that nobody logged, `x` a shift at other times. */
function logged(letters: string, last = '2026-03-29'): LegworkRecord {
  const dated = Array.from(letters, (letter, day) => ({
    letter,
    date: addDays(last, day + 1 - letters.length),
  }));
  const startOf = { E: '08:00', N: '22:00', x: '11:00' } as const;
  const endOf = { E: '16:00', N: '06:00', x: '12:00' } as const;
  return {
    ...emptyRecord,
    namedShifts,
    daysOff: dated.flatMap(({ letter, date }) => (letter === '-' ? [{ date }] : [])),
    shifts: dated.flatMap(({ letter, date }) =>
      letter === 'E' || letter === 'N' || letter === 'x'
        ? [
            aShiftOn(date, {
              id: date,
              start: `${date}T${startOf[letter]}:00+01:00[Europe/Berlin]`,
              end: `${addDays(date, letter === 'N' ? 1 : 0)}T${endOf[letter]}:00+01:00[Europe/Berlin]`,
            }),
          ]
        : [],
    ),
  };
}

const learn = (record: LegworkRecord, today = '2026-03-30') => {
  const rota = learnedRota(record, today);
  return rota && [rota.from, lettersOf(rota.days, namedShifts)];
};

// Monday 9 March to Sunday 29 March.
const week = 'EEEEE--';

describe('a rota learned from what was logged', () => {
  it('is a week that came three times, from its Monday on', () => {
    expect(learn(logged(week.repeat(3)))).toEqual(['2026-03-23', week]);
    expect(learn(logged(week.repeat(2)))).toBeNull();
  });

  it('begins on a Monday wherever the last day lies', () => {
    const upToWednesday = `${week.repeat(4)}EEE`.slice(-28);
    expect(learn(logged(upToWednesday, '2026-04-01'), '2026-04-01')).toEqual(['2026-03-23', week]);
  });

  it('may repeat every ten days, from the first of the last ten on', () => {
    const ten = 'EENN------';
    expect(learn(logged(ten.repeat(3)))).toEqual(['2026-03-20', ten]);
  });

  it('is the two weeks that differ in two days, not the one week that nearly fits', () => {
    const fortnight = 'EEEEE--EEENN--';
    expect(learn(logged(fortnight.repeat(3)))).toEqual(['2026-03-16', fortnight]);
  });

  it('forgives two days that differ, were not logged or were no named shift, and no third', () => {
    const withDays = (changes: Readonly<Record<number, string>>): string =>
      Array.from(week.repeat(4), (letter, day) => changes[day] ?? letter).join('');
    expect(learn(logged(withDays({ 8: 'N', 20: ' ' })))).toEqual(['2026-03-23', week]);
    expect(learn(logged(withDays({ 9: 'x', 20: ' ' })))).toEqual(['2026-03-23', week]);
    expect(learn(logged(withDays({ 9: 'N', 15: '-', 20: ' ' })))).toBeNull();
  });

  it('is not made of free days, of gaps or of an old habit', () => {
    expect(learn(logged('-'.repeat(28)))).toBeNull();
    expect(learn(logged(' '.repeat(28)))).toBeNull();
    expect(learn(logged(week.repeat(4)), '2026-04-20')).toBeNull();
  });

  it('is not offered where the rota already says it, whatever single dates differ', () => {
    const days = ['e', 'e', 'e', 'e', 'e', null, null];
    const exceptions = [{ date: '2026-04-01', shiftId: null }];
    const record = { ...logged(week.repeat(3)), rota: { from: '1900-01-01', days, exceptions } };
    expect(learn(record)).toBeNull();
    expect(learn({ ...record, rota: { from: '1900-01-02', days, exceptions } })).not.toBeNull();
  });
});
