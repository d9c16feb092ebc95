/** Shown while the vault is locked: the passphrase, the printed code, and what the user chose to keep readable. */
import { useMessages } from '../messages/use-messages.ts';
import { PhoneLink } from '../parts/phone-link.tsx';
import { type UnlockCalls, UnlockForms } from '../parts/unlock-forms.tsx';
import { reload, useSession } from '../state/session.ts';
import { Card, Reading, Soft } from '../ui/layout.tsx';
import { Alone } from '../ui/shell.tsx';
import css from './app.module.css';
import { SignsDisclosure } from './signs-disclosure.tsx';
import { ToDesk } from './to-desk.tsx';

const diaryUnlock: UnlockCalls = {
  unlock: (api, passphrase) => api.vault.unlock(passphrase),
  unlockByCode: (api, code, passphrase) => api.vault.unlockByCode(code, passphrase),
};

export const LockScreen = () => {
  const t = useMessages();
  const lockScreen = useSession((state) => state.data?.lockScreen);
  return (
    <Alone>
      <Reading>
        <h1>{t('lock.title')}</h1>
        <Soft>{t('lock.about')}</Soft>
        <Card label={t('lock.unlock')}>
          <UnlockForms calls={diaryUnlock} onOpen={reload} wrongCode={t('lock.wrongCode')} />
        </Card>
        {lockScreen?.clinicPhone != null && !lockScreen.showsWarningSigns && (
          <Card label={t('lock.clinic')}>
            <p>
              {t('lock.clinicPhone')}{' '}
              <strong>
                <PhoneLink number={lockScreen.clinicPhone} className={css.phone} />
              </strong>
            </p>
          </Card>
        )}
        <SignsDisclosure isOpen={lockScreen?.showsWarningSigns === true} kept={lockScreen} />
        <ToDesk />
      </Reading>
    </Alone>
  );
};
