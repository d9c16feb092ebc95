/** Brings a desk back from a backup in a folder of the user's: on another machine, or when its own folder is gone. */
import { useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/layout.tsx';
import { FolderField } from './folder-field.tsx';
import { RestoreBackups } from './restore-backups.tsx';

export const RestoreFromFolder = () => {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  const [folder, setFolder] = useState('');
  const [looked, setLooked] = useState<string | null>(null);
  return (
    <Disclosure title={t('desk.restore.elsewhere')} isOpen={isOpen} onToggle={setOpen}>
      <Stack>
        <FolderField folder={folder} onChange={setFolder}>
          <Button isDisabled={folder.trim() === ''} onPress={() => setLooked(folder.trim())}>
            {t('data.lookForCopies')}
          </Button>
        </FolderField>
        {looked !== null && <RestoreBackups key={looked} folder={looked} />}
      </Stack>
    </Disclosure>
  );
};
