/** The draft of strict mode's start, and the treatment that it stands for. */
import { emergencyNumbers } from '#shared/evidence/emergency-numbers.ts';
import { askFirstQuestions } from '#shared/record/asked-first.ts';
import type { Issue } from '#shared/record/issue.ts';
import type { OrderedPlan } from '#shared/record/strict-plan.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import type { Legs } from '#shared/record/wear.ts';
import type { ClinicSheet } from '#shared/strict/clinic-sheet.ts';
import type { Details } from '#shared/strict/treatment-log.ts';
import { addDays, dateOf, timeOf, zonedTimeAt, zoneOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import type { AskFirstAnswers } from '../../../parts/ask-first.ts';
import { type ContactDraft, contactDraftOf, contactFaults, contactsOf, noVisit } from './contact-draft.ts';
import {
  draftOfPlan,
  type Faults,
  faultsOf,
  type PlanDraft,
  planFaults,
  planOfDraft,
  planTemplates,
  type TemplateId,
} from './plan-draft.ts';
import { draftOfRules, type RuleDraft, ruleFaults, rulesOfDraft } from './rule-draft.ts';

/** Where the plan comes from: a template, the opened sheet, or the last treatment. */
export type PlanChoice = TemplateId | 'sheet' | 'last';

export type StartDraft = ContactDraft & {
  readonly onDate: string;
  readonly onTime: string;
  /** Whether the treatment was at another time than the stockings went on. */
  readonly isTreatedApart: boolean;
  readonly treatedDate: string;
  readonly treatedTime: string;
  readonly legs: Legs | '';
  /** A stocking's id; `unlisted` for another, empty until the user chooses. */
  readonly garmentId: string;
  /** Null until the user chooses. */
  readonly choice: PlanChoice | null;
  readonly plan: PlanDraft;
  readonly rules: readonly RuleDraft[];
  /** The sheet that was opened; it counts while it is chosen. */
  readonly sheet: Treatment['sheet'];
  /** The plan day of the visit on the sheet: it follows the start until the user chooses a date. */
  readonly visitDay: number | null;
  /** The plan of the last treatment. */
  readonly lastPlan: OrderedPlan | null;
  readonly asked: AskFirstAnswers;
  /** Whether the emergency number was known before the user typed anything. */
  readonly isEmergencyKnown: boolean;
};

export const unlisted = 'unlisted';

/** The last treatment, with its contacts as last changed and the plan that held at its end. */
export type LastTreatment = {
  readonly treatment: Treatment;
  readonly details: Details;
  readonly plan: OrderedPlan;
};

export type StartFacts = {
  /** The user's own country, for the emergency number; null if unknown. */
  readonly country: string | null;
  /** The ids of the stockings in the list. */
  readonly garmentIds: readonly string[];
  /** Null before the first treatment. */
  readonly last: LastTreatment | null;
};

/** What a second treatment takes over from the last. */
function fromLast({ treatment, details, plan }: LastTreatment, garmentIds: readonly string[]) {
  const { garmentId, sheet } = treatment;
  return {
    ...contactDraftOf({ ...details, visit: null }),
    garmentId: garmentId !== null && garmentIds.includes(garmentId) ? garmentId : unlisted,
    choice: sheet === null ? ('last' as const) : ('sheet' as const),
    plan: draftOfPlan(plan),
    rules: draftOfRules(treatment.rules),
    sheet,
    lastPlan: plan,
    isEmergencyKnown: true,
  };
}

export const newStartDraft = (now: ZonedTime, { country, garmentIds, last }: StartFacts): StartDraft => {
  const number = country === null ? undefined : emergencyNumbers.get(country);
  return {
    ...{ onDate: dateOf(now), onTime: timeOf(now) },
    ...{ isTreatedApart: false, treatedDate: dateOf(now), treatedTime: '' },
    ...{ legs: '', garmentId: garmentIds.length === 0 ? unlisted : '' },
    ...{ clinicName: '', clinicPhone: '', nightPhone: '' },
    ...{ country: country ?? '', emergencyNumber: number ?? '', isEmergencyKnown: number !== undefined },
    ...{ checkInTimes: ['08:00', '21:00'], ...noVisit, visitDay: null },
    ...{ choice: null, plan: planTemplates.own.plan, rules: [], sheet: null, lastPlan: null, asked: {} },
    ...(last !== null && fromLast(last, garmentIds)),
  };
};

/** The plan of another choice. The opened sheet stays at hand. */
export function withChoice(draft: StartDraft, choice: PlanChoice): Partial<StartDraft> {
  if (choice === 'last') return { choice, ...(draft.lastPlan && { plan: draftOfPlan(draft.lastPlan) }) };
  if (choice === 'sheet')
    return { choice, ...(draft.sheet?.plan && { plan: draftOfPlan(draft.sheet.plan) }) };
  return { choice, plan: planTemplates[choice].plan };
}

/** The draft of a sheet that the app was opened with, until the start form takes it over. */
export const openedSheetKey = 'opened-sheet';

/** What a sheet fills in; times, legs and stockings stay as typed. */
export const withSheet = (
  draft: StartDraft,
  { sheet, clinic, plan, rules, checkInTimes, visitDay }: ClinicSheet,
): Partial<StartDraft> => ({
  choice: 'sheet',
  sheet: { ...sheet, plan },
  clinicName: clinic.name || draft.clinicName,
  clinicPhone: clinic.phone || draft.clinicPhone,
  nightPhone: clinic.nightPhone || draft.nightPhone,
  plan: draftOfPlan(plan),
  rules: draftOfRules(rules),
  ...(checkInTimes.length > 0 && { checkInTimes }),
  ...(visitDay !== null && { visitDay, hasVisit: true, visitDate: '' }),
});

/** The date of the visit: as chosen, or by the sheet's plan day; empty if neither is known. */
export const visitDateOf = ({ visitDate, visitDay, onDate }: StartDraft): string =>
  visitDate !== '' || visitDay === null ? visitDate : addDays(onDate, visitDay - 1);

const withVisitDate = (draft: StartDraft): StartDraft => ({ ...draft, visitDate: visitDateOf(draft) });

/** The missing values of the plan and the instructions, the parts of a sheet. */
const sheetFaults = ({ plan, rules }: Pick<StartDraft, 'plan' | 'rules'>): Faults => ({
  ...planFaults(plan),
  ...ruleFaults(rules),
});

/** What is missing or cannot be read; empty when the draft can be made into a treatment. */
export const startFaults = (draft: StartDraft): Faults => ({
  ...faultsOf({
    treatedAt: draft.isTreatedApart && draft.treatedTime === '' ? { id: 'strictStart.needsTime' } : null,
    'plan.start': draft.onTime === '' ? { id: 'strictStart.needsTime' } : null,
    legs: draft.legs === '' ? { id: 'strictStart.needsLegs' } : null,
    garmentId: draft.garmentId === '' ? { id: 'strictStart.needsStocking' } : null,
    choice: draft.choice === null ? { id: 'strictStart.needsPlan' } : null,
  }),
  ...contactFaults(withVisitDate(draft)),
  // Without a choice, there is no plan to have faults.
  ...(draft.choice === null ? ruleFaults(draft.rules) : sheetFaults(draft)),
});

/** The questions before compression without a plain "no": the patient asks the clinic about them. */
export const toAskOf = (asked: AskFirstAnswers): Treatment['toAsk'] =>
  askFirstQuestions.filter((question) => (asked[question] ?? 'no') !== 'no');

/** The questions before compression that have no answer yet. */
export const unansweredOf = (asked: AskFirstAnswers): readonly (typeof askFirstQuestions)[number][] =>
  askFirstQuestions.filter((question) => asked[question] === undefined);

/**
 * The treatment that the draft stands for. Only for a draft without `startFaults`.
 * @param now the time of entry, in the zone of the typed times
 */
export function treatmentOfDraft(draft: StartDraft, now: ZonedTime, id: string): Treatment {
  const start = zonedTimeAt(draft.onDate, draft.onTime, zoneOf(now));
  return {
    id,
    treatedAt: draft.isTreatedApart ? zonedTimeAt(draft.treatedDate, draft.treatedTime, zoneOf(now)) : start,
    plan: { start, ...planOfDraft(draft.plan) },
    legs: draft.legs === '' ? 'both' : draft.legs,
    garmentId: draft.garmentId === unlisted ? null : draft.garmentId,
    ...contactsOf(withVisitDate(draft)),
    rules: rulesOfDraft(draft.rules),
    sheet: draft.choice === 'sheet' ? draft.sheet : null,
    toAsk: toAskOf(draft.asked),
    enteredAt: now,
  };
}

/** The field that shows a refusal: the stored path. The form shows a path without a field. */
export const fieldOfStartIssue = ({ field }: Pick<Issue, 'field'>): string | null =>
  /^(treatedAt|plan\..+|rules\..+)$/.test(field) ? field : null;

/** The parts of the form that are folded while nothing in them needs the user. */
export const foldIds = ['treated', 'plan', 'rules', 'clinic', 'askMe', 'visit', 'askFirst'] as const;
export type FoldId = (typeof foldIds)[number];

const folds: readonly (readonly [FoldId, RegExp])[] = [
  ['treated', /^treatedAt$/],
  ['plan', /^plan\.(?!start$)/],
  ['rules', /^rules\./],
  ['clinic', /^(clinic|emergency)\./],
  ['askMe', /^checkInTimes\./],
  ['visit', /^visit\./],
];

/** The part that holds the field of a fault; null for a field that is always shown. */
export const foldOf = (field: string): FoldId | null =>
  folds.find(([, pattern]) => pattern.test(field))?.[0] ?? null;
