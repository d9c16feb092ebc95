/** What stays readable while the vault is locked: nothing unless the user says so here. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useMessages } from '../../messages/use-messages.ts';
import { useLockScreen } from '../../state/use-lock-screen.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';

export const LockScreenForm = () => {
  const t = useMessages();
  const choices = [
    { value: 'no', label: t('data.readable.nothing') },
    { value: 'yes', label: t('data.readable.signs') },
  ] as const;
  const { lockScreen, isBusy, error, save: keep } = useLockScreen();
  const [shows, setShows] = useState<'yes' | 'no'>(lockScreen?.showsWarningSigns === true ? 'yes' : 'no');
  const [phone, setPhone] = useState(lockScreen?.clinicPhone ?? '');
  const [isSaved, setSaved] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const clinicPhone = phone.trim() || null;
    setSaved(await keep({ ...lockScreen, showsWarningSigns: shows === 'yes', clinicPhone }));
  };
  return (
    <Form onSubmit={save} validationBehavior="aria">
      <Stack>
        <ChoiceField
          label={t('data.readableWhileLocked')}
          isSegmented
          choices={choices}
          value={shows}
          onChange={setShows}
        />
        <TextField
          label={t('data.clinicPhone')}
          value={phone}
          onChange={setPhone}
          hint={t('data.clinicPhoneHint')}
        />
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button type="submit" isBusy={isBusy}>
            {t('data.saveLockScreen')}
          </Button>
          <span role="status">{isSaved && t('data.lockScreenSaved')}</span>
        </Row>
      </Stack>
    </Form>
  );
};
