/** The sheet's other instructions, each with its days and, where the start is known, their dates. */
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { addDays } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { weekdayDate } from '../../../ui/dates.ts';
import { Row, Small, Stack } from '../../../ui/layout.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Errors } from './contact-fields.tsx';
import { LimitedField } from './limited-field.tsx';
import { wholeNumber } from './plan-draft.ts';
import { hasMinutes, longestRule, newRule, type RuleDraft, ruleKinds } from './rule-draft.ts';
import css from './start.module.css';

const mostRules = 40;

export type RuleFieldsProps = {
  readonly rules: readonly RuleDraft[];
  readonly onChange: (rules: readonly RuleDraft[]) => void;
  readonly errors: Errors;
  /** The date on which day 1 begins; null on a sheet, which has no dates. */
  readonly first: string | null;
};

export const RuleFields = ({ rules, onChange, errors, first }: RuleFieldsProps) => {
  const t = useMessages();
  const [kind, setKind] = useState<RuleDraft['kind']>('walk');
  const set = (at: number, changed: Partial<RuleDraft>) =>
    onChange(rules.map((each, i) => (i === at ? { ...each, ...changed } : each)));
  const datesOf = ({ fromDay, toDay }: RuleDraft): string | null => {
    const [from, to] = [wholeNumber(fromDay), wholeNumber(toDay)];
    if (first === null || from === null || from < 1) return null;
    if (toDay.trim() === '')
      return t('strictStart.dateOnly', { from: weekdayDate(addDays(first, from - 1)) });
    if (to === null || to < from) return null;
    return t('strictStart.dates', {
      from: weekdayDate(addDays(first, from - 1)),
      until: weekdayDate(addDays(first, to - 1)),
    });
  };
  return (
    <Stack isTight>
      <Small>{t('strictStart.rulesWhat')}</Small>
      {rules.map((rule, at) => {
        const name = t(`strictStart.kind.${rule.kind}`);
        const number = (field: 'times' | 'minutes' | 'fromDay' | 'toDay') => (
          <TextField
            label={t(`strictStart.${field}`)}
            value={rule[field]}
            onChange={(typed) => set(at, { [field]: typed })}
            inputMode="decimal"
            error={errors[`rules.${at}.${field}`]}
          />
        );
        const dates = datesOf(rule);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an instruction has no name but its place.
          <fieldset key={at} className={css.entry} aria-label={name}>
            <strong className={css.wide}>{name}</strong>
            {rule.kind === 'other' && (
              <div className={css.wide}>
                <LimitedField
                  label={t('strictStart.text')}
                  value={rule.text}
                  onChange={(text) => set(at, { text })}
                  most={longestRule}
                  error={errors[`rules.${at}.text`]}
                />
              </div>
            )}
            <div className={css.days}>
              {rule.kind === 'walk' && number('times')}
              {hasMinutes(rule.kind) && number('minutes')}
              {number('fromDay')}
              {number('toDay')}
            </div>
            {dates !== null && <Small>{dates}</Small>}
            <Button
              weight="icon"
              aria-label={t('field.delete', { name })}
              onPress={() => onChange(rules.filter((_, i) => i !== at))}
            >
              <Trash2 size={16} aria-hidden />
            </Button>
          </fieldset>
        );
      })}
      {rules.length < mostRules && (
        <div className={css.adding}>
          <SelectField
            label={t('strictStart.ruleKind')}
            choices={ruleKinds.map((value) => ({ value, label: t(`strictStart.kind.${value}`) }))}
            value={kind}
            onChange={(value) => setKind(ruleKinds.find((each) => each === value) ?? 'other')}
          />
          <Row>
            <Button onPress={() => onChange([...rules, newRule(kind)])}>
              <Plus size={16} aria-hidden />
              {t('strictStart.addRule')}
            </Button>
          </Row>
        </div>
      )}
    </Stack>
  );
};
