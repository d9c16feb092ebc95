/** Weeks of many people as short rows: a desk of ten thousand people holds a million of them. */
import { z } from 'zod';
import { type Group, groupName, groupSchema, type SentWeek } from '#shared/desk/figures.ts';

/** The person's number, the week, the counts, the figures in the order of `SentWeek`, the group. */
type Row = readonly [
  ...[number: number, week: number, loggedDays: number, shiftDays: number],
  ...[standing: number, longest: number, covered: number, share: number, load: number],
  ...[heaviness: number | null, group: number],
];

const rowsSchema = z.strictObject({
  weeks: z.array(z.string()),
  groups: z.array(groupSchema),
  // A million of them, and nobody without the desk's key wrote one: they are not looked at one by one.
  rows: z.custom<readonly Row[]>((rows) => Array.isArray(rows)),
});

export type PersonWeek = { readonly number: number; readonly sent: SentWeek };

/** Gives each value its place in a list, the same to equal ones. */
function createIndex<Value>(keyOf: (value: Value) => string) {
  const values: Value[] = [];
  const places = new Map<string, number>();
  return {
    values,
    placeOf: (value: Value): number => {
      const key = keyOf(value);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, values.length);
      values.push(value);
      return values.length - 1;
    },
  };
}

export function textOfWeeks(weeks: Iterable<PersonWeek>): string {
  const names = createIndex((week: string) => week);
  const groups = createIndex<Group>(groupName);
  const rows: Row[] = [];
  for (const { number, sent } of weeks) {
    rows.push([
      ...([number, names.placeOf(sent.week), sent.loggedDays, sent.shiftDays] as const),
      ...([sent.standingMinutes, sent.longestStandMinutes, sent.coveredMinutes] as const),
      ...([sent.overLimitShare, sent.load, sent.heaviness, groups.placeOf(sent.group)] as const),
    ]);
  }
  return JSON.stringify({ weeks: names.values, groups: groups.values, rows });
}

/** @throws Error if the text is none of `textOfWeeks` */
export function weeksOfText(text: string): readonly PersonWeek[] {
  const { weeks, groups, rows } = rowsSchema.parse(JSON.parse(text));
  return rows.map(([number, week, loggedDays, shiftDays, ...figures]) => {
    const [standingMinutes, longestStandMinutes, coveredMinutes, overLimitShare, load, heaviness, of] =
      figures;
    const [name, group] = [weeks[week], groups[of]];
    if (name === undefined || group === undefined)
      throw new Error('A row names a week or group that is missing.');
    return {
      number,
      sent: {
        ...{ week: name, loggedDays, shiftDays, standingMinutes, longestStandMinutes, coveredMinutes },
        ...{ overLimitShare, load, heaviness, group },
      },
    };
  });
}
