/** Shown while the desk is locked. */
import { useMessages } from '../messages/use-messages.ts';
import { type UnlockCalls, UnlockForms } from '../parts/unlock-forms.tsx';
import { Card, Reading, Soft } from '../ui/layout.tsx';
import { Alone } from '../ui/shell.tsx';
import { OtherWays } from './other-ways.tsx';
import { refresh } from './state.ts';

const deskUnlock: UnlockCalls = {
  unlock: (api, passphrase) => api.desk.unlock(passphrase),
  unlockByCode: (api, code, passphrase) => api.desk.unlockByCode(code, passphrase),
};

export const DeskLock = () => {
  const t = useMessages();
  return (
    <Alone>
      <Reading>
        <h1>{t('desk.locked')}</h1>
        <Soft>{t('desk.locked.about')}</Soft>
        <Card label={t('lock.unlock')}>
          <UnlockForms calls={deskUnlock} onOpen={refresh} wrongCode={t('desk.wrongCode')} />
        </Card>
        <OtherWays />
      </Reading>
    </Alone>
  );
};
