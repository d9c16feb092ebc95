/** Opens the clinic's sheet, a file. */
import { FileTrigger } from 'react-aria-components';
import { type ClinicSheet, maxSheetLength, type SheetFault } from '#shared/strict/clinic-sheet.ts';
import { issueMessage } from '../../../messages/issue-messages.ts';
import { localized } from '../../../messages/localized-message.ts';
import { type Translate, useMessages } from '../../../messages/use-messages.ts';
import { useAsk } from '../../../state/use-ask.ts';
import { Button } from '../../../ui/button.tsx';
import { Row, Small } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';

export function faultInWords(fault: SheetFault, t: Translate): string {
  if (fault.kind !== 'field') return t(`strictStart.sheet.${fault.kind}`);
  const said = issueMessage({ entryKind: 'unknown', entryId: '', field: fault.field, ...fault.issue });
  return t('strictStart.sheet.field', { field: fault.field, issue: localized(said, t) });
}

export const OpenSheet = ({ onSheet }: { readonly onSheet: (sheet: ClinicSheet) => void }) => {
  const t = useMessages();
  const { ask, error, setError } = useAsk();
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    // A character takes up to four bytes: do not read a longer file.
    const text = file.size > maxSheetLength * 4 ? null : (await file.text()).slice(0, maxSheetLength + 1);
    const read =
      text === null
        ? ({ sheet: null, fault: { kind: 'too-large' } } as const)
        : await ask((api) => api.strict.readSheet(text));
    if (read === null) return;
    if (read.sheet === null) setError(faultInWords(read.fault, t));
    else onSheet(read.sheet);
  };
  return (
    <>
      <Row>
        <FileTrigger
          acceptedFileTypes={['.legwork-sheet', 'application/json', '.json']}
          onSelect={(files) => void open(files?.[0])}
        >
          <Button>{t('strictStart.sheet.open')}</Button>
        </FileTrigger>
        <Small>{t('strictStart.sheet.openWhat')}</Small>
      </Row>
      {error !== null && <Notice>{error}</Notice>}
    </>
  );
};
