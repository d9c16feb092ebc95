/** The screen "Your week" on paper: five figures beside the person's own usual, one sentence, and the seven days. */
import type { Translate } from '../messages/catalogue.ts';
import { dateRange, formatNumber, weekdayDate } from '../messages/dates.ts';
import { defaultPerson } from '../record/person.ts';
import type { LegworkRecord } from '../record/record.ts';
import { deriveRecord } from '../risk/derive.ts';
import { symptomScores } from '../risk/symptom-scores.ts';
import {
  fewestLoggedDates,
  type WeekDay,
  type WeekFigureName,
  type WeekReview,
  weekReview,
} from '../risk/week-review.ts';
import { withStrictExposure } from '../strict/strict-wear.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import { fullMoment } from '../words/plan-in-words.ts';
import { besideUsual, findingInWords, shownAs } from '../words/week-in-words.ts';
import type { Block, ReportDocument, Row } from './document.ts';
import { lastingBeside, percent, together } from './figures-in-words.ts';
import { sourcesInWords } from './sources-in-words.ts';
import { stripOf } from './strip-in-words.ts';
import { type Limits, tallyOf } from './tally.ts';

function figures(review: WeekReview, t: Translate): Block {
  const { working, heavinessDays } = review;
  const shown: readonly (readonly [WeekFigureName, unit: string | null])[] = [
    ['load', t('figures.loadUnit')],
    ['standing', null],
    ['longestStand', null],
    ['worn', t('week.wornUnit', { working })],
    ['heaviness', t('week.heavinessUnit')],
  ];
  return {
    kind: 'figures',
    figures: shown.map(([name, unit]) => {
      const figure = review.figures[name];
      return {
        name: t(`week.${name}`),
        value: figure.value === null ? t('report.none') : together(shownAs[name](figure.value)),
        notes: [
          ...(figure.value === null || unit === null ? [] : [unit]),
          ...(besideUsual(name, figure, t) === undefined ? [] : [besideUsual(name, figure, t) as string]),
          ...(name === 'heaviness' && heavinessDays < working
            ? [t('week.heavinessFrom', { said: heavinessDays, working })]
            : []),
        ],
      };
    }),
  };
}

function dayRow({ date, exposure, isLogged }: WeekDay, limits: Limits, t: Translate): Row {
  const name = weekdayDate(date);
  const none = t('report.none');
  if (exposure === null) {
    return { name, cells: [t(isLogged ? 'report.table.off' : 'report.table.missing'), none, none, none] };
  }
  const { load, standingMinutes, longestStandMinutes, coverage } = exposure;
  return {
    name,
    cells: [
      formatNumber(load, 1),
      lastingBeside(standingMinutes, limits.standingLimitMinutes),
      lastingBeside(longestStandMinutes, limits.longestStandLimitMinutes),
      coverage === null ? none : percent(coverage),
    ],
  };
}

export function yourWeekParts(
  record: LegworkRecord,
  now: ZonedTime,
  from: CalendarDate,
  t: Translate,
): ReportDocument['parts'] {
  const { days } = deriveRecord(withStrictExposure(record, now), now);
  const limits = record.person ?? defaultPerson;
  const review = weekReview({ days, checkIns: record.checkIns, person: limits, from });
  const { sentence, because } = findingInWords(review, t);
  const { working, off, missing, weeksCompared } = review;
  const input = { days, scores: symptomScores(record.checkIns), limits };
  const caption = t('report.unit.day');
  return [
    [
      {
        ...{ kind: 'heading', level: 1 },
        text: t('report.week.title', { range: dateRange(review.from, review.to) }),
      },
      { kind: 'paragraph', text: sentence, weight: 'lead' },
      ...(because === null ? [] : [{ kind: 'paragraph', text: because } as const]),
      ...(working > 0 ? [figures(review, t)] : []),
      stripOf(review, (part) => tallyOf(input, part), limits.standingLimitMinutes, t),
      {
        ...{ kind: 'table', caption },
        continued: t('report.continued', { caption }),
        columns: [
          { name: t('report.table.date'), share: 3 },
          { name: t('week.load'), share: 3, isNumber: true },
          { name: t('report.table.standing'), share: 2, isNumber: true },
          { name: t('report.table.longest'), share: 2, isNumber: true },
          { name: t('report.table.covered'), share: 2.4, isNumber: true },
        ],
        rows: review.days.map((day) => dayRow(day, limits, t)),
      },
      { kind: 'paragraph', text: t('week.counts', { working, off, missing }) },
      {
        ...{ kind: 'paragraph', weight: 'note' },
        text: [
          t('week.usualWhat', { weeks: weeksCompared, fewest: fewestLoggedDates }),
          `${t('strictRecord.asOf', { when: fullMoment(now) })}.`,
          t('report.sources', { sources: sourcesInWords(['E1.01', 'E1.23', 'E1.31'], t) }),
        ].join(' '),
      },
    ],
  ];
}
