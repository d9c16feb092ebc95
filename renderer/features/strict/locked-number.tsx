/** Where a vault is on: offers to keep the clinic's number and the warning signs readable while it is locked. */
import { detailsOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/use-words.ts';

export const LockedNumber = ({ log }: { readonly log: TreatmentLog }) => {
  const say = useWords();
  const { data, reload } = useRecordStore();
  const { ask, isBusy, error } = useAsk();
  const { phone } = detailsOf(log).clinic;
  const shown = data?.lockScreen.clinicPhone ?? null;
  if (data?.isVaultOn !== true || phone === '' || shown === phone) return null;
  const show = async () => {
    await ask((api) => api.vault.setLockScreen({ showsWarningSigns: true, clinicPhone: phone }));
    await reload();
  };
  return (
    <Stack isTight>
      <p>
        {shown === null ? say('strictRecord.lockedNone') : say('strictRecord.lockedOther', { phone: shown })}
      </p>
      {error !== null && <Notice>{error}</Notice>}
      <Row>
        <Button isBusy={isBusy} onPress={() => void show()}>
          {say('strictRecord.lockedShow', { phone })}
        </Button>
      </Row>
    </Stack>
  );
};
