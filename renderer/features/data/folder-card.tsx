/** Copies in a folder of the user's: written there, looked for there, compared and restored from there. */
import { useState } from 'react';
import type { Copy } from '#shared/api/services.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { copyTime } from '../../ui/data-words.ts';
import { Card, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { CopyDifference } from './copy-difference.tsx';
import css from './data.module.css';

const FoundCopies = ({ copies, folder }: { readonly copies: readonly Copy[]; readonly folder: string }) => {
  const say = useWords();
  const [openId, setOpenId] = useState<string | null>(null);
  if (copies.length === 0) return <Soft>{say('data.noCopyInFolder')}</Soft>;
  return (
    <ul>
      {copies.map((copy) => (
        <li key={copy.id} className={css.copy}>
          <div className={css.copyHead}>
            <div>
              <div>{copyTime(copy, say)}</div>
              <Small>
                {copy.isEncrypted
                  ? say('data.copy.encrypted', { counts: say('data.counts', copy.counts) })
                  : say('data.counts', copy.counts)}
              </Small>
            </div>
            <Button
              aria-expanded={openId === copy.id}
              aria-label={say(
                openId === copy.id ? 'data.closeDifferenceToInFolder' : 'data.differenceToInFolder',
                { when: copyTime(copy, say) },
              )}
              onPress={() => setOpenId(openId === copy.id ? null : copy.id)}
            >
              {say(openId === copy.id ? 'data.close' : 'data.difference')}
            </Button>
          </div>
          {openId === copy.id && (
            <CopyDifference place={{ id: copy.id, folder }} onDone={() => setOpenId(null)} />
          )}
        </li>
      ))}
    </ul>
  );
};

export const FolderCard = () => {
  const say = useWords();
  const { about, record, reload } = useRecordStore();
  const { ask, isBusy, error } = useAsk();
  const [folder, setFolder] = useState(record.settings.copyFolder ?? '');
  const [said, setSaid] = useState<string | null>(null);
  const [found, setFound] = useState<{ folder: string; copies: readonly Copy[] } | null>(null);
  const choose = async () => {
    const chosen = await ask((api) => api.data.chooseFolder());
    if (chosen !== null) setFolder(chosen);
  };
  const write = async () => {
    setSaid(null);
    const copy = await ask((api) => api.copies.writeTo(folder));
    if (copy === null) return;
    setSaid(say('data.copied', { counts: say('data.counts', copy.counts) }));
    // The folder is remembered in the settings.
    if (record.settings.copyFolder !== folder) await reload();
  };
  const look = async () => {
    setSaid(null);
    const copies = await ask((api) => api.copies.list(folder));
    setFound(copies === null ? null : { folder, copies: copies.copies });
  };
  return (
    <Card label={say('data.elsewhere')}>
      <Stack>
        <h2>{say('data.elsewhere')}</h2>
        <Soft>{say('data.elsewhere.about')}</Soft>
        <TextField
          label={say('data.folder')}
          value={folder}
          onChange={setFolder}
          hint={say('data.folderHint')}
        />
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          {about?.canChooseFolder === true && (
            <Button onPress={() => void choose()}>{say('data.chooseFolder')}</Button>
          )}
          <Button isBusy={isBusy} isDisabled={folder.trim() === ''} onPress={() => void write()}>
            {say('data.writeCopy')}
          </Button>
          <Button
            weight="quiet"
            isBusy={isBusy}
            isDisabled={folder.trim() === ''}
            onPress={() => void look()}
          >
            {say('data.lookForCopies')}
          </Button>
        </Row>
        <div role="status">{said !== null && <p>{said}</p>}</div>
        {found !== null && <FoundCopies key={found.folder} {...found} />}
      </Stack>
    </Card>
  );
};
