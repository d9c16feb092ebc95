/** Makes a report of the record as PDF. Nothing of it is stored, neither the file nor what was typed for it. */
import type { LegworkRecord } from '#shared/record/record.ts';
import { documentOf } from '#shared/report/report.ts';
import type { ReportRequest } from '#shared/report/request.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { ServiceError } from '../user-facing-error.ts';
import { reportFonts } from './fonts.ts';
import { pdfOf } from './pdf.ts';
import { translateIn } from './translate.ts';

/** A file for the person to save. */
export type ReportFile = { readonly name: string; readonly bytes: Buffer };

/**
 * The report of a request, made at `now`: the same arguments give the same bytes (exchange.md §5).
 * @throws ServiceError if the request names a treatment that the record does not have
 */
export async function makeReport(
  record: LegworkRecord,
  now: ZonedTime,
  request: ReportRequest,
): Promise<ReportFile> {
  const t = await translateIn(request.language, request.locale);
  const document = documentOf(record, now, request, t);
  if (document === null) throw new ServiceError({ id: 'service.no-such-treatment' });
  return { name: document.fileName, bytes: await pdfOf(document, await reportFonts()) };
}
