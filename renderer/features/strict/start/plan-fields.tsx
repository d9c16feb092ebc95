/** The fields of a plan: days, stages, and how long stockings may be off. The start, a sheet and a change use them. */
import type { OrderedPlan } from '#shared/record/strict-plan.ts';
import { planNotes } from '#shared/strict/plan-notes.ts';
import { planNoteInWords } from '#shared/words/plan-in-words.ts';
import { type Translate, useMessages } from '../../../messages/use-messages.ts';
import { SourceNote } from '../../../parts/source-note.tsx';
import { Soft, Stack, Thirds } from '../../../ui/layout.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Errors } from './contact-fields.tsx';
import { type PlanDraft, wholePlanOf, withDays } from './plan-draft.ts';
import { ScheduleFields } from './schedule-fields.tsx';
import css from './start.module.css';

/** The words on unusual values of a plan that is whole, by the path of the value in the stored plan. */
export function notesOf(plan: PlanDraft, t: Translate): Errors {
  const whole: OrderedPlan | null = wholePlanOf(plan);
  const notes = whole === null ? [] : planNotes(whole);
  return Object.fromEntries(notes.map((note) => [`plan.${note.field}`, planNoteInWords(note, t)]));
}

export type PlanFieldsProps = {
  readonly plan: PlanDraft;
  readonly onPatch: (changed: Partial<PlanDraft>) => void;
  readonly errors: Errors;
};

type Figure = 'days' | 'allowedOff' | 'longestOff' | 'confirmWithin';

type FigureProps = {
  readonly field: Figure;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly error: string | undefined;
};

const FigureField = ({ field, value, onChange, error }: FigureProps) => {
  const t = useMessages();
  return <TextField label={t(`strictStart.${field}`)} {...{ value, onChange, error }} inputMode="decimal" />;
};

const Note = ({ text }: { readonly text: string | undefined }) =>
  text === undefined ? null : <p className={css.note}>{text}</p>;

/** The days and the stages. */
export const StageFields = ({ plan, onPatch, errors }: PlanFieldsProps) => {
  const t = useMessages();
  const notes = notesOf(plan, t);
  return (
    <Stack>
      <Stack isTight>
        <Thirds>
          <FigureField
            field="days"
            value={plan.days}
            onChange={(typed) => onPatch(withDays(plan, typed))}
            error={errors['plan.days']}
          />
        </Thirds>
        <Note text={notes['plan.days']} />
        {notes['plan.days'] !== undefined && <SourceNote ids={['E6.01']} />}
      </Stack>
      <ScheduleFields {...{ plan, errors, notes }} onChange={(schedule) => onPatch({ schedule })} />
    </Stack>
  );
};

const limits = [
  ['allowedOff', 'plan.allowedOffMinutesPerDay'],
  ['longestOff', 'plan.longestOffMinutes'],
  ['confirmWithin', 'plan.confirmWithinHours'],
] as const;

/** How long stockings may be off, and how long an answer counts. */
export const LimitFields = ({ plan, onPatch, errors }: PlanFieldsProps) => {
  const t = useMessages();
  return (
    <Stack isTight>
      <Thirds>
        {limits.map(([field, path]) => (
          <FigureField
            key={field}
            field={field}
            value={plan[field]}
            onChange={(typed) => onPatch({ [field]: typed })}
            error={errors[path]}
          />
        ))}
      </Thirds>
      <Note text={notesOf(plan, t)['plan.longestOffMinutes']} />
      <Soft>{t('strictStart.confirmWhat')}</Soft>
    </Stack>
  );
};

export const PlanFields = (props: PlanFieldsProps) => (
  <Stack>
    <StageFields {...props} />
    <LimitFields {...props} />
  </Stack>
);
