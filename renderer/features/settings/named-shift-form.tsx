/** The form of one named shift. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { upsert } from '#shared/record/change.ts';
import { isInUse } from '#shared/record/wear-state.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { DurationField } from '../../ui/duration-field.tsx';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Halves, Row, Stack, Thirds } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { usePatch } from '../../ui/use-patch.ts';
import {
  errorsMissing,
  errorsTyped,
  fieldOfNamedShiftIssue,
  type NamedShiftDraft,
  type NamedShiftField,
  namedShiftOf,
  othersThan,
  shownLetter,
} from './named-shift-draft.ts';
import css from './rota.module.css';

export type NamedShiftFormProps = {
  readonly draft: NamedShiftDraft;
  /** Null once the shift is on disk, or when the user leaves it. */
  readonly onChange: (draft: NamedShiftDraft | null) => void;
};

export const NamedShiftForm = ({ draft, onChange }: NamedShiftFormProps) => {
  const t = useMessages();
  const today = useClock((state) => dateOf(state.now));
  const { namedShifts, garments } = useRecord((state) => state.record);
  const { errors: refused, setErrors, submit } = useSaveForm<NamedShiftField>(fieldOfNamedShiftIssue);
  const [hasTried, setTried] = useState(false);
  // The first field that the user has to fill in; a starter brings the others.
  const [begin] = useState(() => {
    if (draft.changing !== null || draft.name === '') return 'name';
    return draft.standing === '' ? 'standing' : 'save';
  });

  const others = othersThan(draft, namedShifts);
  const missing = errorsMissing(draft, others, t);
  const typed = errorsTyped(draft, others, t);
  const errors = { ...(hasTried && missing), ...typed, ...refused };
  const patch = usePatch(draft, (changed) => {
    setErrors({});
    onChange(changed);
  });
  const set = (field: NamedShiftField) => (value: string) => patch({ [field]: value });

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    setTried(true);
    if (Object.keys({ ...missing, ...typed }).length > 0) return focusFirstInvalid(form);
    const shift = namedShiftOf(draft, others, () => crypto.randomUUID());
    const said = t(draft.changing === null ? 'shifts.added' : 'shifts.changed', { name: shift.name });
    if (await submit([upsert('namedShift', shift)], said)) onChange(null);
    else focusFirstInvalid(form);
  };

  const stockings = garments.filter((garment) => isInUse(garment, today) || garment.id === draft.garmentId);
  return (
    <fieldset
      className={css.form}
      aria-label={draft.changing === null ? t('shifts.add') : t('field.change', { name: draft.name })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChange(null);
      }}
    >
      <Form onSubmit={save} validationBehavior="aria">
        <Stack>
          <Halves>
            <TextField
              label={t('shifts.name')}
              value={draft.name}
              onChange={set('name')}
              error={errors.name}
              autoFocus={begin === 'name'}
            />
            <TextField
              label={t('shifts.letter')}
              hint={t('shifts.letterHint')}
              value={shownLetter(draft, others)}
              onChange={set('letter')}
              error={errors.letter}
            />
          </Halves>
          <Halves>
            <TimeField
              label={t('shift.start')}
              value={draft.start}
              onChange={set('start')}
              error={errors.start}
            />
            <TimeField
              label={t('shift.end')}
              value={draft.end}
              onChange={set('end')}
              hint={draft.end !== '' && draft.end <= draft.start ? t('shift.nextDay') : undefined}
              error={errors.end}
            />
          </Halves>
          <Thirds>
            {(['standing', 'longestStand', 'walking'] as const).map((field) => (
              <DurationField
                key={field}
                label={t(`shift.${field}`)}
                value={draft[field]}
                onChange={set(field)}
                error={errors[field]}
                autoFocus={begin === field}
              />
            ))}
          </Thirds>
          {stockings.length > 0 && (
            <SelectField
              label={t('shifts.stocking')}
              choices={[
                { value: '', label: t('shift.noStockings') },
                ...stockings.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={draft.garmentId}
              onChange={set('garmentId')}
            />
          )}
          {errors.form !== undefined && <Notice>{errors.form}</Notice>}
          <Row>
            <Button type="submit" weight="primary" autoFocus={begin === 'save'}>
              {t('shifts.save')}
            </Button>
            <Button weight="quiet" onPress={() => onChange(null)}>
              {t('shifts.leave')}
            </Button>
          </Row>
        </Stack>
      </Form>
    </fieldset>
  );
};
