/**
 * The report for a safety representative: one sheet of standing beside the guideline. It holds nothing of health: its
 * input has no place for stockings, symptoms or treatments (exchange.md §5).
 */
import { dayExposures } from '../exposure/exposures.ts';
import type { Translate } from '../messages/catalogue.ts';
import { dateRange } from '../messages/dates.ts';
import { defaultPerson } from '../record/person.ts';
import type { LegworkRecord } from '../record/record.ts';
import { daysUpTo } from '../risk/window.ts';
import { dayNumberOf } from '../time/instants.ts';
import { zoneOf } from '../time/wall-clock.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { fullMoment } from '../words/plan-in-words.ts';
import { standingTable } from './days-table.ts';
import type { Block, ReportDocument } from './document.ts';
import { lasting, safetyFigures } from './figures-in-words.ts';
import { loggedLine } from './head-blocks.ts';
import { heightOf, sheetHeight } from './layout/lay-block.ts';
import type { Period } from './request.ts';
import { sourcesInWords } from './sources-in-words.ts';
import { standingStripOf, stripUnit } from './strip-in-words.ts';
import { type Limits, type StandingDay, type StandingTally, standingTally } from './tally.ts';

/** All that this report is made of. */
export type SafetyInput = {
  /** Logged dates, ascending. */
  readonly days: readonly StandingDay[];
  readonly period: Period;
  readonly name: string;
  readonly now: ZonedTime;
};

/** The guideline's limits, whatever limits the person has set (E1.01). */
const guideline: Limits = {
  longestStandLimitMinutes: defaultPerson.longestStandLimitMinutes,
  standingLimitMinutes: defaultPerson.standingLimitMinutes,
};

const askedLines = 2;

/** The standing of a record: worked out from shifts and days off alone, and without the reason of a day off. */
export function standingDays(
  { shifts, daysOff }: Pick<LegworkRecord, 'shifts' | 'daysOff'>,
  now: ZonedTime,
): readonly StandingDay[] {
  const bare = {
    person: null,
    garments: [],
    wear: [],
    shifts,
    daysOff: daysOff.map(({ date }) => ({ date })),
  };
  return daysUpTo(dayExposures(bare, now), dayNumberOf(now)).map(
    ({ date, hasShift, standingMinutes, longestStandMinutes }) => ({
      ...{ date, hasShift, standingMinutes, longestStandMinutes },
    }),
  );
}

export function safetyParts({ days, period, name, now }: SafetyInput, t: Translate): ReportDocument['parts'] {
  const tally = (part: Period): StandingTally => standingTally(days, part, guideline);
  const all = tally(period);
  const limits = {
    stand: lasting(guideline.longestStandLimitMinutes),
    standing: lasting(guideline.standingLimitMinutes),
  };
  const above: readonly Block[] = [
    { kind: 'heading', level: 1, text: t('report.safety.title') },
    { kind: 'paragraph', text: t('report.safety.what') },
    { kind: 'fields', fields: [{ name: t('report.name'), value: name }] },
    {
      kind: 'paragraph',
      weight: 'note',
      text: [
        t('report.when', {
          ...{ range: dateRange(period.from, period.to), zone: zoneOf(now), made: fullMoment(now) },
        }),
        loggedLine(all, t),
      ].join(' '),
    },
    {
      kind: 'paragraph',
      weight: 'lead',
      text:
        all.working === 0
          ? t('report.safety.notFound')
          : t('report.safety.found', { over: all.overEither, working: all.working }),
    },
    { kind: 'paragraph', text: t('report.safety.guideline', limits) },
    { kind: 'figures', figures: safetyFigures(all, guideline, t) },
    { kind: 'heading', level: 2, text: t(`report.unit.${stripUnit(period)}`) },
    standingStripOf(period, tally, guideline.standingLimitMinutes, t),
  ];
  const below: readonly Block[] = [
    { kind: 'writing', name: t('report.safety.ask'), text: '', lines: askedLines },
    {
      kind: 'paragraph',
      weight: 'note',
      text: t('report.safety.sources', { sources: sourcesInWords(['E1.01'], t) }),
    },
  ];
  const table = standingTable(period, tally, guideline, sheetHeight - heightOf([...above, ...below]), t);
  return [[...above, ...table, ...below]];
}
