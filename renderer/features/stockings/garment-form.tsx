/** A stocking as its box describes it: name, standard and class first, the rest folded away. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { garmentClasses } from '#shared/evidence/garment-classes.ts';
import { ankleMmHgBounds, garmentStandards } from '#shared/record/garment.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import type { MessageId } from '../../messages/catalogue.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { SourceNote } from '../../parts/source-note.tsx';
import { useClock } from '../../state/clock-store.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { fullDate, shortNumber } from '../../ui/dates.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Halves, Row, Small, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import {
  changeOfGarment,
  fieldOfGarmentIssue,
  type GarmentDraft,
  type GarmentField,
  garmentDraftErrors,
  withClass,
  withStandard,
} from './garment-draft.ts';

const lengths = {
  calf: 'stockings.calfLength',
  thigh: 'stockings.thighLength',
  tights: 'stockings.tights',
} as const;
const legs = { both: 'wear.both', left: 'wear.left', right: 'wear.right' } as const;

type GarmentFormProps = {
  readonly draft: GarmentDraft;
  /** The date of its first wear in the log, if there is one. */
  readonly firstWear: CalendarDate | undefined;
  readonly onChange: (draft: GarmentDraft | null) => void;
  /** Whether a press has opened it: it can be left, and begins at the name. The first stocking's is always there. */
  readonly canLeave: boolean;
};

export const GarmentForm = ({ draft, firstWear, onChange, canLeave }: GarmentFormProps) => {
  const t = useMessages();
  const today = dateOf(useClock((state) => state.now));
  const { errors, setErrors, submit } = useSaveForm<GarmentField>(fieldOfGarmentIssue);
  const [isMoreOpen, setMoreOpen] = useState(false);
  const isChanging = draft.changing !== null;
  const standard = draft.standard === '' ? null : garmentClasses[draft.standard];

  const field = (name: GarmentField, label: MessageId, hint?: MessageId) => (
    <TextField
      label={t(label)}
      value={draft[name]}
      onChange={(typed) => onChange({ ...draft, [name]: typed })}
      inputMode={name === 'name' ? 'text' : 'decimal'}
      hint={hint && t(hint)}
      error={errors[name]}
      autoFocus={name === 'name' && canLeave}
    />
  );
  const choice = (ids: Readonly<Record<string, MessageId>>) => [
    { value: '', label: t('stockings.notSaid') },
    ...Object.entries(ids).map(([value, id]) => ({ value, label: t(id) })),
  ];

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    const missing = Object.entries(garmentDraftErrors(draft));
    if (missing.length > 0) {
      const values = { least: ankleMmHgBounds.min, most: ankleMmHgBounds.max };
      setErrors(Object.fromEntries(missing.map(([name, id]) => [name, t(id, values)])));
      if (missing.some(([name]) => ['calf', 'thigh'].includes(name))) setMoreOpen(true);
      focusFirstInvalid(form);
      return;
    }
    const change = changeOfGarment(draft, () => crypto.randomUUID());
    if (await submit([change], t(isChanging ? 'stockings.changed' : 'stockings.added'))) onChange(null);
    else focusFirstInvalid(form);
  };

  return (
    <Form onSubmit={save} validationBehavior="aria">
      <Stack>
        {field('name', 'stockings.name')}
        <Halves>
          <SelectField
            label={t('stockings.standard')}
            choices={[
              { value: '', label: t('stockings.printed') },
              ...garmentStandards.map((value) => ({ value, label: t(`stockings.${value}`) })),
            ]}
            value={draft.standard}
            onChange={(value) => onChange(withStandard(draft, value))}
          />
          {standard !== null && (
            <SelectField
              label={t('stockings.class')}
              choices={[
                { value: '', label: t('stockings.notSaid') },
                ...standard.classes.map(({ name, rangeMmHg }) => ({
                  value: name,
                  label:
                    rangeMmHg === null
                      ? t('stockings.classOpen', { name })
                      : t('stockings.classRange', {
                          name,
                          low: shortNumber(rangeMmHg.low),
                          high: rangeMmHg.high,
                        }),
                })),
              ]}
              value={draft.className}
              onChange={(value) => onChange(withClass(draft, value))}
            />
          )}
        </Halves>
        <Halves>
          {field('low', 'stockings.low')}
          {field('high', 'stockings.high', 'stockings.single')}
        </Halves>
        <Small>{t('stockings.box')}</Small>
        {standard !== null && <SourceNote ids={[standard.source, 'E5.09']} />}
        <Halves>{field('replaceAfter', 'stockings.replace', 'stockings.replaceHint')}</Halves>
        <Disclosure title={t('stockings.more')} isOpen={isMoreOpen} onToggle={setMoreOpen}>
          <Halves>
            {field('calf', 'stockings.calf')}
            {field('thigh', 'stockings.thigh')}
            <SelectField
              label={t('stockings.length')}
              choices={choice(lengths)}
              value={draft.length}
              onChange={(value) => onChange({ ...draft, length: value as GarmentDraft['length'] })}
            />
            <SelectField
              label={t('stockings.legs')}
              choices={choice(legs)}
              value={draft.legs}
              onChange={(value) => onChange({ ...draft, legs: value as GarmentDraft['legs'] })}
            />
            <DateField
              label={t('stockings.firstWorn')}
              value={draft.firstWorn}
              onChange={(firstWorn) => onChange({ ...draft, firstWorn })}
              latest={today}
            />
          </Halves>
          {draft.firstWorn === '' && firstWear !== undefined && (
            <Small>{t('stockings.firstWornLogged', { date: fullDate(firstWear) })}</Small>
          )}
        </Disclosure>
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        <Row>
          <Button type="submit" weight="primary">
            {t(isChanging ? 'stockings.saveChange' : 'stockings.addThis')}
          </Button>
          {canLeave && (
            <Button onPress={() => onChange(null)}>
              {t(isChanging ? 'stockings.leave' : 'stockings.cancel')}
            </Button>
          )}
        </Row>
      </Stack>
    </Form>
  );
};
