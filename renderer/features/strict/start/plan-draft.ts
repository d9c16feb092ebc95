/** The plan's draft: from a template or from the clinic's sheet, with every value editable. */
import type { EvidenceId } from '#shared/evidence/sources.ts';
import { defaultStrictPlan, type ScheduleEntry, type StrictPlan } from '#shared/record/strict-plan.ts';
import type { LocalizedMessage } from '../../../messages/localized-message.ts';

export type ScheduleDraft = {
  readonly fromDay: string;
  readonly toDay: string;
  /** Empty until the user chooses. */
  readonly wear: ScheduleEntry['wear'] | '';
  readonly from: string;
  readonly to: string;
};

export type PlanDraft = {
  readonly days: string;
  readonly schedule: readonly ScheduleDraft[];
  readonly allowedOff: string;
  readonly longestOff: string;
  readonly confirmWithin: string;
};

/** The issues, by the path of the value in the stored plan. */
export type Faults = Readonly<Record<string, LocalizedMessage>>;

const entry = (fromDay: number, toDay: number, wear: ScheduleDraft['wear']): ScheduleDraft => ({
  ...{ fromDay: String(fromDay), toDay: String(toDay), wear, from: '', to: '' },
});

export const emptyEntry: ScheduleDraft = { fromDay: '', toDay: '', wear: '', from: '', to: '' };

const limits = {
  allowedOff: String(defaultStrictPlan.allowedOffMinutesPerDay),
  longestOff: String(defaultStrictPlan.longestOffMinutes),
  confirmWithin: String(defaultStrictPlan.confirmWithinHours),
} as const;

export const templateIds = ['full-week', 'two-days', 'foam', 'empty'] as const;
export type TemplateId = (typeof templateIds)[number];

/** The user types what the sources do not say (the hours of a day, whether a foam's two weeks include nights). */
export const planTemplates: Readonly<
  Record<TemplateId, { readonly plan: PlanDraft; readonly sources: readonly EvidenceId[] }>
> = {
  'full-week': {
    plan: { days: '7', schedule: [entry(1, 7, 'day-and-night')], ...limits },
    sources: ['E6.04'],
  },
  'two-days': {
    plan: { days: '7', schedule: [entry(1, 2, 'day-and-night'), entry(3, 7, 'daytime')], ...limits },
    sources: ['E6.20', 'E6.21'],
  },
  foam: { plan: { days: '14', schedule: [entry(1, 14, '')], ...limits }, sources: ['E6.13'] },
  empty: {
    plan: { days: '', schedule: [emptyEntry], allowedOff: '', longestOff: '', confirmWithin: '' },
    sources: [],
  },
};

/** A whole number as typed, or null. */
export const wholeNumber = (typed: string): number | null =>
  /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : null;

/** The message for a typed number that is not between two bounds; null for one that is. */
export function numberFault(typed: string, least: number, most: number): LocalizedMessage | null {
  const value = wholeNumber(typed);
  return value !== null && least <= value && value <= most
    ? null
    : { id: 'strictStart.number', values: { least, most } };
}

/** The faults that are not null. */
export const faultsOf = (found: Readonly<Record<string, LocalizedMessage | null>>): Faults =>
  Object.fromEntries(
    Object.entries(found).flatMap(([field, said]) => (said === null ? [] : [[field, said]])),
  );

const entryFaults = ({ fromDay, toDay, wear, from, to }: ScheduleDraft, at: string): Faults => {
  const isDaytime = wear === 'daytime';
  return faultsOf({
    [`${at}.fromDay`]: numberFault(fromDay, 1, 366),
    [`${at}.toDay`]: numberFault(toDay, 1, 366),
    [`${at}.wear`]: wear === '' ? { id: 'strictStart.needsWear' } : null,
    [`${at}.from`]: isDaytime && from === '' ? { id: 'strictStart.needsHours' } : null,
    [`${at}.to`]: isDaytime && to === '' ? { id: 'strictStart.needsHours' } : null,
  });
};

/** What is missing or cannot be read; empty when the draft can be made into a plan. */
export const planFaults = (plan: PlanDraft): Faults => ({
  ...faultsOf({
    'plan.days': numberFault(plan.days, 1, 366),
    'plan.allowedOffMinutesPerDay': numberFault(plan.allowedOff, 0, 1440),
    'plan.longestOffMinutes': numberFault(plan.longestOff, 0, 1440),
    'plan.confirmWithinHours': numberFault(plan.confirmWithin, 1, 168),
    'plan.schedule': plan.schedule.length === 0 ? { id: 'strictStart.needsSchedule' } : null,
  }),
  ...Object.assign({}, ...plan.schedule.map((each, i) => entryFaults(each, `plan.schedule.${i}`))),
});

/** The plan that the draft stands for. Only for a draft without `planFaults`. */
export const planOfDraft = (plan: PlanDraft): Omit<StrictPlan, 'start'> => ({
  days: Number(plan.days),
  schedule: plan.schedule.map(({ fromDay, toDay, wear, from, to }) => {
    const days = { fromDay: Number(fromDay), toDay: Number(toDay) };
    return wear === 'daytime' ? { ...days, wear, from, to } : { ...days, wear: 'day-and-night' };
  }),
  allowedOffMinutesPerDay: Number(plan.allowedOff),
  longestOffMinutes: Number(plan.longestOff),
  confirmWithinHours: Number(plan.confirmWithin),
});

/** A plan as a draft, without its start. */
export const draftOfPlan = (plan: Omit<StrictPlan, 'start'>): PlanDraft => ({
  days: String(plan.days),
  schedule: plan.schedule.map((each) => ({
    fromDay: String(each.fromDay),
    toDay: String(each.toDay),
    wear: each.wear,
    from: each.wear === 'daytime' ? each.from : '',
    to: each.wear === 'daytime' ? each.to : '',
  })),
  allowedOff: String(plan.allowedOffMinutesPerDay),
  longestOff: String(plan.longestOffMinutes),
  confirmWithin: String(plan.confirmWithinHours),
});
