import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patterns, type SentWeek } from '#shared/desk/figures.ts';
import { weekNumberOf, weekOfNumber } from '#shared/desk/iso-week.ts';
import { sentWeekSchema } from '#shared/desk/statement.ts';
import { checkedWeeks, weekRules } from '#shared/desk/week-check.ts';
import { emptyDesk, sentWeek } from '../../../support/desk/envelopes.ts';
import { forAll } from '../properties.ts';

const rules = weekRules(emptyDesk({ firstWeek: '2000-W01' }), '2026-02-25');

/** What the schema says, with what it cannot say (desk.md §2). */
function isTakenBySchema(given: unknown): boolean {
  const week = sentWeekSchema.safeParse(given).data;
  if (week === undefined) return false;
  const { group, standingMinutes, longestStandMinutes, coveredMinutes, shiftDays, loggedDays } = week;
  const isKnown =
    group.department === 'Kitchen'
      ? group.pattern === undefined
      : group.department === 'Ward' && group.pattern !== undefined;
  return (
    isKnown &&
    week.week >= '2000-W01' &&
    week.week <= '2026-W09' &&
    longestStandMinutes <= standingMinutes &&
    coveredMinutes <= standingMinutes &&
    shiftDays <= loggedDays
  );
}

const isTakenByHand = (given: unknown): boolean => typeof checkedWeeks([given], rules) !== 'string';

/** Values as JSON has them. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    '4',
    [],
    {},
    -0,
    -1,
    0,
    1,
    7,
    8,
    10,
    10.5,
    30,
    1440,
    1441,
    1e308,
    0.5,
  ),
  fc.jsonValue({ maxDepth: 1 }),
);

const fields = Object.keys(sentWeek('2026-W06')) as readonly (keyof SentWeek)[];

const whole: fc.Arbitrary<SentWeek> = fc
  .record({
    number: fc.integer({ min: weekNumberOf('1999-12-01'), max: weekNumberOf('2026-03-20') }),
    loggedDays: fc.integer({ min: 1, max: 7 }),
    standingMinutes: fc.double({ min: 0, max: 1440, noNaN: true }),
    parts: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    overLimitShare: fc.double({ min: 0, max: 1, noNaN: true }),
    load: fc.double({ min: 0, max: 30, noNaN: true }),
    heaviness: fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
    pattern: fc.option(fc.constantFrom(...patterns)),
  })
  .map(({ number, parts: [longest, covered], pattern, ...rest }) => ({
    ...rest,
    week: weekOfNumber(number),
    shiftDays: Math.max(1, rest.loggedDays - 1),
    longestStandMinutes: rest.standingMinutes * longest,
    coveredMinutes: rest.standingMinutes * covered,
    group: pattern === null ? { department: 'Kitchen' } : { department: 'Ward', pattern },
  }));

const spoilt: fc.Arbitrary<unknown> = fc.oneof(
  whole,
  fc.tuple(whole, fc.constantFrom(...fields), odd).map(([week, name, value]) => ({ ...week, [name]: value })),
  fc.tuple(whole, fc.constantFrom(...fields)).map(([week, name]) => {
    const { [name]: _, ...rest } = week;
    return rest;
  }),
  fc.tuple(whole, fc.string(), odd).map(([week, name, value]) => ({ ...week, [name]: value })),
  fc
    .tuple(whole, fc.record({ department: odd, pattern: odd }, { requiredKeys: [] }))
    .map(([week, group]) => ({ ...week, group })),
  fc
    .tuple(whole, fc.string(), odd)
    .map(([week, name, value]) => ({ ...week, group: { ...week.group, [name]: value } })),
  fc.jsonValue(),
);

describe('the check by hand', () => {
  test('takes what the schema takes, and nothing else', () => {
    let taken = 0;
    forAll(spoilt, (given) => {
      // As it comes out of an envelope.
      const arrived: unknown = JSON.parse(JSON.stringify(given));
      const isTaken = isTakenBySchema(arrived);
      taken += isTaken ? 1 : 0;
      expect(isTakenByHand(arrived)).toBe(isTaken);
    });
    expect(taken).toBeGreaterThan(50);
  });

  test('keeps the figures as they came, and nothing beside them', () => {
    forAll(whole, (week) => {
      fc.pre(isTakenBySchema(week));
      expect(checkedWeeks([week], rules)).toEqual([week]);
    });
  });

  test('names that every object has are none of a department', () => {
    for (const department of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(checkedWeeks([{ ...sentWeek('2026-W06'), group: { department } }], rules)).toBe(
        'unknown-department',
      );
    const text = JSON.stringify(sentWeek('2026-W06')).replace('{"week"', '{"__proto__":{},"week"');
    expect(checkedWeeks([JSON.parse(text)], rules)).toBe('malformed');
  });

  test('a million weeks share the groups of the desk', () => {
    const weeks = checkedWeeks(
      ['2026-W06', '2026-W07'].map((week) => structuredClone(sentWeek(week))),
      rules,
    );
    if (typeof weeks === 'string') throw new Error(weeks);
    expect(weeks[0]?.group).toBe(weeks[1]?.group);
  });
});
