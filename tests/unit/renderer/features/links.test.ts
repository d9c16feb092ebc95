import { createIntl } from 'react-intl';
import { expect, it } from 'vitest';
import { linksOf } from '#renderer/features/trends/links.ts';
import { en as first } from '#shared/messages/en/index.ts';
import { later } from '#shared/messages/en/later.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import { aCheckIn, aShiftOn } from '../../../support/entries.ts';

const dates = Array.from({ length: 20 }, (_, day) => addDays('2026-01-05', day));
const { days } = deriveRecord(
  {
    ...emptyRecord,
    shifts: dates.map((date, day) =>
      aShiftOn(date, { id: date, standingMinutes: 60 + 15 * day, longestStandMinutes: 30 }),
    ),
  },
  '2026-03-01T12:00:00+01:00[Europe/Berlin]',
);
/** Heaviness follows the load, itch hardly does, ache is said too rarely, cramp is always the same. */
const checkIns = dates.map((date, day) =>
  aCheckIn({
    date,
    when: day % 2 === 0 ? 'afterWork' : 'evening',
    symptoms: {
      ...{ heaviness: Math.floor(day / 3), itch: ((day * 7) % 5) + (day === 19 ? 1 : 0), cramp: 1 },
      ...(day < 13 ? { ache: day % 10 } : {}),
    },
  }),
);

it('a link, and none, are told apart; a symptom with too few days is not judged', () => {
  const links = linksOf(days, checkIns);
  expect(links.map(({ symptom, found }) => [symptom, found !== null])).toEqual([
    ['heaviness', true],
    ['cramp', false],
    ['itch', false],
  ]);
  expect(links[0]?.found).toMatchObject({ n: 20, heavier: 4.5, lighter: 1.2 });
  expect(links[0]?.found?.low).toBeGreaterThan(0);
});

it('the score after work counts before the evening’s of the same date', () => {
  const both = dates.map((date) => aCheckIn({ date, when: 'evening', symptoms: { heaviness: 0 } }));
  const found = linksOf(days, [
    ...both,
    ...checkIns.map((each) => ({ ...each, when: 'afterWork' as const })),
  ]);
  expect(found[0]?.pairs.map(({ symptom }) => symptom)).toEqual(dates.map((_, day) => Math.floor(day / 3)));
});

it('a link whose two means look the same is not put into words', () => {
  // Within each half the scores follow the load; the halves have the same mean.
  const level = dates.map((date, day) =>
    aCheckIn({ date, when: 'afterWork', symptoms: { heaviness: Math.round((day % 10) / 1.5) } }),
  );
  expect(linksOf(days, level)[0]).toMatchObject({ symptom: 'heaviness', found: null });
});

it('is said in plain words', () => {
  const intl = createIntl({ locale: 'en', messages: { ...first, ...later } });
  const values = { symptom: 'heaviness', heavier: '6.0', lighter: '3.1', n: 100 };
  expect(intl.formatMessage({ id: 'link.more' }, values)).toBe(
    'On your heavier days your legs felt heavier: 6.0 of 10 against 3.1, 100 days.',
  );
});
