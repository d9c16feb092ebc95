/**
 * The document of a request: the same record, moment, request and texts give the same document. Main paints it as PDF,
 * and the page as its preview (exchange.md §5).
 */
import type { Translate } from '../messages/catalogue.ts';
import { inLocale } from '../messages/dates.ts';
import type { LegworkRecord } from '../record/record.ts';
import { logOf, type TreatmentLog } from '../strict/treatment-log.ts';
import { dateOf } from '../time/wall-clock.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { doctorParts } from './doctor.ts';
import type { Block, ReportDocument } from './document.ts';
import type { ReportRequest } from './request.ts';
import { safetyParts, standingDays } from './safety.ts';
import { treatmentParts } from './treatment.ts';
import { weekSheetParts } from './week-sheet.ts';
import { yourWeekParts } from './your-week.ts';

function logOfRequest(record: LegworkRecord, treatmentId: string): TreatmentLog | null {
  const treatment = record.treatments.find(({ id }) => id === treatmentId);
  return treatment === undefined ? null : logOf(record, treatment);
}

function partsOf(
  record: LegworkRecord,
  now: ZonedTime,
  request: ReportRequest,
  t: Translate,
): ReportDocument['parts'] | null {
  switch (request.kind) {
    case 'doctor':
      return doctorParts({ record, now, request, t });
    case 'safety':
      return safetyParts(
        {
          ...{ days: standingDays(record, now), period: request.period, now },
          name: request.name,
        },
        t,
      );
    case 'treatment': {
      const log = logOfRequest(record, request.treatmentId);
      return log === null ? null : treatmentParts(record, log, now, request, t);
    }
    case 'week-sheet': {
      const log = logOfRequest(record, request.treatmentId);
      return log === null ? null : weekSheetParts(log, now, request, t);
    }
    case 'your-week':
      return yourWeekParts(record, now, request.from, t);
  }
}

/** `legwork-doctor-2026-03-02-2026-03-29`; it names no person. */
function fileNameOf(record: LegworkRecord, request: ReportRequest): string {
  const dates = (): readonly string[] => {
    switch (request.kind) {
      case 'doctor':
      case 'safety':
        return [request.period.from, request.period.to];
      case 'your-week':
        return [request.from];
      case 'treatment':
      case 'week-sheet': {
        const log = logOfRequest(record, request.treatmentId);
        return log === null ? [] : [dateOf(log.treatment.plan.start)];
      }
    }
  };
  return `${['legwork', request.kind, ...dates()].join('-')}.pdf`;
}

const titleOf = (blocks: readonly Block[] | undefined): string => {
  const first = blocks?.[0];
  return first?.kind === 'heading' ? first.text : '';
};

/**
 * The document, or null if the request names a treatment that the record does not have.
 * @param t the texts of the request's language
 */
export const documentOf = (
  record: LegworkRecord,
  now: ZonedTime,
  request: ReportRequest,
  t: Translate,
): ReportDocument | null =>
  inLocale(request.locale, () => {
    const parts = partsOf(record, now, request, t);
    if (parts === null) return null;
    const title = titleOf(parts[0]);
    return {
      ...{ kind: request.kind, title, parts, language: request.language, madeAt: now },
      fileName: fileNameOf(record, request),
      foot: t(request.kind === 'week-sheet' ? 'report.footPlan' : 'report.foot', { title }),
      sheetOf: (sheet, sheets) => t('report.sheet', { sheet, sheets }),
    };
  });
