import { describe, expect, it } from 'vitest';
import { countOfRuns, groupAt, isInRuns, runsOf, weeksFor, withGroupFrom } from '#shared/desk/hand-over.ts';
import { weekAfter } from '#shared/desk/iso-week.ts';
import type { DeskSheet } from '#shared/desk/sheet.ts';
import { sentWeek } from '../../../support/desk/envelopes.ts';

const kitchen = { department: 'Kitchen' } as const;
const nights = { department: 'Ward', pattern: 'nights' } as const;
const sheet = {
  firstWeek: '2025-W52',
  departments: [
    { name: 'Kitchen', splitByPattern: false },
    { name: 'Ward', splitByPattern: true },
  ],
} as unknown as DeskSheet;

describe('runs of weeks', () => {
  it('join what follows, also over a year of 53 weeks', () => {
    const weeks = ['2026-W51', '2026-W52', '2026-W53', '2027-W01', '2027-W03'];
    const runs = runsOf(weeks);
    expect(runs).toEqual([
      { from: '2026-W51', to: '2027-W01' },
      { from: '2027-W03', to: '2027-W03' },
    ]);
    expect(countOfRuns(runs)).toBe(5);
    expect(weeks.map((week) => isInRuns(runs, week))).toEqual(weeks.map(() => true));
    expect(isInRuns(runs, '2027-W02')).toBe(false);
  });

  it('of no week are none', () => {
    expect(runsOf([])).toEqual([]);
    expect(countOfRuns([])).toBe(0);
  });
});

describe('the group of a week', () => {
  const groups = [
    { from: '2026-W02', group: kitchen },
    { from: '2026-W10', group: nights },
  ];

  it('is the last one chosen from that week on or an earlier one', () => {
    expect(groupAt(groups, '2026-W01')).toBeNull();
    expect(groupAt(groups, '2026-W02')).toEqual(kitchen);
    expect(groupAt(groups, '2026-W09')).toEqual(kitchen);
    expect(groupAt(groups, '2027-W01')).toEqual(nights);
  });

  it('changes from a week on: earlier weeks keep theirs, later choices go', () => {
    expect(withGroupFrom(groups, { from: '2026-W05', group: nights })).toEqual([
      groups[0],
      { from: '2026-W05', group: nights },
    ]);
    expect(withGroupFrom(groups, { from: '2026-W02', group: nights })).toEqual([
      { from: '2026-W02', group: nights },
    ]);
  });
});

describe('the weeks for a desk', () => {
  const all = Array.from({ length: 120 }, (_, at) => sentWeek(weekAfter('2025-W50', at)));

  it('are the newest 104 from its first week on', () => {
    const weeks = weeksFor({ sheet, groups: [{ from: '2025-W01', group: kitchen }] }, all);
    expect(weeks).toHaveLength(104);
    expect(weeks.at(-1)?.week).toBe(all.at(-1)?.week);
    const few = weeksFor({ sheet, groups: [{ from: '2025-W01', group: kitchen }] }, all.slice(0, 5));
    expect(few.map(({ week }) => week)).toEqual(['2025-W52', '2026-W01', '2026-W02']);
  });

  it('are none without a group, or with one that the sheet has no more', () => {
    expect(weeksFor({ sheet, groups: [] }, all)).toEqual([]);
    const gone = [{ from: '2025-W01', group: { department: 'Ward' } }];
    expect(weeksFor({ sheet, groups: gone }, all)).toEqual([]);
  });
});
