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
import { Row, Soft, Stack, Thirds } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
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

const legChoices = [
  { value: 'both', label: 'Both legs' },
  { value: 'left', label: 'Left' },
  { value: 'right', label: 'Right' },
] as const satisfies readonly { value: Legs; label: string }[];

const endChoices = [
  { value: 'off', label: 'Off' },
  { value: 'on', label: 'Still on' },
] as const;

export const WearForm = ({ draft, onChange, onDone }: WearFormProps) => {
  const garments = useRecordStore((state) => state.record.garments);
  const show = usePage((state) => state.show);
  const today = dateOf(useClock((state) => state.now));
  const { errors, setErrors, submit } = useSaveForm<WearField>(fieldOfWearProblem);

  if (garments.length === 0) {
    return (
      <Stack>
        <Soft>Add your stocking first; then its on and off times can be logged here.</Soft>
        <Row>
          <Button weight="primary" onPress={() => show('stockings')}>
            Add a stocking
          </Button>
        </Row>
      </Stack>
    );
  }

  const set = (changed: Partial<WearDraft>) => onChange({ ...draft, ...changed });

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const missing = wearDraftErrors(draft);
    if (Object.keys(missing).length > 0) {
      setErrors(missing);
      return;
    }
    const said = draft.changing === null ? 'Stocking times saved' : 'Stocking times changed';
    if (await submit([changeOfWear(draft, () => crypto.randomUUID())], said)) onDone();
  };

  return (
    <Form onSubmit={save} validationBehavior="aria">
      <Stack>
        <Row>
          <SelectField
            label="Stocking"
            choices={garments.map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.garmentId}
            onChange={(garmentId) => set({ garmentId })}
            error={errors.garment}
          />
          <ChoiceField
            label="Worn on"
            choices={legChoices}
            value={draft.legs}
            onChange={(legs) => set({ legs })}
          />
        </Row>
        <Thirds>
          <DateField
            label="Date put on"
            value={draft.onDate}
            onChange={(onDate) => set({ onDate })}
            latest={today}
          />
          <TimeField label="On at" value={draft.on} onChange={(on) => set({ on })} error={errors.on} />
          <ChoiceField
            label="Now"
            choices={endChoices}
            value={draft.isStillOn ? 'on' : 'off'}
            onChange={(end) => set({ isStillOn: end === 'on' })}
          />
        </Thirds>
        {!draft.isStillOn && (
          <Thirds>
            <DateField
              label="Date taken off"
              value={addDays(draft.onDate, draft.offDaysLater)}
              onChange={(offDate) => set({ offDaysLater: daysBetween(draft.onDate, offDate) })}
            />
            <TimeField label="Off at" value={draft.off} onChange={(off) => set({ off })} error={errors.off} />
          </Thirds>
        )}
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        <Row>
          <Button type="submit" weight="primary">
            {draft.changing === null ? 'Save stocking times' : 'Save the change'}
          </Button>
          {draft.changing !== null && <Button onPress={onDone}>Leave it as it was</Button>}
        </Row>
      </Stack>
    </Form>
  );
};
