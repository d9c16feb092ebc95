/** Where a desk's sheet is opened: by a button, or let go anywhere in the window. */
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { maxSheetTextLength } from '#shared/desk/sheet.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { setDeskSheet } from '../../state/desk-sheet.ts';
import { Button } from '../../ui/button.tsx';
import { DropPlace } from '../../ui/drop-place.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useDroppedFiles } from '../../ui/use-dropped-files.ts';

/** A character takes up to four bytes: a longer file is none. */
const mostBytes = maxSheetTextLength * 4;

async function take(file: File): Promise<void> {
  const text = file.size > mostBytes ? null : await file.text().catch(() => null);
  setDeskSheet({ name: file.name, text });
}

/** @param isFirst whether opening a sheet is what the screen is for now */
export const OpenSheet = ({ isFirst }: { readonly isFirst: boolean }) => {
  const t = useMessages();
  const [refusal, setRefusal] = useState<string | null>(null);
  const takeAll = (files: readonly File[]) => {
    const [file, ...more] = files;
    if (file === undefined || more.length > 0) return setRefusal(t('handOver.oneFile'));
    setRefusal(null);
    void take(file);
  };
  const isDragging = useDroppedFiles(({ files }) => takeAll([...files]));
  const trigger = (
    <FileTrigger
      acceptedFileTypes={['.legwork-desk', 'application/json', '.json']}
      onSelect={(files) => files !== null && files.length > 0 && takeAll([...files])}
    >
      <Button weight={isFirst ? 'primary' : 'quiet'}>
        {t(isFirst ? 'handOver.open' : 'handOver.open.another')}
      </Button>
    </FileTrigger>
  );
  return (
    <>
      {refusal !== null && <Notice>{refusal}</Notice>}
      {isFirst || isDragging ? (
        <DropPlace isDragging={isDragging} said={t(isDragging ? 'handOver.dropNow' : 'handOver.drop')}>
          {trigger}
        </DropPlace>
      ) : (
        <div>{trigger}</div>
      )}
    </>
  );
};
