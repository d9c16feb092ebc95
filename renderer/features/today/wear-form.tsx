/** Stockings on and off, at times of their own. */
import type { FormEvent } from 'react';
import { Form } from 'react-aria-components';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Legs } from '#shared/record/wear.ts';
import { addWear, isInUse } from '#shared/record/wear-state.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { usePage } from '../../state/page-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { weekdayDate } from '../../ui/dates.ts';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Row, Soft, Stack, Thirds } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { usePatch } from '../../ui/use-patch.ts';
import {
  fieldOfWearIssue,
  offOf,
  onOf,
  type WearDraft,
  type WearField,
  wearDraftErrors,
  wearOfDraft,
} from './wear-draft.ts';

export type WearFormProps = {
  readonly draft: WearDraft;
  readonly onChange: (draft: WearDraft) => void;
  readonly onDone: () => void;
};

const legs = ['both', 'left', 'right'] as const satisfies readonly Legs[];

export const WearForm = ({ draft, onChange, onDone }: WearFormProps) => {
  const garments = useRecord((state) => state.record.garments);
  const show = usePage((state) => state.show);
  const now = useClock().read();
  const today = dateOf(now);
  const t = useMessages();
  const { errors, setErrors, submit } = useSaveForm<WearField>(fieldOfWearIssue);
  const set = usePatch(draft, onChange);

  // A retired stocking keeps what was worn of it.
  const offered = garments.filter(
    (garment) => isInUse(garment, draft.onDate) || garment.id === draft.changing?.garmentId,
  );
  if (offered.length === 0) {
    return (
      <Stack>
        <Soft>{t('wear.addFirst')}</Soft>
        <Row>
          <Button weight="primary" onPress={() => show('stockings')}>
            {t('worn.add')}
          </Button>
        </Row>
      </Stack>
    );
  }

  const off = offOf(draft);
  const isNextDay = off !== null && draft.offDate === null && dateOf(off.at) !== draft.onDate;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    const missing = Object.entries(wearDraftErrors(draft, now));
    const worn = wearOfDraft(draft, () => crypto.randomUUID());
    if (missing.length > 0 || worn === null) {
      setErrors(Object.fromEntries(missing.map(([field, id]) => [field, t(id)])));
      focusFirstInvalid(form);
      return;
    }
    const said = t(draft.changing === null ? 'wear.saved' : 'wear.changed');
    const changes = ({ wear }: LegworkRecord) => addWear(wear, worn);
    if (await submit(changes, said)) onDone();
    else focusFirstInvalid(form);
  };

  return (
    <Form onSubmit={save} validationBehavior="aria">
      <Stack>
        <Row>
          <SelectField
            label={t('wear.stocking')}
            choices={offered.map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.garmentId}
            onChange={(garmentId) => set({ garmentId })}
            error={errors.garment}
          />
          <ChoiceField
            label={t('wear.legs')}
            choices={legs.map((value) => ({ value, label: t(`wear.${value}`) }))}
            value={draft.legs}
            onChange={(worn) => set({ legs: worn })}
          />
        </Row>
        <Thirds>
          <DateField
            label={t('wear.onDate')}
            value={draft.onDate}
            onChange={(onDate) => set({ onDate })}
            latest={today}
            autoFocus={draft.changing !== null}
          />
          <TimeField
            label={t('wear.onAt')}
            value={draft.on}
            onChange={(on) => set({ on })}
            moment={onOf(draft)}
            onOccurrence={(onOccurrence) => set({ onOccurrence })}
            error={errors.on}
          />
          <ChoiceField
            label={t('wear.now')}
            choices={[
              { value: 'off', label: t('wear.off') },
              { value: 'on', label: t('wear.stillOn') },
            ]}
            value={draft.isStillOn ? 'on' : 'off'}
            onChange={(end) => set({ isStillOn: end === 'on' })}
          />
        </Thirds>
        {!draft.isStillOn && (
          <Thirds>
            <TimeField
              label={t('wear.offAt')}
              value={draft.off}
              onChange={(off) => set({ off })}
              moment={off}
              onOccurrence={(offOccurrence) => set({ offOccurrence })}
              hint={isNextDay ? weekdayDate(dateOf(off.at)) : undefined}
              error={errors.off}
            />
            {draft.offDate === null ? (
              <Button
                weight="quiet"
                onPress={() => set({ offDate: off === null ? draft.onDate : dateOf(off.at) })}
              >
                {t('wear.otherDate')}
              </Button>
            ) : (
              <DateField
                label={t('wear.offDate')}
                value={draft.offDate}
                earliest={draft.onDate}
                latest={today}
                onChange={(offDate) => set({ offDate })}
                autoFocus={draft.changing === null}
              />
            )}
          </Thirds>
        )}
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        <Row>
          <Button type="submit" weight="primary">
            {t(draft.changing === null ? 'wear.save' : 'shift.saveChange')}
          </Button>
          {draft.changing !== null && <Button onPress={onDone}>{t('shift.leave')}</Button>}
        </Row>
      </Stack>
    </Form>
  );
};
