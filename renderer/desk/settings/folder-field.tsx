/** A folder of this machine, typed or chosen. */
import { useMessages } from '../../messages/use-messages.ts';
import { useSession } from '../../state/session.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/layout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { refresh } from '../state.ts';

export type FolderFieldProps = {
  readonly folder: string;
  readonly onChange: (folder: string) => void;
  /** What is done with it. */
  readonly children: React.ReactNode;
};

export const FolderField = ({ folder, onChange, children }: FolderFieldProps) => {
  const t = useMessages();
  const canChoose = useSession(({ about }) => about?.canChooseFolder === true);
  const { ask, error } = useAsk(refresh);
  const choose = async () => {
    const chosen = await ask((api) => api.data.chooseFolder());
    if (chosen !== null) onChange(chosen);
  };
  return (
    <>
      <TextField
        label={t('data.folder')}
        value={folder}
        onChange={onChange}
        hint={t('data.folderHint')}
        error={error ?? undefined}
      />
      <Row>
        {canChoose && <Button onPress={() => void choose()}>{t('data.chooseFolder')}</Button>}
        {children}
      </Row>
    </>
  );
};
