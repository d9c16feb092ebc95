/** Copies in a folder of the user's: written there, looked for there, compared and restored from there. */
import { useState } from 'react';
import type { Copy } from '#shared/api/services.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { copyTime, countsInWords } from '../../ui/data-words.ts';
import { Card, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CopyDifference } from './copy-difference.tsx';
import css from './data.module.css';

const FoundCopies = ({ copies, folder }: { readonly copies: readonly Copy[]; readonly folder: string }) => {
  const [openId, setOpenId] = useState<string | null>(null);
  if (copies.length === 0) return <Soft>There is no copy in this folder.</Soft>;
  return (
    <ul>
      {copies.map((copy) => (
        <li key={copy.id} className={css.copy}>
          <div className={css.copyHead}>
            <div>
              <div>{copyTime(copy)}</div>
              <Small>
                {countsInWords(copy.counts)}
                {copy.isEncrypted ? '; encrypted' : ''}
              </Small>
            </div>
            <Button
              aria-expanded={openId === copy.id}
              aria-label={`${openId === copy.id ? 'Close the difference' : 'Difference'} to ${copyTime(copy)}, in the folder`}
              onPress={() => setOpenId(openId === copy.id ? null : copy.id)}
            >
              {openId === copy.id ? 'Close' : 'Difference'}
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
    setSaid(`Copied ${countsInWords(copy.counts)}, and read back.`);
    // The folder is remembered in the settings.
    if (record.settings.copyFolder !== folder) await reload();
  };
  const look = async () => {
    setSaid(null);
    const copies = await ask((api) => api.copies.list(folder));
    setFound(copies === null ? null : { folder, copies: copies.copies });
  };
  return (
    <Card label="A copy elsewhere">
      <Stack>
        <h2>A copy elsewhere</h2>
        <Soft>On a USB stick or a network drive, for the day when this machine is gone.</Soft>
        <TextField
          label="Folder"
          value={folder}
          onChange={setFolder}
          hint="The whole path, as your system writes it."
        />
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          {about?.canChooseFolder === true && <Button onPress={() => void choose()}>Choose …</Button>}
          <Button isDisabled={isBusy || folder === ''} onPress={() => void write()}>
            Write a copy there
          </Button>
          <Button weight="quiet" isDisabled={isBusy || folder === ''} onPress={() => void look()}>
            Look for copies there
          </Button>
        </Row>
        <div role="status">{said !== null && <p>{said}</p>}</div>
        {found !== null && <FoundCopies key={found.folder} {...found} />}
      </Stack>
    </Card>
  );
};
