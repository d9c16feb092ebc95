/** Changes whom to call and when to ask while strict mode runs. The log keeps the old values. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { detailsOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { localized } from '../../../messages/localized-message.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { CannotRing } from '../../../parts/cannot-ring.tsx';
import { useDraft } from '../../../state/draft-store.ts';
import { sayInLog } from '../../../state/saving.ts';
import { useSendForm } from '../../../state/use-save.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { focusFirstInvalid } from '../../../ui/first-invalid.ts';
import { Row, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { type ContactDraft, contactDraftOf, contactFaults, contactsOf } from '../start/contact-draft.ts';
import { ContactFields } from '../start/contact-fields.tsx';

export const TreatmentDetails = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const [typed, setDraft] = useDraft<ContactDraft>(`strict-details-${log.treatment.id}`);
  const [isOpen, setOpen] = useState(typed !== null);
  const { errors, setErrors, send } = useSendForm<string>(() => null);
  const draft = typed ?? contactDraftOf(detailsOf(log));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    const faults = Object.entries(contactFaults(draft));
    if (faults.length > 0) {
      setErrors(Object.fromEntries(faults.map(([field, said]) => [field, localized(said, t)])));
      focusFirstInvalid(form);
      return;
    }
    const said = { kind: 'details', ...contactsOf(draft) } as const;
    const isSaid = await send(() => sayInLog(log.treatment.id, [said], { id: 'strictRecord.detailsSaved' }));
    if (isSaid) setDraft(null);
  };
  return (
    <Disclosure title={t('strictRecord.details')} isOpen={isOpen} onToggle={setOpen}>
      <Form onSubmit={(event) => void save(event)} validationBehavior="aria">
        <Stack>
          <ContactFields draft={draft} onChange={setDraft} errors={errors} />
          <CannotRing />
          {errors.form !== undefined && <Notice>{errors.form}</Notice>}
          <Row>
            <Button type="submit">{t('strictRecord.saveDetails')}</Button>
          </Row>
        </Stack>
      </Form>
    </Disclosure>
  );
};
