/** Changes the plan while it runs: the clinic says so, or it was typed wrongly at the start. The log keeps both plans. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { planNow, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { dateOf, timeOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { useDraft } from '../../../state/draft-store.ts';
import { sayInLog } from '../../../state/saving.ts';
import { useSendForm } from '../../../state/use-save.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { focusFirstInvalid } from '../../../ui/first-invalid.ts';
import { Row, Soft, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { usePatch } from '../../../ui/use-patch.ts';
import { faultsInWords } from '../start/faults-in-words.ts';
import { draftOfPlan } from '../start/plan-draft.ts';
import { PlanFields } from '../start/plan-fields.tsx';
import { DateAndTime } from '../start/treatment-fields.tsx';
import { type ChangeDraft, changeFaults, fieldOfChangeIssue, payloadOfChange } from './change-draft.ts';

const sayers = ['clinic', 'mistyped'] as const;
const sinces = ['now', 'earlier'] as const;

export const ChangePlan = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const [typed, setDraft] = useDraft<ChangeDraft>(`strict-plan-${log.treatment.id}`);
  const [isOpen, setOpen] = useState(typed !== null);
  const { errors, setErrors, send } = useSendForm<string>(fieldOfChangeIssue);
  const draft: ChangeDraft = typed ?? {
    ...{ by: 'clinic', since: 'now', date: dateOf(now), time: timeOf(now) },
    plan: draftOfPlan(planNow(log, now)),
  };
  const patch = usePatch(draft, setDraft);
  const isDated = draft.by === 'clinic' && draft.since === 'earlier';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    const faults = faultsInWords(changeFaults(draft, { log, now }), t);
    if (Object.keys(faults).length > 0) {
      setErrors(faults);
      focusFirstInvalid(form);
      return;
    }
    const said = payloadOfChange(draft, { log, now });
    const isSaid = await send(() => sayInLog(log.treatment.id, [said], { id: 'strictStart.change.saved' }));
    if (!isSaid) return;
    setDraft(null);
    setOpen(false);
  };
  return (
    <Disclosure title={t('strictStart.change.title')} isOpen={isOpen} onToggle={setOpen}>
      <Form onSubmit={(event) => void save(event)} validationBehavior="aria">
        <Stack>
          <ChoiceField
            label={t('strictStart.change.by')}
            choices={sayers.map((value) => ({ value, label: t(`strictStart.change.${value}`) }))}
            value={draft.by}
            onChange={(by) => patch({ by })}
          />
          {draft.by === 'mistyped' ? (
            <Soft>{t('strictStart.change.mistypedWhat')}</Soft>
          ) : (
            <ChoiceField
              label={t('strictStart.change.since')}
              choices={sinces.map((value) => ({ value, label: t(`strictStart.change.${value}`) }))}
              value={draft.since}
              onChange={(since) => patch({ since })}
            />
          )}
          {isDated && (
            <DateAndTime
              {...{ dateLabel: t('strict.date'), timeLabel: t('strict.time') }}
              {...{ date: draft.date, time: draft.time, error: errors.at }}
              onDate={(date) => patch({ date })}
              onTime={(time) => patch({ time })}
            />
          )}
          <PlanFields
            plan={draft.plan}
            onPatch={(changed) => patch({ plan: { ...draft.plan, ...changed } })}
            errors={errors}
          />
          {!isDated && errors.at !== undefined && <Notice>{errors.at}</Notice>}
          {errors.form !== undefined && <Notice>{errors.form}</Notice>}
          <Row>
            <Button type="submit">{t('strictStart.change.save')}</Button>
          </Row>
        </Stack>
      </Form>
    </Disclosure>
  );
};
