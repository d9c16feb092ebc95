/** The whole diary of a clinic's plan: what its summary on the screen says, over as many sheets as it takes. */
import type { Translate } from '../messages/catalogue.ts';
import type { LegworkRecord } from '../record/record.ts';
import { deriveRecord } from '../risk/derive.ts';
import { withStrictExposure } from '../strict/strict-wear.ts';
import { summaryOf } from '../strict/summary.ts';
import type { TreatmentLog } from '../strict/treatment-log.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { fullMoment } from '../words/plan-in-words.ts';
import { summaryFacts } from '../words/summary-facts.ts';
import { lasting, summaryParts } from '../words/summary-in-words.ts';
import { titleOf } from './doctor-treatment.ts';
import type { Block, ReportDocument } from './document.ts';
import { identityFields } from './head-blocks.ts';
import type { RequestOf } from './request.ts';
import { wearTable } from './wear-table.ts';

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
      wearTable(summary, 'dated', t),
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
