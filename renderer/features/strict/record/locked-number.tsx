/** If a vault is on, offers to keep the numbers to call and the warning signs readable while it is locked. */
import { detailsOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useLockScreen } from '../../../state/use-lock-screen.ts';
import { Button } from '../../../ui/button.tsx';
import { Row, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';

export const LockedNumber = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const { isVaultOn, lockScreen, isBusy, error, save } = useLockScreen();
  const { clinic, emergency } = detailsOf(log);
  const { phone, nightPhone } = clinic;
  const shown = lockScreen?.clinicPhone ?? null;
  const areAllShown =
    shown === phone &&
    (lockScreen?.nightPhone ?? '') === nightPhone &&
    lockScreen?.emergency?.number === emergency.number;
  if (!isVaultOn || phone === '' || areAllShown) return null;
  const night = nightPhone === '' ? {} : { nightPhone };
  const show = () => void save({ showsWarningSigns: true, clinicPhone: phone, ...night, emergency });
  return (
    <Stack isTight>
      <p>
        {shown === null || shown === phone
          ? t('strictRecord.lockedNone')
          : t('strictRecord.lockedOther', { phone: shown })}
      </p>
      {error !== null && <Notice>{error}</Notice>}
      <Row>
        <Button isBusy={isBusy} onPress={show}>
          {t('strictRecord.lockedShow')}
        </Button>
      </Row>
    </Stack>
  );
};
