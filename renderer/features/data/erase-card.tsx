/** One place to delete everything. */
import { useMessages } from '../../messages/use-messages.ts';
import { EraseForm } from '../../parts/erase-form.tsx';
import { useDataStore } from '../../state/data-store.ts';
import { forgetDrafts } from '../../state/draft-store.ts';
import { usePage } from '../../state/page-store.ts';
import { reload } from '../../state/session.ts';
import { Card } from '../../ui/layout.tsx';

export const EraseCard = () => {
  const t = useMessages();
  const showDate = usePage((state) => state.showDate);
  const refreshRecovery = useDataStore((state) => state.refreshRecovery);
  const erased = async () => {
    forgetDrafts();
    showDate(null);
    await reload();
    await refreshRecovery();
  };
  return (
    <Card label={t('data.erase')}>
      <EraseForm
        title={t('data.erase')}
        about={t('data.erase.about')}
        erase={(api, word) => api.data.erase(word)}
        onErased={erased}
      />
    </Card>
  );
};
