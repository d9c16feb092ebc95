/** The facts above a summary: treatment, stocking, the plan as ordered and each change of it, clinic and visit. */

import type { Translate } from '../messages/catalogue.ts';
import { clockTime, fullDate } from '../messages/dates.ts';
import type { Garment } from '../record/garment.ts';
import { standingEntries } from '../record/strict-entry.ts';
import type { OrderedPlan } from '../record/strict-plan.ts';
import type { Visit } from '../record/treatment.ts';
import type { TreatmentSummary } from '../strict/summary.ts';
import { detailsOf, type TreatmentLog } from '../strict/treatment-log.ts';
import { secondsOfUtc } from '../time/instants.ts';
import { garmentInWords } from './garment-in-words.ts';
import { momentOf, planLineInWords } from './log-in-words.ts';
import { fullMoment, planInWords, sheetInWords } from './plan-in-words.ts';

export type SummaryFact = { readonly name: string; readonly lines: readonly string[] };

export const visitInWords = ({ date, time }: Visit): string =>
  time === null ? fullDate(date) : `${fullDate(date)}, ${clockTime(time)}`;

/** The plan as the clinic's sheet orders it; the plan as entered if there is none, or if they are the same. */
function planFacts(log: TreatmentLog, t: Translate): readonly SummaryFact[] {
  const { treatment, entries } = log;
  const { sheet, plan } = treatment;
  const lines = (of: OrderedPlan): readonly string[] => planInWords(of, t);
  const sheetLines = sheet === null ? [] : [sheetInWords(sheet, t)];
  const entered = lines(plan);
  const ordered = sheet?.plan == null ? entered : lines(sheet.plan);
  const isAsOrdered = ordered.join() === entered.join();
  const changes = standingEntries(entries).flatMap(({ id, said }) =>
    said.kind === 'plan'
      ? [`${momentOf(secondsOfUtc(said.at), treatment)}: ${planLineInWords(log, { id, said }, t)}`]
      : [],
  );
  return [
    { name: t('strictRecord.planOrdered'), lines: [...sheetLines, ...ordered] },
    ...(isAsOrdered ? [] : [{ name: t('strictRecord.planEntered'), lines: entered }]),
    ...(changes.length === 0 ? [] : [{ name: t('strictRecord.planChanges'), lines: changes }]),
  ];
}

export function summaryFacts(
  log: TreatmentLog,
  { isBackdated, ended, end, visit }: TreatmentSummary,
  stocking: Garment | null,
  t: Translate,
): readonly SummaryFact[] {
  const { treatment } = log;
  const { clinic } = detailsOf(log);
  const started = fullMoment(treatment.plan.start);
  return [
    { name: t('strictRecord.treated'), lines: [fullMoment(treatment.treatedAt)] },
    {
      name: t('strictStart.stockingsOn'),
      lines: [isBackdated ? t('strictStart.enteredLater', { when: started }) : started],
    },
    {
      name: t('strictStart.until'),
      lines: [
        fullMoment(ended),
        ...(end === null ? [] : [t(`strictRecord.line.end.${end.by}`, { reason: end.reason })]),
      ],
    },
    {
      name: t('strictStart.stocking'),
      lines: [
        stocking === null ? t('strictStart.unlisted') : `${stocking.name}: ${garmentInWords(stocking, t)}`,
      ],
    },
    ...planFacts(log, t),
    ...(clinic.name === '' ? [] : [{ name: t('strictStart.clinic'), lines: [clinic.name] }]),
    ...(visit === null ? [] : [{ name: t('strictRecord.visit'), lines: [visitInWords(visit)] }]),
  ];
}
