/** Shown where the record cannot be opened for a reason that nobody at the page can take away. */
import type { DataStatus } from '#shared/api/services.ts';
import { useRecordStore } from '../state/record-store.ts';
import { Reading, Soft } from '../ui/layout.tsx';
import { useWords } from '../words/use-words.ts';
import css from './app.module.css';
import { LockScreen } from './lock-screen.tsx';
import { SignsFold } from './signs-fold.tsx';

const Explained = ({ title, children }: { title: string; children: readonly string[] }) => {
  const about = useRecordStore((state) => state.about);
  const say = useWords();
  return (
    <main className={css.alone}>
      <Reading>
        <h1>{title}</h1>
        {children.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Soft>{say('closed.folder', { folder: about?.dataFolder ?? '' })}</Soft>
        <SignsFold />
      </Reading>
    </main>
  );
};

export const ClosedScreen = ({ data }: { readonly data: DataStatus }) => {
  const say = useWords();
  if (data.state === 'locked') return <LockScreen />;
  if (data.state === 'newer') {
    const files = data.newerFiles.map((name) => `${name}.json`).join(', ');
    return (
      <Explained title={say('closed.newer')}>
        {[say('closed.newer.what', { files }), say('closed.newer.safe'), say('closed.newer.todo')]}
      </Explained>
    );
  }
  return (
    <Explained title={say('closed.keyless')}>
      {[say('closed.keyless.what'), say('closed.keyless.safe'), say('closed.keyless.todo')]}
    </Explained>
  );
};
