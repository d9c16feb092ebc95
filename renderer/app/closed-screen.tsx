/** Shown where the record cannot be opened for a reason that nobody at the page can take away. */
import type { DataStatus } from '#shared/api/services.ts';
import { useRecordStore } from '../state/record-store.ts';
import { Reading, Soft } from '../ui/layout.tsx';
import css from './app.module.css';
import { LockScreen } from './lock-screen.tsx';

const Explained = ({ title, children }: { title: string; children: readonly string[] }) => {
  const about = useRecordStore((state) => state.about);
  return (
    <main className={css.alone}>
      <Reading>
        <h1>{title}</h1>
        {children.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Soft>The folder: {about?.dataFolder}</Soft>
      </Reading>
    </main>
  );
};

export const ClosedScreen = ({ data }: { readonly data: DataStatus }) => {
  if (data.state === 'locked') return <LockScreen />;
  if (data.state === 'newer') {
    const files = data.newerFiles.map((name) => `${name}.json`).join(', ');
    return (
      <Explained title="A newer Legwork wrote here">
        {[
          `This version does not know how to read ${files}.`,
          'Nothing was changed: all entries are as the newer version left them.',
          'Open the folder with the newer version, or start this one with another folder (--data FOLDER).',
        ]}
      </Explained>
    );
  }
  return (
    <Explained title="The keys of this diary are missing">
      {[
        'Its files are encrypted, and the file with the keys, vault.json, is gone or damaged, in the folder and in its backups.',
        'Nothing was changed. Your entries are still there, and cannot be read without that file.',
        'Put vault.json back from a copy of the folder, then start Legwork again. A copy that you wrote to a folder of your own opens by the passphrase it was made under.',
      ]}
    </Explained>
  );
};
