/** The clinic's sheet as a file: opened into the draft, or saved from it. */
import { type FormEvent, useState } from 'react';
import { FileTrigger, Form } from 'react-aria-components';
import { maxSheetLength, type SheetFault, writeClinicSheet } from '#shared/strict/clinic-sheet.ts';
import { issueMessage } from '../../../messages/issue-messages.ts';
import { localized } from '../../../messages/localized-message.ts';
import { type Translate, useMessages } from '../../../messages/use-messages.ts';
import { useAsk } from '../../../state/use-ask.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Halves, Row, Small, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { fileNameOf, saveFile } from '../../../ui/save-file.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { planOfDraft } from './plan-draft.ts';
import { rulesOfDraft, type StartDraft, sheetFaults, withSheet } from './start-draft.ts';

function faultInWords(fault: SheetFault, t: Translate): string {
  if (fault.kind !== 'field') return t(`strictStart.sheet.${fault.kind}`);
  const said = issueMessage({ entryKind: 'unknown', entryId: '', field: fault.field, ...fault.issue });
  return t('strictStart.sheet.field', { field: fault.field, issue: localized(said, t) });
}

export type SheetBoxProps = {
  readonly draft: StartDraft;
  readonly onChange: (draft: StartDraft) => void;
  /** Shows, at their fields, the values that a sheet needs to be saved. */
  readonly onFaults: (faults: ReturnType<typeof sheetFaults>) => void;
};

export const OpenSheet = ({ draft, onChange }: Omit<SheetBoxProps, 'onFaults'>) => {
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
    else onChange(withSheet(draft, read.sheet));
  };
  return (
    <>
      <Row>
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
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

/** Saves what is typed as a sheet, for a clinic to hand out. */
export const SaveSheet = ({ draft, onFaults }: Omit<SheetBoxProps, 'onChange'>) => {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState(draft.sheet?.name ?? '');
  const [version, setVersion] = useState(draft.sheet?.version ?? '');
  const { ask, error, setError } = useAsk();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const faults = sheetFaults(draft);
    onFaults(faults);
    const isNamed = name.trim() !== '' && version.trim() !== '';
    setError(
      isNamed
        ? Object.keys(faults).length > 0
          ? t('strictStart.sheet.notYet')
          : null
        : t('strictStart.sheet.needsName'),
    );
    if (!isNamed || Object.keys(faults).length > 0) return;
    const text = writeClinicSheet({
      sheet: { name: name.trim(), version: version.trim() },
      clinic: { name: draft.clinicName.trim(), phone: draft.clinicPhone.trim() },
      plan: planOfDraft(draft.plan),
      rules: rulesOfDraft(draft.rules),
    });
    // Do not hand out a sheet that the app would refuse to open.
    const read = await ask((api) => api.strict.readSheet(text));
    if (read === null) return;
    if (read.sheet === null) setError(faultInWords(read.fault, t));
    else saveFile(`${fileNameOf(`${name} ${version}`)}.json`, text, 'application/json');
  };
  return (
    <Disclosure title={t('strictStart.sheet.save')} isOpen={isOpen} onToggle={setOpen}>
      <Form onSubmit={(event) => void save(event)} validationBehavior="aria">
        <Stack isTight>
          <Small>{t('strictStart.sheet.saveWhat')}</Small>
          <Halves>
            <TextField
              label={t('strictStart.sheet.name')}
              value={name}
              onChange={(typed) => setName(typed.slice(0, 120))}
            />
            <TextField
              label={t('strictStart.sheet.version')}
              value={version}
              onChange={(typed) => setVersion(typed.slice(0, 40))}
            />
          </Halves>
          {error !== null && <Notice>{error}</Notice>}
          <Row>
            <Button type="submit">{t('strictStart.sheet.saveFile')}</Button>
          </Row>
        </Stack>
      </Form>
    </Disclosure>
  );
};
