/** What the app is not; the same words wherever they are needed. */

import { useMessages } from '../../messages/use-messages.ts';
import { Small } from '../../ui/layout.tsx';

export const NotMedical = () => {
  const t = useMessages();
  return <Small>{t('welcome.notMedical')}</Small>;
};
