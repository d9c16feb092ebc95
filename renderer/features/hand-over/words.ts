/** Weeks, groups and envelopes in words. */
import type { Group, IsoWeek, SentWeek } from '#shared/desk/figures.ts';
import { countOfRuns, type Sending } from '#shared/desk/hand-over.ts';
import { mondayOf, sundayOf } from '#shared/desk/iso-week.ts';
import { formatDuration } from '../../messages/duration.ts';
import type { Translate } from '../../messages/use-messages.ts';
import { dateRange, formatNumber, shortNumber } from '../../ui/dates.ts';

/** `23 – 29 March 2026` */
export const datesOfWeek = (week: IsoWeek): string => dateRange(mondayOf(week), sundayOf(week));

export const groupInWords = ({ department, pattern }: Group, t: Translate): string =>
  pattern === undefined
    ? department
    : t('handOver.group.with', { department, pattern: t(`handOver.pattern.${pattern}`) });

/** All that is sent of a week, a sentence each. @param hasHeaviness whether heaviness is ticked */
export function weekInWords(week: SentWeek, hasHeaviness: boolean, t: Translate): readonly string[] {
  const { loggedDays, shiftDays, standingMinutes, longestStandMinutes, coveredMinutes, heaviness } = week;
  return [
    t('handOver.week.days', {
      ...{ group: groupInWords(week.group, t), logged: loggedDays, shifts: shiftDays },
    }),
    t('handOver.week.figures', {
      standing: formatDuration(standingMinutes),
      longest: formatDuration(longestStandMinutes),
      covered: formatDuration(coveredMinutes),
      load: formatNumber(week.load, 1),
      share: formatNumber(week.overLimitShare * 100, 0),
    }),
    ...(hasHeaviness
      ? [
          heaviness === null
            ? t('handOver.week.noHeaviness')
            : t('handOver.week.heaviness', { score: shortNumber(heaviness) }),
        ]
      : []),
  ];
}

/** What an envelope held: `2 weeks, 16 February – 1 March 2026, with heaviness`. */
export function sendingInWords({ weeks, hasHeaviness }: Sending, t: Translate): string {
  if (weeks === null) return t('handOver.sent.withdrawal');
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return t('handOver.sent.noWeek');
  const dates = dateRange(mondayOf(first.from), sundayOf(last.to));
  const held = t('handOver.sent.weeks', { count: countOfRuns(weeks), dates });
  return hasHeaviness ? `${held}, ${t('handOver.sent.heaviness')}` : held;
}

/** `2364 6068` */
export const slipInWords = (slip: string): string => `${slip.slice(0, 4)}\u00a0${slip.slice(4)}`;
