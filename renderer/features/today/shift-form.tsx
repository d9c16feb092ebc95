/** The shift of the day: when, and how it was spent. */
import { type FormEvent, useRef } from 'react';
import { Form } from 'react-aria-components';
import type { Change } from '#shared/record/change.ts';
import { formatDuration } from '#shared/time/duration.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useClock } from '../../state/clock-store.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { shortDate } from '../../ui/dates.ts';
import { DurationField } from '../../ui/duration-field.tsx';
import { Row, Small, Stack, Thirds } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import {
  changesOf,
  draftErrors,
  endsNextDay,
  fieldOfShiftProblem,
  restMinutes,
  type ShiftDraft,
  type ShiftField,
} from './shift-draft.ts';

export type ShiftFormProps = {
  readonly draft: ShiftDraft;
  readonly onChange: (draft: ShiftDraft) => void;
  /** Called once the shift is on disk, or when a change is given up. */
  readonly onDone: () => void;
};

const none = { value: '', label: 'None' };

function restHint(draft: ShiftDraft): string {
  const rest = restMinutes(draft);
  if (rest === null) return 'Write durations like 3:20, 3.5 h or 200 (minutes).';
  if (rest < 0) return `That is ${formatDuration(-rest)} more than the shift is long.`;
  return `The rest of the shift, ${formatDuration(rest)}, counts as sitting or lying.`;
}

export const ShiftForm = ({ draft, onChange, onDone }: ShiftFormProps) => {
  const record = useRecordStore((state) => state.record);
  const now = useClock((state) => state.now);
  const { errors, setErrors, submit } = useSaveForm<ShiftField>(fieldOfShiftProblem);
  const form = useRef<HTMLFormElement>(null);

  const set = (field: keyof ShiftDraft) => (value: string) => onChange({ ...draft, [field]: value });

  const focusFirstError = () => {
    // After React has marked the fields.
    requestAnimationFrame(() => {
      const first = form.current?.querySelector<HTMLElement>(
        '[data-invalid] input, [data-invalid] [role=spinbutton]',
      );
      first?.focus();
    });
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const missing = draftErrors(draft);
    if (Object.keys(missing).length > 0) {
      setErrors(missing);
      focusFirstError();
      return;
    }
    const isDayOff = record.daysOff.some((dayOff) => dayOff.date === draft.date);
    const undoDayOff: readonly Change[] = isDayOff
      ? [{ action: 'remove', kind: 'dayOff', id: draft.date }]
      : [];
    const changes = changesOf(draft, () => crypto.randomUUID());
    const said = draft.changing === null ? 'Shift saved' : 'Shift changed';
    if (await submit([...undoDayOff, ...changes], said)) onDone();
    else focusFirstError();
  };

  const isChanging = draft.changing !== null;
  return (
    <Form ref={form} onSubmit={save} validationBehavior="aria">
      <Stack>
        <Thirds>
          <DateField
            label="Date it started"
            value={draft.date}
            onChange={set('date')}
            latest={dateOf(now)}
            error={errors.date}
          />
          <TimeField label="Start" value={draft.start} onChange={set('start')} error={errors.start} />
          <TimeField
            label="End"
            value={draft.end}
            onChange={set('end')}
            hint={endsNextDay(draft) ? 'on the next day' : undefined}
            error={errors.end}
          />
        </Thirds>
        <Thirds>
          <DurationField
            label="Standing in all"
            value={draft.standing}
            onChange={set('standing')}
            error={errors.standing}
          />
          <DurationField
            label="Longest unbroken stand"
            value={draft.longestStand}
            onChange={set('longestStand')}
            error={errors.longestStand}
          />
          <DurationField
            label="Walking"
            value={draft.walking}
            onChange={set('walking')}
            error={errors.walking}
          />
        </Thirds>
        {!isChanging && record.garments.length > 0 && (
          <SelectField
            label="Stockings worn for the whole shift"
            choices={[none, ...record.garments.map(({ id, name }) => ({ value: id, label: name }))]}
            value={draft.garmentId}
            onChange={set('garmentId')}
            error={errors.garment}
          />
        )}
        <Small>{restHint(draft)}</Small>
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        <Row>
          <Button type="submit" weight="primary">
            {isChanging ? `Save the change` : `Save shift of ${shortDate(draft.date)}`}
          </Button>
          {isChanging && <Button onPress={onDone}>Leave it as it was</Button>}
        </Row>
      </Stack>
    </Form>
  );
};
