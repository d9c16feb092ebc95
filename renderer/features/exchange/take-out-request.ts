/** What goes out, as the person chooses it. Pure. */
import type { ExportChoice } from '#shared/exchange/out/choice.ts';
import type { EntryKind } from '#shared/record/issue.ts';
import { addDays, addMonths } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

export const outFormats = ['record', 'tables', 'fhir', 'calendar'] as const;
export type OutFormat = (typeof outFormats)[number];

export type ExportRequest = ExportChoice & { readonly format: OutFormat };

/** Kinds of entries as a person thinks of them. */
export const outKinds = {
  shifts: ['shift', 'plannedShift', 'namedShift', 'rota', 'liveShift'],
  daysOff: ['dayOff'],
  checkIns: ['checkIn'],
  stockings: ['garment', 'wear'],
  strict: ['treatment', 'strictEntry'],
  settings: ['person', 'settings', 'askedFirst', 'import'],
} as const satisfies Record<string, readonly EntryKind[]>;

export type OutKind = keyof typeof outKinds;
export const outKindNames = Object.keys(outKinds) as readonly OutKind[];

export const outPeriods = ['all', 'year', 'quarter', 'own'] as const;
export type OutPeriod = (typeof outPeriods)[number];

export type OutDraft = {
  readonly format: OutFormat;
  readonly period: OutPeriod;
  /** For a period of one's own; empty while not typed. */
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly OutKind[];
};

export const firstOutDraft: OutDraft = {
  ...{ format: 'record', period: 'all', from: '', to: '' },
  kinds: outKindNames,
};

/** A calendar file holds the times of a plan, whatever the period and the kinds. */
export const isByPeriod = (format: OutFormat): boolean => format !== 'calendar';

function periodOf({ period, from, to }: OutDraft, today: CalendarDate): ExportChoice['period'] {
  const months = { year: 12, quarter: 3 } as const;
  if (period === 'all') return null;
  if (period === 'own') return { from, to };
  return { from: addDays(addMonths(today, -months[period]), 1), to: today };
}

export type OutFault = 'kinds' | 'dates' | 'order';

/** What keeps the file from being made; null if nothing does. */
export function outFaultOf({ format, period, from, to, kinds }: OutDraft): OutFault | null {
  if (!isByPeriod(format)) return null;
  if (kinds.length === 0) return 'kinds';
  if (period !== 'own') return null;
  if (from === '' || to === '') return 'dates';
  return to < from ? 'order' : null;
}

/** @param draft without a fault */
export function requestOf(draft: OutDraft, today: CalendarDate): ExportRequest {
  const kinds = outKindNames.filter((name) => draft.kinds.includes(name)).flatMap((name) => outKinds[name]);
  const { format } = draft;
  return isByPeriod(format)
    ? { format, period: periodOf(draft, today), kinds }
    : { format, period: null, kinds: outKindNames.flatMap((name) => outKinds[name]) };
}
