/** Whether the app starts with the user's session. The system stores it, not the record: the app asks each time. */
import { useEffect, useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { useSession } from '../../state/session.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';

export const LoginField = () => {
  const t = useMessages();
  const api = useSession((state) => state.api);
  const { ask, error } = useAsk();
  const [isOn, setOn] = useState<boolean | null>(null);
  useEffect(() => {
    let isCurrent = true;
    api?.login.isOn().then(
      (noted) => isCurrent && setOn(noted),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [api]);
  const choose = async (next: boolean) => {
    const noted = await ask(async ({ login }) => {
      await login.set(next);
      return login.isOn();
    });
    if (noted !== null) setOn(noted);
  };
  if (isOn === null) return null;
  return (
    <>
      <SelectField
        label={t('about.login')}
        hint={t('about.loginWhat')}
        choices={[
          { value: 'on', label: t('display.on') },
          { value: 'off', label: t('display.off') },
        ]}
        value={isOn ? 'on' : 'off'}
        onChange={(value) => void choose(value === 'on')}
      />
      {error !== null && <Notice>{error}</Notice>}
    </>
  );
};
