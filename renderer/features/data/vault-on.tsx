/** The settings of a vault that is on. */
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { ChangePassphrase, type VaultCalls } from '../../parts/change-passphrase.tsx';
import type { ProposedCode } from '../../parts/proposed-code.ts';
import type { Api } from '../../state/api.ts';
import { lock, reload, useSession } from '../../state/session.ts';
import { useSettings } from '../../state/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { LockScreenForm } from './lock-screen-form.tsx';

const lockTimes = (t: Translate) => [
  { value: 'never', label: t('data.lockNever') },
  ...[1, 5, 10, 30, 60].map((minutes) => ({
    value: String(minutes),
    label: t('data.lockAfter', { minutes }),
  })),
];

const IdleTime = () => {
  const t = useMessages();
  const { settings, errors, put } = useSettings();
  const change = (value: string) => {
    const lockAfterMinutes = value === 'never' ? null : Number(value);
    void put(() => ({ lockAfterMinutes }), t('data.lockTimeSaved'));
  };
  return (
    <>
      <SelectField
        label={t('data.lockWhenIdle')}
        choices={lockTimes(t)}
        value={settings.lockAfterMinutes === null ? 'never' : String(settings.lockAfterMinutes)}
        onChange={change}
      />
      {errors.form !== undefined && <Notice>{errors.form}</Notice>}
    </>
  );
};

const vaultCalls: VaultCalls = {
  change: (api, passphrase, next) => api.vault.changePassphrase(passphrase, next),
  newCode: (api, passphrase) => api.vault.newRecoveryCode(passphrase),
  changeCode: (api, passphrase, code) => api.vault.changeRecoveryCode(passphrase, code),
};

type OnCode = { readonly onCode: (proposed: ProposedCode) => void };

export const VaultOn = ({ onCode }: OnCode) => {
  const t = useMessages();
  const turnOff = async (api: Api, passphrase: string) => {
    const isOff = await api.vault.turnOff(passphrase);
    if (isOff) await reload();
    return isOff;
  };
  const isHalfWay = useSession((state) => state.data?.isVaultHalfWay === true);
  return (
    <Stack>
      {isHalfWay ? <Notice>{t('service.vault-half-way')}</Notice> : <Soft>{t('data.vaultOn.about')}</Soft>}
      <Row>
        <Button onPress={() => void lock()}>{t('data.lockNow')}</Button>
      </Row>
      <IdleTime />
      <LockScreenForm />
      <h3>{t('data.passphraseAndCode')}</h3>
      <ChangePassphrase calls={vaultCalls} onCode={onCode} onTurnOff={turnOff} />
    </Stack>
  );
};
