/** The draft of a clinic's sheet: the same parts as a start, without a patient. */
import type { ClinicSheet } from '#shared/strict/clinic-sheet.ts';
import {
  askTimeFaults,
  askTimesOf,
  type ClinicDraft,
  clinicFaults,
  clinicOf,
  longest,
} from './contact-draft.ts';
import {
  draftOfPlan,
  type Faults,
  faultsOf,
  lengthFault,
  numberFault,
  type PlanDraft,
  planFaults,
  planOfDraft,
  planTemplates,
} from './plan-draft.ts';
import { draftOfRules, type RuleDraft, ruleFaults, rulesOfDraft } from './rule-draft.ts';

export type SheetDraft = ClinicDraft & {
  readonly name: string;
  readonly version: string;
  readonly author: string;
  readonly plan: PlanDraft;
  readonly rules: readonly RuleDraft[];
  readonly checkInTimes: readonly string[];
  /** The plan day of the visit; empty if the clinic gives the date itself. */
  readonly visitDay: string;
};

export const newSheetDraft: SheetDraft = {
  ...{ name: '', version: '1', author: '', clinicName: '', clinicPhone: '', nightPhone: '' },
  ...{ plan: planTemplates['full-week'].plan, rules: [], checkInTimes: ['08:00', '21:00'], visitDay: '' },
};

export const draftOfSheet = ({
  sheet,
  clinic,
  plan,
  rules,
  checkInTimes,
  visitDay,
}: Omit<ClinicSheet, 'format' | 'version'>): SheetDraft => ({
  ...sheet,
  ...{ clinicName: clinic.name, clinicPhone: clinic.phone, nightPhone: clinic.nightPhone },
  ...{ plan: draftOfPlan(plan), rules: draftOfRules(rules), checkInTimes },
  visitDay: visitDay === null ? '' : String(visitDay),
});

const named = (typed: string, most: number) =>
  typed.trim() === '' ? ({ id: 'strictStart.sheet.needsName' } as const) : lengthFault(typed, most);

/** What is missing or cannot be read; empty when the draft can be made into a sheet. */
export const sheetDraftFaults = (draft: SheetDraft): Faults => ({
  ...faultsOf({
    'sheet.name': named(draft.name, longest.name),
    'sheet.version': named(draft.version, longest.version),
    'sheet.author': lengthFault(draft.author, longest.name),
    visitDay: draft.visitDay.trim() === '' ? null : numberFault(draft.visitDay, 1, 366),
  }),
  ...clinicFaults(draft),
  ...planFaults(draft.plan),
  ...ruleFaults(draft.rules),
  ...askTimeFaults(draft.checkInTimes),
});

/** Only for a draft without `sheetDraftFaults`. */
export const sheetOfDraft = (draft: SheetDraft): Omit<ClinicSheet, 'format' | 'version'> => ({
  sheet: { name: draft.name.trim(), version: draft.version.trim(), author: draft.author.trim() },
  clinic: clinicOf(draft),
  plan: planOfDraft(draft.plan),
  rules: rulesOfDraft(draft.rules),
  checkInTimes: askTimesOf(draft.checkInTimes),
  visitDay: draft.visitDay.trim() === '' ? null : Number(draft.visitDay),
});
