/** The request of a report from what is chosen and typed. */
import type { LengthUnit } from '#shared/messages/length.ts';
import type { Language } from '#shared/record/preferences.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { type Period, periodSchema, type ReportRequest, typedBounds } from '#shared/report/request.ts';
import { treatmentLogs } from '#shared/strict/treatment-log.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import type { ReportDraft } from '../../state/report-draft.ts';

export type RequestContext = {
  readonly record: LegworkRecord;
  readonly today: CalendarDate;
  /** Whether today is logged: an unlogged today is no gap yet. */
  readonly isTodayLogged: boolean;
  readonly language: Language;
  readonly locale: string;
  readonly lengthUnit: LengthUnit;
  /** The first dates of the whole weeks that can be chosen, the latest first. */
  readonly weeks: readonly CalendarDate[];
};

/** The dates of the draft as they stand: of a range its own, else those typed. */
export function periodOf(
  { range, from, to }: ReportDraft,
  { today, isTodayLogged }: Pick<RequestContext, 'today' | 'isTodayLogged'>,
): Period {
  const last = isTodayLogged ? today : addDays(today, -1);
  if (range !== 'other') return { from: addDays(last, 1 - Number(range)), to: last };
  return { from: from === '' ? addDays(last, -27) : from, to: to === '' ? last : to };
}

/** Why the period cannot be reported; null if it can. */
export function periodFault(period: Period): 'report.periodWrong' | 'report.periodLong' | null {
  if (period.from > period.to) return 'report.periodWrong';
  return periodSchema.safeParse(period).success ? null : 'report.periodLong';
}

/** The treatment that the report is of: the chosen one, else the latest. */
export function treatmentOf({ treatmentId }: ReportDraft, record: LegworkRecord): string | null {
  const ids = treatmentLogs(record).map(({ treatment }) => treatment.id);
  return treatmentId !== null && ids.includes(treatmentId) ? treatmentId : (ids[0] ?? null);
}

const isTooLong = (draft: ReportDraft): boolean =>
  draft.name.length > typedBounds.name ||
  draft.birthDate.length > typedBounds.birthDate ||
  draft.question.length > typedBounds.question;

/** Null while something that the report needs is missing or cannot be used. */
export function requestOf(draft: ReportDraft, context: RequestContext): ReportRequest | null {
  const { record, language, locale, lengthUnit, weeks } = context;
  if (isTooLong(draft)) return null;
  const name = draft.name.trim();
  const identity = { name, birthDate: draft.birthDate.trim() };
  const common = { language, locale, lengthUnit };
  switch (draft.kind) {
    case 'doctor':
    case 'safety': {
      const period = periodOf(draft, context);
      if (periodFault(period) !== null) return null;
      return draft.kind === 'safety'
        ? { ...common, kind: 'safety', period, name }
        : {
            ...common,
            identity,
            kind: 'doctor',
            period,
            parts: [...draft.parts],
            question: draft.question.trim(),
          };
    }
    case 'treatment':
    case 'week-sheet': {
      const treatmentId = treatmentOf(draft, record);
      return treatmentId === null ? null : { ...common, identity, kind: draft.kind, treatmentId };
    }
    case 'your-week': {
      const from = draft.weekFrom !== null && weeks.includes(draft.weekFrom) ? draft.weekFrom : weeks[0];
      return from === undefined ? null : { ...common, kind: 'your-week', from };
    }
  }
}
