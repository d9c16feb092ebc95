/** The weaker ways of desk.md §5: each must be caught by the audits, or these have no power. */
import { groupedBy } from '#shared/grouped-by.ts';
import type { Cell } from './leaks.ts';
import type { Report } from './play.ts';

const leastShown = 11;

const asCell = (week: number, group: string, reports: readonly Report[]): Cell => ({
  ...{ week, group },
  terms: reports.map((report) => ({ person: report.person, weeks: [week], groups: [report.group] })),
});

const byWeek = (reports: readonly Report[]) => [...groupedBy(reports, ({ week }) => [week])];

/** Whoever reports in a week is shown in its group, if there are enough. */
export const thresholdAlone = (reports: readonly Report[]): readonly Cell[] =>
  byWeek(reports).flatMap(([week, ofWeek]) =>
    [...groupedBy(ofWeek, ({ group }) => [group])]
      .filter(([, { length }]) => length >= leastShown)
      .map(([group, ofGroup]) => asCell(week, group, ofGroup)),
  );

const totals = (reports: readonly Report[]): readonly Cell[] =>
  byWeek(reports).flatMap(([week, ofWeek]) =>
    ofWeek.length >= leastShown ? [asCell(week, 'all', ofWeek)] : [],
  );

export const thresholdWithTotals = (reports: readonly Report[]): readonly Cell[] => [
  ...thresholdAlone(reports),
  ...totals(reports),
];

/** With totals: where one group of a week is hidden, the smallest other one is hidden with it. */
export const complementary = (reports: readonly Report[]): readonly Cell[] => [
  ...totals(reports),
  ...byWeek(reports).flatMap(([, ofWeek]) => {
    const groups = groupedBy(ofWeek, ({ group }) => [group]).size;
    const shown = [...thresholdAlone(ofWeek)].sort((one, other) => one.terms.length - other.terms.length);
    return shown.length === groups - 1 ? shown.slice(1) : shown;
  }),
];

/** The bare threshold by the type of the week's shifts: people who rotate are in another cell every week. */
export const shiftOfTheWeek = (reports: readonly Report[]): readonly Cell[] =>
  thresholdAlone(
    reports.map(({ person, week, group }) => {
      const rotation = Number.parseInt(person.slice(0, 6), 16);
      // One in four rotates.
      const shift = rotation % 4 === 0 ? (week + rotation) % 3 : rotation % 3;
      return { person, week, group: `${group} ${shift}` };
    }),
  );
