/**
 * The report for a doctor: two sheets for ten minutes. The decisive figures come first, then the days, then what a
 * treatment asked for. It gives no advice (exchange.md §5).
 */
import type { Translate } from '../messages/catalogue.ts';
import { datedShort, dateRange } from '../messages/dates.ts';
import { defaultPerson } from '../record/person.ts';
import type { LegworkRecord } from '../record/record.ts';
import type { Wear } from '../record/wear.ts';
import { deriveRecord } from '../risk/derive.ts';
import { symptomScores } from '../risk/symptom-scores.ts';
import { withStrictExposure } from '../strict/strict-wear.ts';
import { dateOf, zoneOf } from '../time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import { garmentInWords } from '../words/garment-in-words.ts';
import { fullMoment } from '../words/plan-in-words.ts';
import { daysTable } from './days-table.ts';
import { doctorTreatment } from './doctor-treatment.ts';
import type { Block, ReportDocument } from './document.ts';
import { doctorFigures, lasting } from './figures-in-words.ts';
import { firstOf, fitted } from './fit.ts';
import { girthBlocks } from './girth.ts';
import { identityFields, loggedLine } from './head-blocks.ts';
import { heightOf, sheetHeight } from './layout/lay-block.ts';
import { type DoctorPart, type Period, periodBefore, type RequestOf } from './request.ts';
import { sourcesInWords } from './sources-in-words.ts';
import { stripOf, stripUnit } from './strip-in-words.ts';
import { type Limits, type Tally, tallyOf } from './tally.ts';

type Doctor = RequestOf<'doctor'>;

const questionLines = 3;
/** The table of days keeps so much of the second sheet beside a treatment. */
const leastTable = 170;

function head(request: Doctor, now: ZonedTime, tally: Tally, before: Tally, t: Translate): readonly Block[] {
  const { from, to } = request.period;
  const rangeBefore = dateRange(before.from, before.to);
  return [
    { kind: 'heading', level: 1, text: t('report.doctor.title') },
    { kind: 'paragraph', text: t('report.doctor.what') },
    identityFields(request, t),
    {
      kind: 'paragraph',
      weight: 'note',
      text: [
        t('report.when', { range: dateRange(from, to), zone: zoneOf(now), made: fullMoment(now) }),
        loggedLine(tally, t),
        before.working === 0
          ? t('report.noBefore', { range: rangeBefore })
          : t('report.before', { range: rangeBefore, working: before.working }),
      ].join(' '),
    },
  ];
}

/** The first date on which the diary has each stocking on. */
function firstDates(wear: readonly Wear[]): ReadonlyMap<string, CalendarDate> {
  const first = new Map<string, CalendarDate>();
  for (const { garmentId, on } of wear) {
    const known = first.get(garmentId);
    if (known === undefined || dateOf(on) < known) first.set(garmentId, dateOf(on));
  }
  return first;
}

/** The stockings that were not worn out before the period, those worn in it first. */
function stockingLines(record: LegworkRecord, { from, to }: Period, t: Translate): readonly string[] {
  const worn = new Set(
    record.wear.flatMap(({ garmentId, on, off }) =>
      dateOf(on) <= to && (off === undefined || dateOf(off) >= from) ? [garmentId] : [],
    ),
  );
  const first = firstDates(record.wear);
  return record.garments
    .filter(({ id, retiredOn }) => worn.has(id) || retiredOn === undefined || retiredOn >= from)
    .toSorted((a, b) => Number(worn.has(b.id)) - Number(worn.has(a.id)))
    .map((garment) => {
      const since = garment.firstWorn ?? first.get(garment.id);
      return t('report.stocking', {
        ...{ name: garment.name, what: garmentInWords(garment, t) },
        since: since === undefined ? t('report.stocking.notSaid') : datedShort(since),
      });
    });
}

function stockingBlocks(lines: readonly string[], count: number, t: Translate): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: t('report.stockings') };
  if (lines.length === 0) {
    return [heading, { kind: 'paragraph', text: t('report.stockings.none'), weight: 'note' }];
  }
  return [
    heading,
    { kind: 'list', lines: firstOf(lines, count, (left) => t('report.more', { count: left })) },
  ];
}

/** Side by side if both are chosen. */
const beside = (left: readonly Block[], right: readonly Block[]): readonly Block[] =>
  left.length === 0 || right.length === 0 ? [...left, ...right] : [{ kind: 'columns', left, right }];

function firstSheet(
  { record, request, t }: Pick<Input, 'record' | 'request' | 't'>,
  above: readonly Block[],
): readonly Block[] {
  const has = (part: DoctorPart): boolean => request.parts.includes(part);
  const question: readonly Block[] = has('question')
    ? [{ kind: 'writing', name: t('report.question'), text: request.question, lines: questionLines }]
    : [];
  const girths = has('girth') ? girthBlocks(record.checkIns, request.period, request.lengthUnit, t) : [];
  const lines = has('stockings') ? stockingLines(record, request.period, t) : [];
  return [
    ...above,
    ...fitted(
      lines.length,
      (count) => beside(girths, has('stockings') ? stockingBlocks(lines, count, t) : []),
      sheetHeight - heightOf([...above, ...question]),
    ),
    ...question,
  ];
}

/** How the figures are made, and where the guideline comes from. */
function notes(limits: Limits, t: Translate): readonly Block[] {
  const guideline = defaultPerson;
  const isOwn =
    limits.longestStandLimitMinutes !== guideline.longestStandLimitMinutes ||
    limits.standingLimitMinutes !== guideline.standingLimitMinutes;
  const inWords = ({ longestStandLimitMinutes, standingLimitMinutes }: Limits) => ({
    stand: lasting(longestStandLimitMinutes),
    standing: lasting(standingLimitMinutes),
  });
  return [
    {
      kind: 'paragraph',
      weight: 'note',
      text: [
        t('report.how'),
        t('report.howLimits', inWords(guideline)),
        ...(isOwn ? [t('report.ownLimits', inWords(limits))] : []),
        t('report.sources', { sources: sourcesInWords(['E1.01', 'E8.08'], t) }),
      ].join(' '),
    },
  ];
}

type Input = {
  readonly record: LegworkRecord;
  readonly now: ZonedTime;
  readonly request: Doctor;
  readonly t: Translate;
};

export function doctorParts({ record, now, request, t }: Input): ReportDocument['parts'] {
  const { period, parts } = request;
  const has = (part: DoctorPart): boolean => parts.includes(part);
  const limits = record.person ?? defaultPerson;
  const { days } = deriveRecord(withStrictExposure(record, now), now);
  const input = { days, scores: symptomScores(record.checkIns), limits };
  const tally = (part: Period): Tally => tallyOf(input, part);
  const [current, before] = [tally(period), tally(periodBefore(period))];
  const above: readonly Block[] = [
    ...head(request, now, current, before, t),
    { kind: 'figures', figures: doctorFigures(current, before, limits, t) },
    ...(has('strip')
      ? [
          { kind: 'heading', level: 2, text: t(`report.unit.${stripUnit(period)}`) } as const,
          stripOf(period, tally, limits.standingLimitMinutes, t),
        ]
      : []),
  ];
  const below = notes(limits, t);
  const room = sheetHeight - heightOf(below);
  const treatment = has('treatment')
    ? doctorTreatment({ record, days, now, request }, room - (has('table') ? leastTable : 0), t)
    : [];
  const table = has('table') ? daysTable(period, tally, limits, room - heightOf(treatment), t) : [];
  return [firstSheet({ record, request, t }, above), [...treatment, ...table, ...below]];
}
