/** What a copy holds otherwise than the record, and the two ways to bring it back. */
import { useEffect, useRef, useState } from 'react';
import type { CopyPlace, RestoreMode } from '#shared/api/services.ts';
import type { PutChange } from '#shared/record/change.ts';
import type { Difference } from '#shared/record/difference.ts';
import { useDataStore } from '../../state/data-store.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { entryInWords } from '../../ui/data-words.ts';
import { Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { useWords } from '../../words/use-words.ts';

const mostLines = 50;

const Entries = ({ title, puts }: { readonly title: string; readonly puts: readonly PutChange[] }) => {
  const say = useWords();
  if (puts.length === 0) return null;
  const lines = puts.slice(0, mostLines).map((put, at) => ({ key: `${at}`, words: entryInWords(put, say) }));
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
      {puts.length > mostLines && <Small>{say('data.more', { count: puts.length - mostLines })}</Small>}
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
  const say = useWords();
  const { missing, changed, extra } = difference;
  if (missing.length + changed.length + extra.length === 0) {
    return <Soft>{say('data.noDifference')}</Soft>;
  }
  return (
    <Stack>
      <Entries title={say('data.missing', { count: missing.length })} puts={missing} />
      <Entries
        title={say('data.changed', { count: changed.length })}
        puts={changed.map(({ there }) => there)}
      />
      <Entries title={say('data.extra', { count: extra.length })} puts={extra} />
      <Row>
        {missing.length > 0 && (
          <Button weight="primary" isBusy={isBusy} onPress={() => onRestore('missing')}>
            {say('data.bringBack')}
          </Button>
        )}
        <Button isBusy={isBusy} onPress={() => onRestore('whole')}>
          {say('data.goBack')}
        </Button>
      </Row>
      <Small>{say('data.restoreNote')}</Small>
    </Stack>
  );
};

export const CopyDifference = ({ place, onDone }: { place: CopyPlace; onDone: () => void }) => {
  const say = useWords();
  const takeRestored = useRecordStore((state) => state.takeRestored);
  const { refreshCopies, refreshRecovery } = useDataStore();
  const { ask, isBusy, error, setError } = useAsk();
  const [difference, setDifference] = useState<Difference | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const given = passphrase === '' ? undefined : passphrase;

  const look = async () => setDifference(await ask((api) => api.copies.difference(place, given)));
  const hasLooked = useRef(false);
  useEffect(() => {
    if (hasLooked.current) return;
    hasLooked.current = true;
    void look();
  });

  const restore = async (mode: RestoreMode) => {
    const restored = await ask((api) => api.copies.restore(place, mode, given));
    if (restored === null) return;
    if (restored.changes.length === 0) {
      setError(say('data.nothingRestored'));
      return;
    }
    takeRestored(restored, say('data.restored', { count: restored.changes.length }));
    onDone();
    await Promise.all([refreshCopies(), refreshRecovery()]);
  };

  if (difference !== null) {
    return (
      <Stack>
        {error !== null && <Notice>{error}</Notice>}
        <Found difference={difference} isBusy={isBusy} onRestore={(mode) => void restore(mode)} />
      </Stack>
    );
  }
  if (error === null) return <Soft>{say('data.comparing')}</Soft>;
  return (
    <Stack>
      <Notice>{error}</Notice>
      {place.folder !== null && (
        <>
          <PassphraseField label={say('data.copyPassphrase')} value={passphrase} onChange={setPassphrase} />
          <Row>
            <Button isBusy={isBusy} onPress={() => void look()}>
              {say('data.openCopy')}
            </Button>
          </Row>
        </>
      )}
    </Stack>
  );
};
