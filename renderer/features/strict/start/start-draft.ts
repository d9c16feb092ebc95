/** The draft of strict mode's start, and the treatment that it stands for. */
import { emergencyNumbers } from '#shared/evidence/emergency-numbers.ts';
import type { Issue } from '#shared/record/issue.ts';
import {
  avoidedThings,
  type Clinic,
  type ClinicRule,
  type Emergency,
  type Treatment,
} from '#shared/record/treatment.ts';
import type { Legs } from '#shared/record/wear.ts';
import type { ClinicSheet } from '#shared/strict/clinic-sheet.ts';
import { dateOf, timeOf, zonedTimeAt, zoneOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { type AskFirstAnswers, hasAnyToAsk, isAllAnswered } from '../../../parts/ask-first.ts';
import {
  draftOfPlan,
  type Faults,
  faultsOf,
  numberFault,
  type PlanDraft,
  planFaults,
  planOfDraft,
  planTemplates,
  type TemplateId,
} from './plan-draft.ts';

export const ruleKinds = ['walk', 'stand-still', ...avoidedThings, 'other'] as const;

export type RuleDraft = {
  readonly kind: ClinicRule['kind'];
  readonly minutes: string;
  readonly text: string;
  readonly fromDay: string;
  readonly toDay: string;
};

/** Whom to call and when to ask, as typed. */
export type ContactDraft = {
  readonly clinicName: string;
  readonly clinicPhone: string;
  /** Empty for a country that is not in the list. */
  readonly country: string;
  readonly emergencyNumber: string;
  readonly checkInTimes: readonly string[];
};

export type StartDraft = ContactDraft & {
  readonly treatedDate: string;
  readonly treatedTime: string;
  readonly onDate: string;
  readonly onTime: string;
  readonly legs: Legs | '';
  /** A stocking's id; `unlisted` for another, empty until the user chooses. */
  readonly garmentId: string;
  /** Null once the user has opened a sheet. */
  readonly template: TemplateId | null;
  readonly plan: PlanDraft;
  readonly rules: readonly RuleDraft[];
  readonly sheet: Treatment['sheet'];
  readonly asked: AskFirstAnswers;
  /** "My clinic knows of it and ordered this." */
  readonly isOrdered: boolean;
};

export const unlisted = 'unlisted';

/** @param country the reader's own, for the emergency number; null if unknown */
export const newStartDraft = (now: ZonedTime, country: string | null): StartDraft => ({
  ...{ treatedDate: dateOf(now), treatedTime: '', onDate: dateOf(now), onTime: timeOf(now) },
  ...{ legs: '', garmentId: '', clinicName: '', clinicPhone: '' },
  country: country ?? '',
  emergencyNumber: (country !== null && emergencyNumbers.get(country)) || '',
  checkInTimes: ['08:00', '21:00'],
  ...{ template: 'full-week', plan: planTemplates['full-week'].plan, rules: [], sheet: null },
  ...{ asked: {}, isOrdered: false },
});

export const newRule = (kind: ClinicRule['kind']): RuleDraft => ({
  ...{ kind, minutes: '', text: '', fromDay: '', toDay: '' },
});

/** Sets the country and, if known, its emergency number; else the typed number stays. */
export const withCountry = <Draft extends ContactDraft>(draft: Draft, country: string): Draft => ({
  ...draft,
  country,
  emergencyNumber: emergencyNumbers.get(country) ?? draft.emergencyNumber,
});

export const withTemplate = (draft: StartDraft, template: TemplateId): StartDraft => ({
  ...draft,
  template,
  plan: planTemplates[template].plan,
  sheet: null,
});

const hasMinutes = (kind: ClinicRule['kind']): kind is 'walk' | 'stand-still' =>
  kind === 'walk' || kind === 'stand-still';

/** Copies the sheet into the draft; times, legs and stockings stay as typed. */
export const withSheet = (draft: StartDraft, { sheet, clinic, plan, rules }: ClinicSheet): StartDraft => ({
  ...draft,
  template: null,
  sheet,
  clinicName: clinic.name || draft.clinicName,
  clinicPhone: clinic.phone || draft.clinicPhone,
  plan: draftOfPlan(plan),
  rules: rules.map((rule) => ({
    kind: rule.kind,
    minutes: 'minutes' in rule ? String(rule.minutes) : '',
    text: 'text' in rule ? rule.text : '',
    fromDay: String(rule.fromDay),
    toDay: String(rule.toDay),
  })),
});

function ruleFaults({ kind, minutes, text, fromDay, toDay }: RuleDraft, at: string): Faults {
  const faults = faultsOf({
    [`${at}.minutes`]: hasMinutes(kind) ? numberFault(minutes, 1, 600) : null,
    [`${at}.text`]: kind === 'other' && text.trim() === '' ? { id: 'strictStart.needsText' } : null,
    [`${at}.fromDay`]: numberFault(fromDay, 1, 366),
    [`${at}.toDay`]: numberFault(toDay, 1, 366),
  });
  const isUpsideDown = Object.keys(faults).length === 0 && Number(toDay) < Number(fromDay);
  return isUpsideDown ? { [`${at}.toDay`]: { id: 'problem.days-upside-down' } } : faults;
}

/** The missing values of whom to call and when to ask. */
export const contactFaults = (draft: ContactDraft): Faults => ({
  ...faultsOf({
    'emergency.number': draft.emergencyNumber.trim() === '' ? { id: 'strictStart.needsEmergency' } : null,
  }),
  ...Object.fromEntries(
    draft.checkInTimes.flatMap((time, i) =>
      time === '' ? [[`checkInTimes.${i}`, { id: 'strictStart.needsTime' } as const]] : [],
    ),
  ),
});

/** The missing values of the plan and the instructions, the parts of a sheet. */
export const sheetFaults = ({ plan, rules }: Pick<StartDraft, 'plan' | 'rules'>): Faults => ({
  ...planFaults(plan),
  ...Object.assign({}, ...rules.map((rule, i) => ruleFaults(rule, `rules.${i}`))),
});

/** What is missing or cannot be read; empty when the draft can be made into a treatment. */
export const startFaults = (draft: StartDraft): Faults => ({
  ...faultsOf({
    treatedAt: draft.treatedTime === '' ? { id: 'strictStart.needsTime' } : null,
    'plan.start': draft.onTime === '' ? { id: 'strictStart.needsTime' } : null,
    legs: draft.legs === '' ? { id: 'strictStart.needsLegs' } : null,
    garmentId: draft.garmentId === '' ? { id: 'strictStart.needsStocking' } : null,
    asked: isAllAnswered(draft.asked) ? null : { id: 'ask.missing' },
    isOrdered: hasAnyToAsk(draft.asked) && !draft.isOrdered ? { id: 'strictStart.needsOrdered' } : null,
  }),
  ...contactFaults(draft),
  ...sheetFaults(draft),
});

const ruleOf = ({ kind, minutes, text, fromDay, toDay }: RuleDraft): ClinicRule => {
  const days = { fromDay: Number(fromDay), toDay: Number(toDay) };
  if (hasMinutes(kind)) return { kind, minutes: Number(minutes), ...days };
  return kind === 'other' ? { kind, text: text.trim(), ...days } : { kind, ...days };
};

export const rulesOfDraft = (rules: readonly RuleDraft[]): ClinicRule[] => rules.map(ruleOf);

export type Contacts = {
  readonly clinic: Clinic;
  readonly emergency: Emergency;
  readonly checkInTimes: string[];
};

/** Only for a draft without `contactFaults`. */
export const contactsOf = (draft: ContactDraft): Contacts => ({
  clinic: { name: draft.clinicName.trim(), phone: draft.clinicPhone.trim() },
  emergency: { country: draft.country === '' ? null : draft.country, number: draft.emergencyNumber.trim() },
  checkInTimes: [...new Set(draft.checkInTimes)].toSorted(),
});

export const contactDraftOf = ({ clinic, emergency, checkInTimes }: Contacts): ContactDraft => ({
  clinicName: clinic.name,
  clinicPhone: clinic.phone,
  country: emergency.country ?? '',
  emergencyNumber: emergency.number,
  checkInTimes,
});

/**
 * The treatment that the draft stands for. Only for a draft without `startFaults`.
 * @param now the time of entry, in the zone of the typed times
 */
export const treatmentOfDraft = (draft: StartDraft, now: ZonedTime, id: string): Treatment => ({
  id,
  treatedAt: zonedTimeAt(draft.treatedDate, draft.treatedTime, zoneOf(now)),
  plan: { start: zonedTimeAt(draft.onDate, draft.onTime, zoneOf(now)), ...planOfDraft(draft.plan) },
  legs: draft.legs === '' ? 'both' : draft.legs,
  garmentId: draft.garmentId === unlisted ? null : draft.garmentId,
  ...contactsOf(draft),
  rules: rulesOfDraft(draft.rules),
  sheet: draft.sheet,
  enteredAt: now,
});

/** The field that shows a refusal: the stored path. The form shows a path without a field. */
export const fieldOfStartIssue = ({ field }: Pick<Issue, 'field'>): string | null =>
  /^(treatedAt|plan\..+|rules\..+)$/.test(field) ? field : null;
