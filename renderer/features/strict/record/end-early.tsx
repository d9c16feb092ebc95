/** Ends strict mode before the plan's end: who decided, and why. The entries stay. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { saidNow } from '#shared/strict/lines.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
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
import { TextField } from '../../../ui/text-field.tsx';

type EndDraft = { readonly by: 'clinic' | 'patient' | null; readonly reason: string };

/** Of a reason in the log. */
const mostCharacters = 200;

const nothingTyped: EndDraft = { by: null, reason: '' };

export const EndEarly = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const [typed, setDraft] = useDraft<EndDraft>(`strict-end-${log.treatment.id}`);
  const { by, reason } = typed ?? nothingTyped;
  const [isOpen, setOpen] = useState(typed !== null);
  const { errors, setErrors, send } = useSendForm<'by' | 'reason'>(() => null);
  const end = async (event: FormEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    const isLong = reason.trim().length > mostCharacters;
    if (by === null || reason.trim() === '' || isLong) {
      setErrors({
        ...(by === null && { by: t('strictRecord.end.needsBy') }),
        ...(reason.trim() === '' && { reason: t('strictRecord.needsReason') }),
        ...(isLong && { reason: t('problem.text-too-long', { most: mostCharacters }) }),
      });
      focusFirstInvalid(form);
      return;
    }
    const said = { kind: 'end', at: saidNow(log, now), reason: reason.trim(), by } as const;
    const isSaid = await send(() => sayInLog(log.treatment.id, [said], { id: 'strictRecord.end.ended' }));
    if (isSaid) setDraft(null);
  };
  return (
    <Disclosure title={t('strictRecord.end.title')} isOpen={isOpen} onToggle={setOpen}>
      <Form onSubmit={(event) => void end(event)} validationBehavior="aria">
        <Stack>
          <Soft>{t('strictRecord.end.what')}</Soft>
          <ChoiceField
            label={t('strictRecord.end.by')}
            choices={[
              { value: 'clinic', label: t('strictRecord.end.clinic') },
              { value: 'patient', label: t('strictRecord.end.patient') },
            ]}
            value={by}
            onChange={(value) => setDraft({ by: value, reason })}
            error={errors.by}
          />
          <TextField
            label={t('strictRecord.end.why')}
            value={reason}
            onChange={(text) => setDraft({ by, reason: text })}
            error={errors.reason}
          />
          {errors.form !== undefined && <Notice>{errors.form}</Notice>}
          <Row>
            <Button type="submit">{t('strictRecord.end.now')}</Button>
          </Row>
        </Stack>
      </Form>
    </Disclosure>
  );
};
