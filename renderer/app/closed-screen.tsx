/** Shown if the record cannot be opened, and the user cannot fix that on the page. */
import type { DataStatus } from '#shared/record/access.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useSession } from '../state/session.ts';
import { Reading, Soft } from '../ui/layout.tsx';
import { Alone } from '../ui/shell.tsx';
import { LockScreen } from './lock-screen.tsx';
import { SignsDisclosure } from './signs-disclosure.tsx';
import { ToDesk } from './to-desk.tsx';

const Explained = ({ title, children }: { title: string; children: readonly string[] }) => {
  const about = useSession((state) => state.about);
  const t = useMessages();
  return (
    <Alone>
      <Reading>
        <h1>{title}</h1>
        {children.map((localizedMessage) => (
          <p key={localizedMessage}>{localizedMessage}</p>
        ))}
        <Soft>{t('closed.folder', { folder: about?.dataFolder ?? '' })}</Soft>
        <SignsDisclosure />
        <ToDesk />
      </Reading>
    </Alone>
  );
};

export const ClosedScreen = ({ data }: { readonly data: DataStatus }) => {
  const t = useMessages();
  if (data.state === 'locked') return <LockScreen />;
  if (data.state === 'newer') {
    const files = data.newerFiles.map((name) => `${name}.json`).join(', ');
    return (
      <Explained title={t('closed.newer')}>
        {[t('closed.newer.what', { files }), t('closed.newer.safe'), t('closed.newer.todo')]}
      </Explained>
    );
  }
  return (
    <Explained title={t('closed.keyless')}>
      {[t('closed.keyless.what'), t('closed.keyless.safe'), t('closed.keyless.todo')]}
    </Explained>
  );
};
