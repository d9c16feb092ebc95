/** The differences between a backup and the record, and the two ways to restore it. */
import { useEffect, useRef, useState } from 'react';
import type { BackupPlace, RestoreMode } from '#shared/record/backup.ts';
import type { Upsert } from '#shared/record/change.ts';
import type { Difference } from '#shared/record/difference.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { entryInWords } from '../../parts/data-words.ts';
import { useDataStore } from '../../state/data-store.ts';
import { restoreBackup } from '../../state/saving.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';

const mostLines = 50;

const Entries = ({ title, upserts }: { readonly title: string; readonly upserts: readonly Upsert[] }) => {
  const t = useMessages();
  if (upserts.length === 0) return null;
  const lines = upserts.slice(0, mostLines).map((put, at) => ({ key: `${at}`, words: entryInWords(put, t) }));
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
      {upserts.length > mostLines && <Small>{t('data.more', { count: upserts.length - mostLines })}</Small>}
    </div>
  );
};

const Found = ({
  difference,
  isBusy,
  onRestore,
}: {
  readonly difference: Difference;
  readonly isBusy: boolean;
  readonly onRestore: (mode: RestoreMode) => void;
}) => {
  const t = useMessages();
  const { missing, changed, extra } = difference;
  if (missing.length + changed.length + extra.length === 0) {
    return <Soft>{t('data.noDifference')}</Soft>;
  }
  return (
    <Stack>
      <Entries title={t('data.missing', { count: missing.length })} upserts={missing} />
      <Entries
        title={t('data.changed', { count: changed.length })}
        upserts={changed.map(({ there }) => there)}
      />
      <Entries title={t('data.extra', { count: extra.length })} upserts={extra} />
      <Row>
        {missing.length > 0 && (
          <Button weight="primary" isBusy={isBusy} onPress={() => onRestore('missing')}>
            {t('data.bringBack')}
          </Button>
        )}
        <Button isBusy={isBusy} onPress={() => onRestore('whole')}>
          {t('data.goBack')}
        </Button>
      </Row>
      <Small>{t('data.restoreNote')}</Small>
    </Stack>
  );
};

export const BackupDifference = ({ place, onDone }: { place: BackupPlace; onDone: () => void }) => {
  const t = useMessages();
  const { refreshBackups, refreshRecovery } = useDataStore();
  const { ask, isBusy, error, setError } = useAsk();
  const [difference, setDifference] = useState<Difference | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const given = passphrase === '' ? undefined : passphrase;

  const look = async () => setDifference(await ask((api) => api.backups.difference(place, given)));
  const hasLooked = useRef(false);
  useEffect(() => {
    if (hasLooked.current) return;
    hasLooked.current = true;
    void look();
  });

  const restore = async (mode: RestoreMode) => {
    const said = (count: number) => t('data.restored', { count });
    const count = await ask(() => restoreBackup(place, mode, { label: t('data.restoredStep'), said }, given));
    if (count === null) return;
    if (count === 0) {
      setError(t('data.nothingRestored'));
      return;
    }
    onDone();
    await Promise.all([refreshBackups(), refreshRecovery()]);
  };

  if (difference !== null) {
    return (
      <Stack>
        {error !== null && <Notice>{error}</Notice>}
        <Found difference={difference} isBusy={isBusy} onRestore={(mode) => void restore(mode)} />
      </Stack>
    );
  }
  if (error === null) return <Soft>{t('data.comparing')}</Soft>;
  return (
    <Stack>
      <Notice>{error}</Notice>
      {place.folder !== null && (
        <>
          <PassphraseField label={t('data.copyPassphrase')} value={passphrase} onChange={setPassphrase} />
          <Row>
            <Button isBusy={isBusy} onPress={() => void look()}>
              {t('data.openCopy')}
            </Button>
          </Row>
        </>
      )}
    </Stack>
  );
};
