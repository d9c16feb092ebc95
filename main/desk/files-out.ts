/** The files that a desk gives out: its table and its report. Nothing of them stays here. */
import {
  type DeskReportInput,
  type DeskReportRequest,
  deskReportDocument,
} from '#shared/desk/report-document.ts';
import { deskFileName, deskTable, type ShownDesk } from '#shared/desk/table.ts';
import { guardedCsvText } from '#shared/exchange/out/csv.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { reportFonts } from '../report/fonts.ts';
import { pdfOf } from '../report/pdf.ts';
import { translateIn } from '../report/translate.ts';

export type DeskFile = { readonly name: string; readonly bytes: Buffer };

/** What was shown, as CSV. */
export const tableFile = (shown: ShownDesk): DeskFile => ({
  name: `${deskFileName(shown.mark)}.csv`,
  bytes: Buffer.from(guardedCsvText(deskTable(shown)), 'utf8'),
});

/** The report of some weeks as PDF: the same arguments give the same bytes. */
export async function reportFile(
  input: DeskReportInput,
  request: DeskReportRequest,
  now: ZonedTime,
): Promise<DeskFile> {
  const t = await translateIn(request.language, request.locale);
  const document = deskReportDocument(input, request, now, t);
  return { name: document.fileName, bytes: await pdfOf(document, await reportFonts()) };
}
