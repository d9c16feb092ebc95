/** The plan's draft: from a template or from the clinic's sheet, with every value editable. */
import type { EvidenceId } from '#shared/evidence/sources.ts';
import { defaultStrictPlan, type OrderedPlan, type ScheduleEntry } from '#shared/record/strict-plan.ts';
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

type LimitDraft = Pick<PlanDraft, 'allowedOff' | 'longestOff' | 'confirmWithin'>;

/** The issues, by the path of the value in the stored plan. */
export type Faults = Readonly<Record<string, LocalizedMessage>>;

const entry = (fromDay: number, toDay: number, wear: ScheduleDraft['wear']): ScheduleDraft => ({
  ...{ fromDay: String(fromDay), toDay: String(toDay), wear, from: '', to: '' },
});

const emptyEntry: ScheduleDraft = { fromDay: '', toDay: '', wear: '', from: '', to: '' };

const limits = {
  allowedOff: String(defaultStrictPlan.allowedOffMinutesPerDay),
  longestOff: String(defaultStrictPlan.longestOffMinutes),
  confirmWithin: String(defaultStrictPlan.confirmWithinHours),
} as const;

/** From getting up to going to bed. No source names hours: they are the patient's own choice. */
const wakingHours = { from: '08:00', to: '22:00' } as const;

const byDay = (fromDay: number, toDay: number): ScheduleDraft => ({
  ...entry(fromDay, toDay, 'daytime'),
  ...wakingHours,
});

export const templateIds = ['full-week', 'two-days', 'maker-small', 'maker-large', 'own'] as const;
export type TemplateId = (typeof templateIds)[number];

/** The plans that clinics print most, each with its sources; `own` is typed from the patient's sheet. */
export const planTemplates: Readonly<
  Record<TemplateId, { readonly plan: PlanDraft; readonly sources: readonly EvidenceId[] }>
> = {
  'full-week': {
    plan: { days: '7', schedule: [entry(1, 7, 'day-and-night')], ...limits },
    sources: ['E6.04', 'E6.36'],
  },
  'two-days': {
    plan: { days: '7', schedule: [entry(1, 2, 'day-and-night'), byDay(3, 7)], ...limits },
    sources: ['E6.20', 'E6.21'],
  },
  'maker-small': {
    plan: { days: '14', schedule: [entry(1, 4, 'day-and-night'), byDay(5, 14)], ...limits },
    sources: ['E6.35'],
  },
  'maker-large': {
    plan: { days: '14', schedule: [entry(1, 7, 'day-and-night'), byDay(8, 14)], ...limits },
    sources: ['E6.35'],
  },
  own: { plan: { days: '', schedule: [{ ...emptyEntry, fromDay: '1' }], ...limits }, sources: [] },
};

/** Sets the days of the plan. The stage that reached to the plan's end goes on doing that. */
export const withDays = (plan: PlanDraft, days: string): Pick<PlanDraft, 'days' | 'schedule'> => ({
  days,
  schedule: plan.schedule.map((stage, i) =>
    i === plan.schedule.length - 1 && stage.toDay === plan.days ? { ...stage, toDay: days } : stage,
  ),
});

/** Adds a stage, from the day after the last one to the plan's end. */
export const withStage = ({ days, schedule }: PlanDraft): readonly ScheduleDraft[] => {
  const last = wholeNumber(schedule.at(-1)?.toDay ?? '0');
  const isRoomLeft = last !== null && last < Number(days);
  return [...schedule, isRoomLeft ? { ...emptyEntry, fromDay: String(last + 1), toDay: days } : emptyEntry];
};

/** Sets how a stage is worn; a stage by day begins with the waking hours. */
export const wornBy = (stage: ScheduleDraft, wear: ScheduleEntry['wear']): Partial<ScheduleDraft> => ({
  wear,
  ...(wear === 'daytime' && stage.from === '' && stage.to === '' && wakingHours),
});

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

/** The message for a text that is longer than it can be stored; null for one that is not. */
export const lengthFault = (typed: string, most: number): LocalizedMessage | null =>
  typed.trim().length <= most
    ? null
    : { id: 'strictStart.tooLong', values: { most, length: typed.trim().length } };

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

const limitFaults = ({ allowedOff, longestOff, confirmWithin }: LimitDraft): Faults =>
  faultsOf({
    'plan.allowedOffMinutesPerDay': numberFault(allowedOff, 0, 1440),
    'plan.longestOffMinutes': numberFault(longestOff, 0, 1440),
    'plan.confirmWithinHours': numberFault(confirmWithin, 1, 168),
  });

/** What is missing or cannot be read; empty when the draft can be made into a plan. */
export const planFaults = (plan: PlanDraft): Faults => ({
  ...faultsOf({ 'plan.days': numberFault(plan.days, 1, 366) }),
  ...limitFaults(plan),
  ...faultsOf({
    'plan.schedule': plan.schedule.length === 0 ? { id: 'strictStart.needsSchedule' } : null,
  }),
  ...Object.assign({}, ...plan.schedule.map((each, i) => entryFaults(each, `plan.schedule.${i}`))),
});

/** Only for limits without faults. */
const limitsOfDraft = ({ allowedOff, longestOff, confirmWithin }: LimitDraft) => ({
  allowedOffMinutesPerDay: Number(allowedOff),
  longestOffMinutes: Number(longestOff),
  confirmWithinHours: Number(confirmWithin),
});

/** The limits that are typed, if they are whole. */
export const wholeLimitsOf = (limit: LimitDraft): Omit<OrderedPlan, 'days' | 'schedule'> | null =>
  Object.keys(limitFaults(limit)).length === 0 ? limitsOfDraft(limit) : null;

/** The plan that the draft stands for. Only for a draft without `planFaults`. */
export const planOfDraft = (plan: PlanDraft): OrderedPlan => ({
  days: Number(plan.days),
  schedule: plan.schedule.map(({ fromDay, toDay, wear, from, to }) => {
    const days = { fromDay: Number(fromDay), toDay: Number(toDay) };
    return wear === 'daytime' ? { ...days, wear, from, to } : { ...days, wear: 'day-and-night' };
  }),
  ...limitsOfDraft(plan),
});

/** A plan as a draft, without its start. */
export const draftOfPlan = (plan: OrderedPlan): PlanDraft => ({
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

/** The plan that is typed, if it is whole: the words beside the fields need a plan. */
export const wholePlanOf = (plan: PlanDraft): OrderedPlan | null =>
  Object.keys(planFaults(plan)).length === 0 ? planOfDraft(plan) : null;
