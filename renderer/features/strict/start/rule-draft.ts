/** The draft of the sheet's other instructions. */
import { avoidedThings, type ClinicRule } from '#shared/record/treatment.ts';
import { type Faults, faultsOf, lengthFault, numberFault } from './plan-draft.ts';

export const ruleKinds = ['walk', 'stand-still', ...avoidedThings, 'other'] as const;

/** Characters of an instruction in the clinic's words. */
export const longestRule = 200;

export type RuleDraft = {
  readonly kind: ClinicRule['kind'];
  /** Walks a day. */
  readonly times: string;
  readonly minutes: string;
  readonly text: string;
  readonly fromDay: string;
  /** Empty where the sheet names no last day. */
  readonly toDay: string;
};

/** No figure has a default but the first day and one walk: the sheet's own figures count. */
export const newRule = (kind: ClinicRule['kind']): RuleDraft => ({
  ...{ kind, times: '1', minutes: '', text: '', fromDay: '1', toDay: '' },
});

export const hasMinutes = (kind: ClinicRule['kind']): kind is 'walk' | 'stand-still' =>
  kind === 'walk' || kind === 'stand-still';

export const draftOfRules = (rules: readonly ClinicRule[]): readonly RuleDraft[] =>
  rules.map((rule) => ({
    kind: rule.kind,
    times: 'times' in rule ? String(rule.times) : '1',
    minutes: 'minutes' in rule ? String(rule.minutes) : '',
    text: 'text' in rule ? rule.text : '',
    fromDay: String(rule.fromDay),
    toDay: rule.toDay === null ? '' : String(rule.toDay),
  }));

function oneRuleFaults({ kind, times, minutes, text, fromDay, toDay }: RuleDraft, at: string): Faults {
  const faults = faultsOf({
    [`${at}.times`]: kind === 'walk' ? numberFault(times, 1, 24) : null,
    [`${at}.minutes`]: hasMinutes(kind) ? numberFault(minutes, 1, 600) : null,
    [`${at}.text`]:
      kind !== 'other'
        ? null
        : text.trim() === ''
          ? { id: 'strictStart.needsText' }
          : lengthFault(text, longestRule),
    [`${at}.fromDay`]: numberFault(fromDay, 1, 366),
    [`${at}.toDay`]: toDay.trim() === '' ? null : numberFault(toDay, 1, 366),
  });
  const isUpsideDown =
    Object.keys(faults).length === 0 && toDay.trim() !== '' && Number(toDay) < Number(fromDay);
  return isUpsideDown ? { [`${at}.toDay`]: { id: 'problem.days-upside-down' } } : faults;
}

export const ruleFaults = (rules: readonly RuleDraft[]): Faults =>
  Object.assign({}, ...rules.map((rule, i) => oneRuleFaults(rule, `rules.${i}`)));

const ruleOf = ({ kind, times, minutes, text, fromDay, toDay }: RuleDraft): ClinicRule => {
  const days = { fromDay: Number(fromDay), toDay: toDay.trim() === '' ? null : Number(toDay) };
  if (kind === 'walk') return { kind, times: Number(times), minutes: Number(minutes), ...days };
  if (kind === 'stand-still') return { kind, minutes: Number(minutes), ...days };
  return kind === 'other' ? { kind, text: text.trim(), ...days } : { kind, ...days };
};

/** Only for rules without `ruleFaults`. */
export const rulesOfDraft = (rules: readonly RuleDraft[]): ClinicRule[] => rules.map(ruleOf);
