/** A group in a report: its trend as a strip with the changes at work that the desk has noted, and its weeks as a table. */
import type { Translate } from '../messages/catalogue.ts';
import { shortDate } from '../messages/dates.ts';
import type { Block, Column, Strip, StripColumn } from '../report/document.ts';
import { lasting, together } from '../report/figures-in-words.ts';
import { mondayOf } from './iso-week.ts';
import { groupInWords, type Shown, shownCells } from './report-words.ts';
import type { Block as LedgerBlock } from './shown.ts';
import type { Intervention } from './state.ts';

/** The guideline of every desk, minutes (desk.md §1, E1.01): standing without a break, and in all. */
export const guideline = { stand: 60, standing: 240 } as const;

/** More columns are too narrow for a fax. */
const mostColumns = 104;
const labelCount = 8;

type GroupWeek = Shown & { readonly week: string };

/** What a group shows, week by week. */
export const weeksOf = (blocks: readonly LedgerBlock[], group: string): readonly GroupWeek[] =>
  blocks.map(({ week, work, heaviness }) => ({
    week,
    work: work.find((row) => row.group === group) ?? null,
    heaviness: heaviness.find((row) => row.group === group) ?? null,
  }));

const isShown = ({ work, heaviness }: Shown): boolean => work !== null || heaviness !== null;

const columnOf = ({ week, work, heaviness }: GroupWeek): StripColumn => {
  const standing = work?.standingMinutes ?? 0;
  const covered = standing * (work?.coverage ?? 0);
  return {
    from: mondayOf(week),
    state: work === null && heaviness === null ? 'gap' : 'worked',
    ...{ coveredMinutes: covered, bareMinutes: standing - covered },
    ...{ worn: 0, symptom: heaviness?.heaviness ?? null, label: null },
  };
};

/** `W07`, and `2027-W01` where a year begins. */
const weekLabel = (week: string, isFirst: boolean): string =>
  isFirst || week.endsWith('W01') ? week : week.slice(5);

function labelled(weeks: readonly GroupWeek[], noted: ReadonlySet<string>): readonly StripColumn[] {
  const step = Math.ceil(weeks.length / labelCount);
  const isNear = (at: number): boolean =>
    weeks.slice(Math.max(0, at - step + 1), at + step).some(({ week }) => noted.has(week));
  return weeks.map((week, at) => {
    if (noted.has(week.week)) return { ...columnOf(week), label: `↑ ${week.week.slice(5)}` };
    const hasLabel = at % step === 0 && !isNear(at);
    return { ...columnOf(week), label: hasLabel ? weekLabel(week.week, at === 0) : null };
  });
}

const standingOf = (weeks: readonly GroupWeek[]): readonly number[] =>
  weeks.flatMap(({ work }) => work?.standingMinutes ?? []);

const least = (minutes: readonly number[]): string => lasting(Math.min(...minutes));
const most = (minutes: readonly number[]): string => lasting(Math.max(...minutes));

function stripOf(weeks: readonly GroupWeek[], noted: ReadonlySet<string>, t: Translate): Block {
  const drawn = weeks.slice(-mostColumns);
  const standing = standingOf(drawn);
  const strip: Strip = {
    columns: labelled(drawn, noted),
    limitMinutes: guideline.standing,
    names: {
      standing: t('deskReport.stripStanding', { limit: lasting(guideline.standing) }),
      limit: lasting(guideline.standing),
      worn: null,
      symptom: drawn.some(({ heaviness }) => heaviness !== null) ? t('deskReport.stripHeaviness') : null,
    },
    key: [
      { looks: 'solid', name: t('deskReport.keyCovered') },
      { looks: 'hatched', name: t('deskReport.keyBare') },
      { looks: 'gap', name: t('deskReport.keyGap') },
    ],
  };
  const counts = {
    ...{ from: drawn[0]?.week ?? '', to: drawn.at(-1)?.week ?? '' },
    ...{ shown: drawn.filter(isShown).length, weeks: drawn.length },
  };
  const alt =
    standing.length === 0
      ? t('deskReport.altHidden', counts)
      : t('deskReport.alt', { ...counts, least: least(standing), most: most(standing) });
  return { kind: 'strip', strip, alt };
}

/** Points of a sheet's 505: the longest word of each column fits, in every language. */
const widths = {
  first: 115,
  people: 55,
  minutes: 60,
  covered: 56,
  over: 53,
  load: 53,
  heaviness: 54,
} as const;

/** The heads of the columns that `shownCells` fills. */
export const shownColumns = (first: string, t: Translate): readonly Column[] => [
  { name: first, share: widths.first },
  { name: t('deskReport.people'), share: widths.people, isNumber: true },
  { name: t('deskReport.standing'), share: widths.minutes, isNumber: true },
  { name: t('deskReport.longest'), share: widths.minutes, isNumber: true },
  { name: t('deskReport.covered'), share: widths.covered, isNumber: true },
  { name: t('deskReport.over'), share: widths.over, isNumber: true },
  { name: t('deskReport.load'), share: widths.load, isNumber: true },
  { name: t('deskReport.heaviness'), share: widths.heaviness, isNumber: true },
];

/** All that a group shows, a row a week. */
export function groupTable(blocks: readonly LedgerBlock[], group: string, t: Translate): Block {
  const weeks = weeksOf(blocks, group);
  const caption = groupInWords(group, t);
  return {
    ...{ kind: 'table', caption, continued: t('deskReport.continued', { caption }) },
    columns: shownColumns(t('deskReport.week'), t),
    rows: weeks.filter(isShown).map((week) => ({
      name: together(`${week.week} · ${shortDate(mondayOf(week.week))}`),
      cells: shownCells(week, t),
    })),
  };
}

function finding(weeks: readonly GroupWeek[], t: Translate): string {
  const standing = standingOf(weeks);
  const last = weeks.findLast(({ work }) => (work?.standingMinutes ?? null) !== null);
  if (last?.work?.standingMinutes == null) return t('deskReport.findingHidden');
  return t('deskReport.finding', {
    ...{ last: lasting(last.work.standingMinutes), lastWeek: last.week },
    ...{ least: least(standing), most: most(standing) },
  });
}

function notes(
  weeks: readonly GroupWeek[],
  interventions: readonly Intervention[],
  t: Translate,
): readonly Block[] {
  const gaps = weeks.filter((week) => !isShown(week)).length;
  const lines = interventions.map(({ name, week }) => t('deskReport.intervention', { name, week }));
  return [
    ...(lines.length === 0 ? [] : [{ kind: 'list', lines } as const]),
    ...(gaps === 0 ? [] : [{ kind: 'paragraph', text: t('deskReport.gaps', { count: gaps }) } as const]),
  ];
}

/** The trend of a group that is shown in one of the weeks at least. */
export function groupTrend(
  blocks: readonly LedgerBlock[],
  group: string,
  interventions: readonly Intervention[],
  t: Translate,
): readonly Block[] {
  const weeks = weeksOf(blocks, group);
  const noted = interventions.filter(
    (each) => (each.group === null || each.group === group) && weeks.some(({ week }) => week === each.week),
  );
  return [
    { kind: 'heading', level: 2, text: groupInWords(group, t) },
    { kind: 'paragraph', weight: 'lead', text: finding(weeks, t) },
    stripOf(weeks, new Set(noted.map(({ week }) => week)), t),
    ...notes(weeks, noted, t),
  ];
}
