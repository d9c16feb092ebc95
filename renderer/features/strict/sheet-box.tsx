/** The clinic's sheet as a file: opened into the draft, or saved from it. */
import { type FormEvent, useState } from 'react';
import { FileTrigger, Form } from 'react-aria-components';
import { maxSheetLength, type SheetFault, writeClinicSheet } from '#shared/strict/clinic-sheet.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Halves, Row, Small, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { fileNameOf, saveFile } from '../../ui/save-file.ts';
import { TextField } from '../../ui/text-field.tsx';
import { problemSentence } from '../../words/problem-words.ts';
import { inWords } from '../../words/sentence.ts';
import { type Say, useWords } from '../../words/use-words.ts';
import { planOfDraft } from './plan-draft.ts';
import { rulesOfDraft, type StartDraft, sheetFaults, withSheet } from './start-draft.ts';

function faultInWords(fault: SheetFault, say: Say): string {
  if (fault.kind !== 'field') return say(`strictStart.sheet.${fault.kind}`);
  const said = problemSentence({ entryKind: 'unknown', entryId: '', field: fault.field, ...fault.problem });
  return say('strictStart.sheet.field', { field: fault.field, problem: inWords(said, say) });
}

export type SheetBoxProps = {
  readonly draft: StartDraft;
  readonly onChange: (draft: StartDraft) => void;
  /** Shows at its fields what a sheet cannot be saved without. */
  readonly onFaults: (faults: ReturnType<typeof sheetFaults>) => void;
};

/** Opens a sheet. */
export const OpenSheet = ({ draft, onChange }: Omit<SheetBoxProps, 'onFaults'>) => {
  const say = useWords();
  const { ask, error, setError } = useAsk();
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    // A character takes up to four bytes; what is longer is not even read.
    const text = file.size > maxSheetLength * 4 ? null : (await file.text()).slice(0, maxSheetLength + 1);
    const read =
      text === null
        ? ({ sheet: null, fault: { kind: 'too-large' } } as const)
        : await ask((api) => api.strict.readSheet(text));
    if (read === null) return;
    if (read.sheet === null) setError(faultInWords(read.fault, say));
    else onChange(withSheet(draft, read.sheet));
  };
  return (
    <>
      <Row>
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => void open(files?.[0])}
        >
          <Button>{say('strictStart.sheet.open')}</Button>
        </FileTrigger>
        <Small>{say('strictStart.sheet.openWhat')}</Small>
      </Row>
      {error !== null && <Notice>{error}</Notice>}
    </>
  );
};

/** Saves what is typed as a sheet, for a clinic to hand out. */
export const SaveSheet = ({ draft, onFaults }: Omit<SheetBoxProps, 'onChange'>) => {
  const say = useWords();
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
          ? say('strictStart.sheet.notYet')
          : null
        : say('strictStart.sheet.needsName'),
    );
    if (!isNamed || Object.keys(faults).length > 0) return;
    const text = writeClinicSheet({
      sheet: { name: name.trim(), version: version.trim() },
      clinic: { name: draft.clinicName.trim(), phone: draft.clinicPhone.trim() },
      plan: planOfDraft(draft.plan),
      rules: rulesOfDraft(draft.rules),
    });
    // What would not be taken when it is opened is not handed out.
    const read = await ask((api) => api.strict.readSheet(text));
    if (read === null) return;
    if (read.sheet === null) setError(faultInWords(read.fault, say));
    else saveFile(`${fileNameOf(`${name} ${version}`)}.json`, text, 'application/json');
  };
  return (
    <Fold title={say('strictStart.sheet.save')} isOpen={isOpen} onToggle={setOpen}>
      <Form onSubmit={(event) => void save(event)} validationBehavior="aria">
        <Stack isTight>
          <Small>{say('strictStart.sheet.saveWhat')}</Small>
          <Halves>
            <TextField
              label={say('strictStart.sheet.name')}
              value={name}
              onChange={(typed) => setName(typed.slice(0, 120))}
            />
            <TextField
              label={say('strictStart.sheet.version')}
              value={version}
              onChange={(typed) => setVersion(typed.slice(0, 40))}
            />
          </Halves>
          {error !== null && <Notice>{error}</Notice>}
          <Row>
            <Button type="submit">{say('strictStart.sheet.saveFile')}</Button>
          </Row>
        </Stack>
      </Form>
    </Fold>
  );
};
