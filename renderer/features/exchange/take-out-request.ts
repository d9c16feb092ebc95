/** What goes out, as the person chooses it. Pure. */
import type { Period } from '#shared/exchange/out/choice.ts';
import type { ExportFormat, ExportRequest } from '#shared/exchange/out/request.ts';
import type { EntryKind } from '#shared/record/issue.ts';
import type { Language } from '#shared/record/preferences.ts';
import { addDays, addMonths } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

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
  readonly format: ExportFormat;
  readonly period: OutPeriod;
  /** For a period of one's own; empty while not typed. */
  readonly from: string;
  readonly to: string;
  /** Whether some kinds go out alone. */
  readonly areKindsChosen: boolean;
  readonly kinds: readonly OutKind[];
  /** Whether a bundle for a clinic has SNOMED CT codes, too. */
  readonly hasSnomed: boolean;
};

export const firstOutDraft: OutDraft = {
  ...{ format: 'record', period: 'all', from: '', to: '' },
  ...{ areKindsChosen: false, kinds: [], hasSnomed: false },
};

/** The kinds that a file of this format can hold: a bundle for a clinic says nothing of plans and settings. */
export const kindsIn = (format: ExportFormat): readonly OutKind[] =>
  format === 'fhir' ? ['shifts', 'checkIns', 'stockings', 'strict'] : outKindNames;

const chosenIn = ({ format, areKindsChosen, kinds }: OutDraft): readonly OutKind[] =>
  kindsIn(format).filter((kind) => !areKindsChosen || kinds.includes(kind));

/** Whether the log of strict mode goes out. */
export const hasStrict = (draft: OutDraft): boolean => chosenIn(draft).includes('strict');

function periodOf({ period, from, to }: OutDraft, today: CalendarDate): Period | null {
  const months = { year: 12, quarter: 3 } as const;
  if (period === 'all') return null;
  if (period === 'own') return { from, to };
  return { from: addDays(addMonths(today, -months[period]), 1), to: today };
}

export type OutFault = 'kinds' | 'dates' | 'order';

/** What keeps the file from being made; null if nothing does. */
export function outFaultOf(draft: OutDraft): OutFault | null {
  if (chosenIn(draft).length === 0) return 'kinds';
  const { period, from, to } = draft;
  if (period !== 'own') return null;
  if (from === '' || to === '') return 'dates';
  return to < from ? 'order' : null;
}

/** @param draft without a fault */
export const requestOf = (draft: OutDraft, today: CalendarDate, language: Language): ExportRequest => ({
  format: draft.format,
  period: periodOf(draft, today),
  kinds: chosenIn(draft).flatMap((name) => outKinds[name]),
  language,
  hasSnomed: draft.hasSnomed && draft.format === 'fhir',
});
