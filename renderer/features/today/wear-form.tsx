/** Stockings on and off, at times of their own. */
import type { FormEvent } from 'react';
import { Form } from 'react-aria-components';
import type { Legs } from '#shared/record/wear.ts';
import { addDays, dateOf, daysBetween } from '#shared/time/wall-clock.ts';
import { useClock } from '../../state/clock-store.ts';
import { usePage } from '../../state/page-store.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Row, Soft, Stack, Thirds } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { useWords } from '../../words/use-words.ts';
import {
  changeOfWear,
  fieldOfWearProblem,
  type WearDraft,
  type WearField,
  wearDraftErrors,
} from './wear-draft.ts';

export type WearFormProps = {
  readonly draft: WearDraft;
  readonly onChange: (draft: WearDraft) => void;
  readonly onDone: () => void;
};

const legs = ['both', 'left', 'right'] as const satisfies readonly Legs[];

export const WearForm = ({ draft, onChange, onDone }: WearFormProps) => {
  const garments = useRecordStore((state) => state.record.garments);
  const show = usePage((state) => state.show);
  const today = dateOf(useClock((state) => state.now));
  const say = useWords();
  const { errors, setErrors, submit } = useSaveForm<WearField>(fieldOfWearProblem);

  if (garments.length === 0) {
    return (
      <Stack>
        <Soft>{say('wear.addFirst')}</Soft>
        <Row>
          <Button weight="primary" onPress={() => show('stockings')}>
            {say('wear.add')}
          </Button>
        </Row>
      </Stack>
    );
  }

  const set = (changed: Partial<WearDraft>) => onChange({ ...draft, ...changed });

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    const missing = Object.entries(wearDraftErrors(draft));
    if (missing.length > 0) {
      setErrors(Object.fromEntries(missing.map(([field, id]) => [field, say(id)])));
      focusFirstInvalid(form);
      return;
    }
    const said = say(draft.changing === null ? 'wear.saved' : 'wear.changed');
    if (await submit([changeOfWear(draft, () => crypto.randomUUID())], said)) onDone();
    else focusFirstInvalid(form);
  };

  return (
    <Form onSubmit={save} validationBehavior="aria">
      <Stack>
        <Row>
          <SelectField
            label={say('wear.stocking')}
            choices={garments.map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.garmentId}
            onChange={(garmentId) => set({ garmentId })}
            error={errors.garment}
          />
          <ChoiceField
            label={say('wear.legs')}
            choices={legs.map((value) => ({ value, label: say(`wear.${value}`) }))}
            value={draft.legs}
            onChange={(worn) => set({ legs: worn })}
          />
        </Row>
        <Thirds>
          <DateField
            label={say('wear.onDate')}
            value={draft.onDate}
            onChange={(onDate) => set({ onDate })}
            latest={today}
            autoFocus={draft.changing !== null}
          />
          <TimeField
            label={say('wear.onAt')}
            value={draft.on}
            onChange={(on) => set({ on })}
            error={errors.on}
          />
          <ChoiceField
            label={say('wear.now')}
            choices={[
              { value: 'off', label: say('wear.off') },
              { value: 'on', label: say('wear.stillOn') },
            ]}
            value={draft.isStillOn ? 'on' : 'off'}
            onChange={(end) => set({ isStillOn: end === 'on' })}
          />
        </Thirds>
        {!draft.isStillOn && (
          <Thirds>
            <DateField
              label={say('wear.offDate')}
              value={addDays(draft.onDate, draft.offDaysLater)}
              onChange={(offDate) => set({ offDaysLater: daysBetween(draft.onDate, offDate) })}
            />
            <TimeField
              label={say('wear.offAt')}
              value={draft.off}
              onChange={(off) => set({ off })}
              error={errors.off}
            />
          </Thirds>
        )}
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        <Row>
          <Button type="submit" weight="primary">
            {say(draft.changing === null ? 'wear.save' : 'shift.saveChange')}
          </Button>
          {draft.changing !== null && <Button onPress={onDone}>{say('shift.leave')}</Button>}
        </Row>
      </Stack>
    </Form>
  );
};
