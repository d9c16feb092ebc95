/** Says where times are chosen that this host cannot ring while the app is closed; nothing where it can. */
import { useMessages } from '../messages/use-messages.ts';
import { useSession } from '../state/session.ts';
import { Small } from '../ui/layout.tsx';

export const CannotRing = () => {
  const t = useMessages();
  const host = useSession((state) => state.about?.host);
  return host === 'browser' && <Small>{t('strictRecord.cannotRing')}</Small>;
};
