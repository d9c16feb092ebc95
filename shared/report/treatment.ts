/** The whole diary of a clinic's plan: what its summary on the screen says, over as many sheets as it takes. */
import type { Translate } from '../messages/catalogue.ts';
import type { LegworkRecord } from '../record/record.ts';
import { deriveRecord } from '../risk/derive.ts';
import { withStrictExposure } from '../strict/strict-wear.ts';
import { summaryOf, type TreatmentSummary } from '../strict/summary.ts';
import type { TreatmentLog } from '../strict/treatment-log.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { briefMoment, fullMoment } from '../words/plan-in-words.ts';
import { summaryFacts } from '../words/summary-facts.ts';
import { lasting, summaryParts, totalsInWords } from '../words/summary-in-words.ts';
import { identityFields } from './doctor.ts';
import { titleOf } from './doctor-treatment.ts';
import type { Block, ReportDocument, Row } from './document.ts';
import type { RequestOf } from './request.ts';

/** The plan days still to come, in one row. */
function aheadRow({ ahead }: TreatmentSummary, t: Translate): readonly Row[] {
  if (ahead === null) return [];
  const { fromDay, toDay, from } = ahead;
  return [
    {
      name: fromDay === toDay ? String(fromDay) : `${fromDay}–${toDay}`,
      cells: [briefMoment(from), t('strictRecord.stillToCome'), '', '', ''],
    },
  ];
}

function daysOfPlan(summary: TreatmentSummary, t: Translate): Block {
  const caption = t('strictRecord.byDay');
  return {
    kind: 'table',
    caption,
    continued: t('report.continued', { caption }),
    columns: [
      { name: t('strictRecord.day'), share: 1.3 },
      { name: t('strictRecord.from'), share: 3 },
      { name: t('strictRecord.required'), share: 2, isNumber: true },
      { name: t('strictRecord.worn'), share: 2, isNumber: true },
      { name: t('strictRecord.off'), share: 2, isNumber: true },
      { name: t('strictRecord.notConfirmed'), share: 2, isNumber: true },
    ],
    rows: [
      ...summary.days.map((day) => ({
        name: String(day.day),
        cells: [briefMoment(day.from), ...totalsInWords(day)],
      })),
      ...aheadRow(summary, t),
    ],
    foot: { name: t('strictRecord.inAll'), cells: ['', ...totalsInWords(summary.status)] },
  };
}

export function treatmentParts(
  record: LegworkRecord,
  log: TreatmentLog,
  now: ZonedTime,
  request: RequestOf<'treatment'>,
  t: Translate,
): ReportDocument['parts'] {
  const { days } = deriveRecord(withStrictExposure(record, now), now);
  const summary = summaryOf(log, { checkIns: record.checkIns, days, now });
  const stocking = record.garments.find(({ id }) => id === log.treatment.garmentId) ?? null;
  const { status } = summary;
  return [
    [
      { kind: 'heading', level: 1, text: titleOf(log, t) },
      { kind: 'paragraph', text: t('strictRecord.what') },
      identityFields(request, t),
      {
        kind: 'paragraph',
        weight: 'lead',
        text: t('strictRecord.wornOf', {
          worn: lasting(status.wornSeconds),
          required: lasting(status.requiredSeconds),
        }),
      },
      { kind: 'facts', facts: summaryFacts(log, summary, stocking, t) },
      daysOfPlan(summary, t),
      ...summaryParts(summary, log.treatment, request.lengthUnit, t).flatMap(
        ({ name, lines, none }): readonly Block[] => [
          { kind: 'heading', level: 2, text: name },
          lines.length === 0 ? { kind: 'paragraph', text: none } : { kind: 'list', lines },
        ],
      ),
      { kind: 'paragraph', weight: 'note', text: t('strictRecord.asOf', { when: fullMoment(now) }) },
    ],
  ];
}
