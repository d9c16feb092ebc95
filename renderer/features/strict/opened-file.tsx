/** A file that the user opened the app with: what it is, before anything is done with it. Nothing of it is stored. */
import { useEffect, useState } from 'react';
import type { OpenedFile as File } from '#shared/contract/opened-file.ts';
import type { ReadSheet } from '#shared/strict/clinic-sheet.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { showDeskSheet } from '../../state/desk-sheet.ts';
import { setDraft } from '../../state/draft-store.ts';
import { usePage } from '../../state/page-store.ts';
import { useSession } from '../../state/session.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row, Stack } from '../../ui/layout.tsx';
import { faultInWords } from './start/open-sheet.tsx';
import { openedSheetKey } from './start/start-draft.ts';

type Looked = { readonly file: File; readonly read: ReadSheet | null };

function inWords({ file, read }: Looked, t: Translate): string {
  if (file.kind !== 'sheet') return t('strictStart.opened.envelope');
  if (read === null) return t('strictStart.opened.unreadable');
  if (read.sheet === null) return faultInWords(read.fault, t);
  const { sheet, clinic } = read.sheet;
  return t('strictStart.opened.sheet', { name: sheet.name, version: sheet.version, clinic: clinic.name });
}

/** @param onUse called when the person wants the sheet in a start form */
export const OpenedFile = ({ onUse }: { readonly onUse: () => void }) => {
  const t = useMessages();
  const api = useSession((state) => state.api);
  const filesOpened = usePage((state) => state.filesOpened);
  const [looked, setLooked] = useState<Looked | null>(null);
  const onClose = () => setLooked(null);
  useEffect(() => {
    const look = async () => {
      const file = (await api?.files.opened()) ?? null;
      if (file === null) return;
      if (file.kind === 'desk') return showDeskSheet(file);
      const isSheet = file.kind === 'sheet' && file.text !== null;
      const read = isSheet ? ((await api?.strict.readSheet(file.text ?? '')) ?? null) : null;
      setLooked({ file, read });
    };
    // The vault was locked meanwhile: the file can be opened again.
    if (filesOpened > 0) look().catch(() => undefined);
  }, [api, filesOpened]);
  if (looked === null) return null;
  const sheet = looked.read?.sheet ?? null;
  const use = () => {
    setDraft(openedSheetKey, sheet);
    onClose();
    onUse();
  };
  return (
    <Card label={t('strictStart.opened.title', { file: looked.file.name })}>
      <Stack>
        <h2>{t('strictStart.opened.title', { file: looked.file.name })}</h2>
        <p>{inWords(looked, t)}</p>
        <Row>
          {sheet !== null && (
            <Button weight="primary" onPress={use}>
              {t('strictStart.opened.use')}
            </Button>
          )}
          <Button onPress={onClose}>{t('commands.close')}</Button>
        </Row>
      </Stack>
    </Card>
  );
};
