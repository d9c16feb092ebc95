/** The sheet's other instructions, each with its first and last day and their dates; none has a default. */
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { addDays } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { weekdayDate } from '../../../ui/dates.ts';
import { Row, Small, Stack } from '../../../ui/layout.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { wholeNumber } from './plan-draft.ts';
import css from './start.module.css';
import { newRule, type RuleDraft, ruleKinds } from './start-draft.ts';

const mostRules = 40;

export type RuleFieldsProps = {
  readonly rules: readonly RuleDraft[];
  readonly onChange: (rules: readonly RuleDraft[]) => void;
  readonly errors: Readonly<Partial<Record<string, string>>>;
  /** The date on which day 1 begins. */
  readonly first: string;
};

export const RuleFields = ({ rules, onChange, errors, first }: RuleFieldsProps) => {
  const t = useMessages();
  const [kind, setKind] = useState<RuleDraft['kind']>('walk');
  const set = (at: number, changed: Partial<RuleDraft>) =>
    onChange(rules.map((each, i) => (i === at ? { ...each, ...changed } : each)));
  const datesOf = ({ fromDay, toDay }: RuleDraft): string | null => {
    const [from, to] = [wholeNumber(fromDay), wholeNumber(toDay)];
    if (from === null || to === null || from < 1 || to < from) return null;
    return t('strictStart.dates', {
      from: weekdayDate(addDays(first, from - 1)),
      until: weekdayDate(addDays(first, to - 1)),
    });
  };
  return (
    <Stack isTight>
      <h3>{t('strictStart.rules')}</h3>
      <Small>{t('strictStart.rulesWhat')}</Small>
      {rules.map((rule, at) => {
        const name = t(`strictStart.kind.${rule.kind}`);
        const number = (field: 'minutes' | 'fromDay' | 'toDay') => (
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
                <TextField
                  label={t('strictStart.text')}
                  value={rule.text}
                  onChange={(text) => set(at, { text: text.slice(0, 200) })}
                  error={errors[`rules.${at}.text`]}
                />
              </div>
            )}
            <div className={css.days}>
              {(rule.kind === 'walk' || rule.kind === 'stand-still') && number('minutes')}
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
