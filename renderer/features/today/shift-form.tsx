/** The shift of the day: its times, and how it was spent. The form starts with a usual day. */

import { type FormEvent, useRef } from 'react';
import { Form } from 'react-aria-components';
import { type Change, remove } from '#shared/record/change.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { formatDuration } from '../../messages/duration.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { longestOverStanding } from '../../parts/typed-shift.ts';
import { useClock } from '../../state/clock-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { shortDate } from '../../ui/dates.ts';
import { DurationSlider } from '../../ui/duration-slider.tsx';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Row, Small, Stack, Thirds } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { usePatch } from '../../ui/use-patch.ts';
import {
  changesOf,
  draftErrors,
  dropsTimeline,
  endOf,
  fieldOfShiftIssue,
  type ShiftDraft,
  type ShiftField,
  sliderEnds,
  splitOf,
  startOf,
} from './shift-draft.ts';
import { SplitBar } from './split-bar.tsx';

export type ShiftFormProps = {
  readonly draft: ShiftDraft;
  /** Whether the user has typed nothing yet: the draft is a usual day. */
  readonly isUsual: boolean;
  readonly onChange: (draft: ShiftDraft) => void;
  /** Called once the shift is on disk, or when the user cancels a change. */
  readonly onDone: () => void;
};

const durations = ['standing', 'longestStand', 'walking'] as const;

function hintOf(draft: ShiftDraft, isUsual: boolean, t: Translate): string {
  const split = splitOf(draft);
  if (isUsual) return t('shift.usual');
  if (split === null) return t('shift.how');
  if (split.rest < 0) return t('shift.tooMuch', { duration: formatDuration(-split.rest) });
  return t('shift.rest', { duration: formatDuration(split.rest) });
}

export const ShiftForm = ({ draft, isUsual, onChange, onDone }: ShiftFormProps) => {
  const record = useRecord((state) => state.record);
  const now = useClock((state) => state.now);
  const t = useMessages();
  const { errors, setErrors, submit } = useSaveForm<ShiftField>(fieldOfShiftIssue);
  const form = useRef<HTMLFormElement>(null);

  const isChanging = draft.changing !== null;
  const hasStockings = !isChanging && record.garments.length > 0;
  const patch = usePatch(draft, onChange);
  const set = (field: keyof ShiftDraft) => (value: string) => patch({ [field]: value });

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const missing = Object.entries(draftErrors(draft));
    if (missing.length > 0) {
      setErrors(Object.fromEntries(missing.map(([field, id]) => [field, t(id)])));
      focusFirstInvalid(form.current);
      return;
    }
    const isDayOff = record.daysOff.some((dayOff) => dayOff.date === draft.date);
    const undoDayOff: readonly Change[] = isDayOff ? [remove('dayOff', draft.date)] : [];
    const changes = changesOf(draft, () => crypto.randomUUID());
    const said = t(isChanging ? 'shift.changed' : 'shift.saved');
    if (await submit([...undoDayOff, ...changes], said)) onDone();
    else focusFirstInvalid(form.current);
  };

  const split = splitOf(draft);
  const ends = sliderEnds(draft);
  const [start, end] = [startOf(draft), endOf(draft)];
  const isNextDay = end !== null && dateOf(end.at) !== draft.date;
  return (
    <Form ref={form} onSubmit={save} validationBehavior="aria">
      <Stack>
        <Thirds>
          <DateField
            label={t('shift.date')}
            value={draft.date}
            onChange={set('date')}
            latest={dateOf(now)}
            error={errors.date}
            autoFocus={isChanging}
          />
          <TimeField
            label={t('shift.start')}
            value={draft.start}
            onChange={set('start')}
            moment={start}
            onOccurrence={set('startOccurrence')}
            error={errors.start}
          />
          <TimeField
            label={t('shift.end')}
            value={draft.end}
            onChange={set('end')}
            moment={end}
            onOccurrence={set('endOccurrence')}
            hint={isNextDay ? t('shift.nextDay') : undefined}
            error={errors.end}
          />
        </Thirds>
        <Thirds>
          {durations.map((field) => (
            <DurationSlider
              key={field}
              label={t(`shift.${field}`)}
              sliderLabel={t('shift.slider', { field: t(`shift.${field}`) })}
              value={draft[field]}
              onChange={set(field)}
              mostMinutes={ends[field]}
              hint={field === 'longestStand' ? longestOverStanding(draft, t) : undefined}
              error={errors[field]}
            />
          ))}
        </Thirds>
        {split !== null && split.rest >= 0 && <SplitBar split={split} />}
        {hasStockings && (
          <SelectField
            label={t('shift.stockings')}
            choices={[
              { value: '', label: t('shift.noStockings') },
              ...record.garments.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={draft.garmentId}
            onChange={set('garmentId')}
            error={errors.garment}
          />
        )}
        <Small>{hintOf(draft, isUsual, t)}</Small>
        {dropsTimeline(draft) && <Small>{t('shift.dropsTimeline')}</Small>}
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        <Row>
          <Button type="submit" weight="primary" autoFocus={isUsual} data-begin={isUsual || undefined}>
            {isChanging ? t('shift.saveChange') : t('shift.save', { date: shortDate(draft.date) })}
          </Button>
          {isChanging && <Button onPress={onDone}>{t('shift.leave')}</Button>}
        </Row>
      </Stack>
    </Form>
  );
};
