/** The stages of wear: the first and last day of each, and the hours within a day. */
import { Plus, Trash2 } from 'lucide-react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { Row, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import type { Errors } from './contact-fields.tsx';
import { type PlanDraft, type ScheduleDraft, withStage, wornBy } from './plan-draft.ts';
import css from './start.module.css';

const wears = ['day-and-night', 'daytime'] as const;

type Change<Value> = (value: Value) => void;

export type StageHoursProps = {
  readonly stage: ScheduleDraft;
  /** Its place in the schedule, counted from 0. */
  readonly at: number;
  readonly onPatch: Change<Partial<ScheduleDraft>>;
  readonly errors: Errors;
  /** The words on unusual values, by the path of the value in the stored plan. */
  readonly notes: Errors;
};

/** The hours of a stage by day. */
export const StageHours = ({ stage, at, onPatch, errors, notes }: StageHoursProps) => {
  const t = useMessages();
  const hour = (field: 'from' | 'to') => (
    <TimeField
      label={t(`strictStart.${field}`)}
      value={stage[field]}
      onChange={(typed) => onPatch({ [field]: typed })}
      error={errors[`plan.schedule.${at}.${field}`]}
    />
  );
  const note = notes[`plan.schedule.${at}.to`];
  return (
    <Stack isTight>
      <div className={css.days}>
        {hour('from')}
        {hour('to')}
      </div>
      {note !== undefined && <p className={css.note}>{note}</p>}
    </Stack>
  );
};

export type ScheduleFieldsProps = {
  readonly plan: PlanDraft;
  readonly onChange: Change<readonly ScheduleDraft[]>;
  readonly errors: Errors;
  readonly notes: Errors;
};

export const ScheduleFields = ({ plan, onChange, errors, notes }: ScheduleFieldsProps) => {
  const t = useMessages();
  const { schedule } = plan;
  const set = (at: number, changed: Partial<ScheduleDraft>) =>
    onChange(schedule.map((each, i) => (i === at ? { ...each, ...changed } : each)));
  return (
    <Stack isTight>
      <h3>{t('strictStart.schedule')}</h3>
      {schedule.map((stage, at) => {
        const number = at + 1;
        const day = (field: 'fromDay' | 'toDay') => (
          <TextField
            label={t(`strictStart.${field}`)}
            value={stage[field]}
            onChange={(typed) => set(at, { [field]: typed })}
            inputMode="decimal"
            error={errors[`plan.schedule.${at}.${field}`]}
          />
        );
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stage has no name but its place.
          <fieldset key={at} className={css.entry} aria-label={t('strictStart.stage', { number })}>
            <div className={css.days}>
              {day('fromDay')}
              {day('toDay')}
            </div>
            <ChoiceField
              label={t('strictStart.wear')}
              choices={wears.map((value) => ({ value, label: t(`strictStart.wear.${value}`) }))}
              value={stage.wear === '' ? null : stage.wear}
              onChange={(wear) => set(at, wornBy(stage, wear))}
              error={errors[`plan.schedule.${at}.wear`]}
            />
            {stage.wear === 'daytime' && (
              <StageHours {...{ stage, at, errors, notes }} onPatch={(changed) => set(at, changed)} />
            )}
            {schedule.length > 1 && (
              <Button
                weight="icon"
                aria-label={t('field.delete', { name: t('strictStart.stage', { number }) })}
                onPress={() => onChange(schedule.filter((_, i) => i !== at))}
              >
                <Trash2 size={16} aria-hidden />
              </Button>
            )}
          </fieldset>
        );
      })}
      {errors['plan.schedule'] !== undefined && <Notice>{errors['plan.schedule']}</Notice>}
      <Row>
        <Button weight="quiet" onPress={() => onChange(withStage(plan))}>
          <Plus size={16} aria-hidden />
          {t('strictStart.addStage')}
        </Button>
      </Row>
    </Stack>
  );
};
