/** Corrects what was typed wrongly at the start: when, which leg, which stocking. The log keeps what stood there. */
import type { FormEvent } from 'react';
import { Form } from 'react-aria-components';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useDraft } from '../../../state/draft-store.ts';
import { sayInLog } from '../../../state/saving.ts';
import { useSendForm } from '../../../state/use-save.ts';
import { focusFirstInvalid } from '../../../ui/first-invalid.ts';
import { Soft, Stack } from '../../../ui/layout.tsx';
import { usePatch } from '../../../ui/use-patch.ts';
import { CorrectionButtons } from '../record/correction-buttons.tsx';
import { DateAndTime, LegsField, StockingField } from '../start/treatment-fields.tsx';
import { correctionOf, factsOf, type StartFacts } from './correction.ts';

const fieldOf = ({ field }: { readonly field: string }): string | null =>
  /^said\.(treatedAt|start|legs|garmentId)$/.exec(field)?.[1] ?? null;

type CorrectStartProps = { readonly log: TreatmentLog; readonly onDone: () => void };

export const CorrectStart = ({ log: { treatment }, onDone }: CorrectStartProps) => {
  const t = useMessages();
  const [typed, setDraft] = useDraft<StartFacts>(`strict-correct-${treatment.id}`);
  const draft = typed ?? factsOf(treatment);
  const patch = usePatch(draft, setDraft);
  const { errors, setErrors, send } = useSendForm<string>(fieldOf);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    const needsTime = t('strictStart.needsTime');
    const missing = {
      ...(draft.onTime === '' && { start: needsTime }),
      ...(draft.treatedTime === '' && { treatedAt: needsTime }),
    };
    const said = Object.keys(missing).length > 0 ? null : correctionOf(draft, treatment);
    if (said === null) {
      setErrors(Object.keys(missing).length > 0 ? missing : { form: t('strictStart.correct.same') });
      focusFirstInvalid(form);
      return;
    }
    const isSaid = await send(() => sayInLog(treatment.id, [said], { id: 'strictRecord.amended' }));
    if (!isSaid) return;
    setDraft(null);
    onDone();
  };
  return (
    <Form onSubmit={(event) => void save(event)} validationBehavior="aria">
      <Stack>
        <Soft>{t('strictStart.correct.what')}</Soft>
        <DateAndTime
          {...{ dateLabel: t('strictStart.onDate'), timeLabel: t('strictStart.onTime') }}
          {...{ date: draft.onDate, time: draft.onTime, error: errors.start }}
          onDate={(onDate) => patch({ onDate })}
          onTime={(onTime) => patch({ onTime })}
        />
        <DateAndTime
          {...{ dateLabel: t('strictStart.treatedOn'), timeLabel: t('strictStart.treatedAt') }}
          {...{ date: draft.treatedDate, time: draft.treatedTime, error: errors.treatedAt }}
          onDate={(treatedDate) => patch({ treatedDate })}
          onTime={(treatedTime) => patch({ treatedTime })}
        />
        <LegsField value={draft.legs} onChange={(legs) => patch({ legs })} error={errors.legs} />
        <StockingField
          value={draft.garmentId}
          onChange={(garmentId) => patch({ garmentId })}
          error={errors.garmentId}
        />
        <CorrectionButtons
          submit={t('strictRecord.addCorrection')}
          error={errors.form}
          onCancel={() => {
            setDraft(null);
            onDone();
          }}
        />
      </Stack>
    </Form>
  );
};
