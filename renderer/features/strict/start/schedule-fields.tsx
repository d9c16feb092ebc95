/** The stages of wear: the first and last day of each, and the hours within a day. */
import { Plus, Trash2 } from 'lucide-react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { Row, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { emptyEntry, type ScheduleDraft } from './plan-draft.ts';
import css from './start.module.css';

const wears = ['day-and-night', 'daytime'] as const;

export type ScheduleFieldsProps = {
  readonly schedule: readonly ScheduleDraft[];
  readonly onChange: (schedule: readonly ScheduleDraft[]) => void;
  readonly errors: Readonly<Partial<Record<string, string>>>;
};

export const ScheduleFields = ({ schedule, onChange, errors }: ScheduleFieldsProps) => {
  const t = useMessages();
  const set = (at: number, changed: Partial<ScheduleDraft>) =>
    onChange(schedule.map((each, i) => (i === at ? { ...each, ...changed } : each)));
  return (
    <Stack isTight>
      <h3>{t('strictStart.schedule')}</h3>
      {schedule.map((entry, at) => {
        const error = (field: keyof ScheduleDraft) => errors[`plan.schedule.${at}.${field}`];
        const number = at + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no name but its place.
          <fieldset key={at} className={css.entry} aria-label={t('strictStart.stage', { number })}>
            <div className={css.days}>
              <TextField
                label={t('strictStart.fromDay')}
                value={entry.fromDay}
                onChange={(fromDay) => set(at, { fromDay })}
                inputMode="decimal"
                error={error('fromDay')}
              />
              <TextField
                label={t('strictStart.toDay')}
                value={entry.toDay}
                onChange={(toDay) => set(at, { toDay })}
                inputMode="decimal"
                error={error('toDay')}
              />
            </div>
            <ChoiceField
              label={t('strictStart.wear')}
              choices={wears.map((value) => ({ value, label: t(`strictStart.wear.${value}`) }))}
              value={entry.wear === '' ? null : entry.wear}
              onChange={(wear) => set(at, { wear })}
              error={error('wear')}
            />
            {entry.wear === 'daytime' && (
              <div className={css.days}>
                <TimeField
                  label={t('strictStart.from')}
                  value={entry.from}
                  onChange={(from) => set(at, { from })}
                  error={error('from')}
                />
                <TimeField
                  label={t('strictStart.to')}
                  value={entry.to}
                  onChange={(to) => set(at, { to })}
                  error={error('to')}
                />
              </div>
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
        <Button weight="quiet" onPress={() => onChange([...schedule, emptyEntry])}>
          <Plus size={16} aria-hidden />
          {t('strictStart.addStage')}
        </Button>
      </Row>
    </Stack>
  );
};
