/** If a vault is on, offers to keep the clinic's number and the warning signs readable while it is locked. */
import { detailsOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useLockScreen } from '../../../state/use-lock-screen.ts';
import { Button } from '../../../ui/button.tsx';
import { Row, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';

export const LockedNumber = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const { isVaultOn, lockScreen, isBusy, error, save } = useLockScreen();
  const { phone } = detailsOf(log).clinic;
  const shown = lockScreen?.clinicPhone ?? null;
  if (!isVaultOn || phone === '' || shown === phone) return null;
  const show = () => void save({ showsWarningSigns: true, clinicPhone: phone });
  return (
    <Stack isTight>
      <p>{shown === null ? t('strictRecord.lockedNone') : t('strictRecord.lockedOther', { phone: shown })}</p>
      {error !== null && <Notice>{error}</Notice>}
      <Row>
        <Button isBusy={isBusy} onPress={show}>
          {t('strictRecord.lockedShow', { phone })}
        </Button>
      </Row>
    </Stack>
  );
};
