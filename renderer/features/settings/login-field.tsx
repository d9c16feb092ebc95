/** Whether the app starts with the user's session. The system notes it, not the record: it is asked each time. */
import { useEffect, useState } from 'react';
import { useRecordStore } from '../../state/record-store.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/use-words.ts';

export const LoginField = () => {
  const say = useWords();
  const api = useRecordStore((state) => state.api);
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
        label={say('about.login')}
        hint={say('about.loginWhat')}
        choices={[
          { value: 'on', label: say('display.on') },
          { value: 'off', label: say('display.off') },
        ]}
        value={isOn ? 'on' : 'off'}
        onChange={(value) => void choose(value === 'on')}
      />
      {error !== null && <Notice>{error}</Notice>}
    </>
  );
};
