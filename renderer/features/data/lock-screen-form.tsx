/** What stays readable while the vault is locked: nothing unless the user says so here. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useRecordStore } from '../../state/record-store.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';

const choices = [
  { value: 'no', label: 'Nothing' },
  { value: 'yes', label: 'The warning signs' },
] as const;

export const LockScreenForm = () => {
  const { data, reload } = useRecordStore();
  const { ask, isBusy, error } = useAsk();
  const [shows, setShows] = useState<'yes' | 'no'>(
    data?.lockScreen.showsWarningSigns === true ? 'yes' : 'no',
  );
  const [phone, setPhone] = useState(data?.lockScreen.clinicPhone ?? '');
  const [isSaved, setSaved] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const lockScreen = { showsWarningSigns: shows === 'yes', clinicPhone: phone.trim() || null };
    const answer = await ask(async (api) => {
      await api.vault.setLockScreen(lockScreen);
      return true;
    });
    setSaved(answer === true);
    if (answer === true) await reload();
  };
  return (
    <Form onSubmit={save} validationBehavior="aria">
      <Stack>
        <ChoiceField label="Readable while locked" choices={choices} value={shows} onChange={setShows} />
        <TextField
          label="Your clinic's number, readable while locked"
          value={phone}
          onChange={setPhone}
          hint="Leave empty to show none."
        />
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button type="submit" isDisabled={isBusy}>
            Save for the lock screen
          </Button>
          <span role="status">{isSaved && 'Saved'}</span>
        </Row>
      </Stack>
    </Form>
  );
};
