/** Says what the app is not, in the same words everywhere. */

import { useMessages } from '../../messages/use-messages.ts';
import { Small } from '../../ui/layout.tsx';

export const NotMedical = () => {
  const t = useMessages();
  return <Small>{t('welcome.notMedical')}</Small>;
};
