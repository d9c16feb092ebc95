/** Changes what the sheet says: a new sheet to give out follows. Departments stay, and the threshold only rises. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useMessages } from '../../messages/use-messages.ts';
import { Button, saveWeight } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Card, Row, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Said } from '../../ui/said.tsx';
import { useDeskAsk, useView } from '../state.ts';
import { draftOfWords, readWords, type WordsDraft, type WordsIssues } from '../words-draft.ts';
import { AboutFields, DepartmentFields, RuleFields } from '../words-fields.tsx';

export const ChangeWordsCard = () => {
  const t = useMessages();
  const { sheet } = useView();
  const { ask, isBusy, error } = useDeskAsk();
  const [isOpen, setOpen] = useState(false);
  const [draft, setDraft] = useState<WordsDraft | null>(null);
  const [issues, setIssues] = useState<WordsIssues>({});
  const [isSaved, setSaved] = useState(false);
  const fieldsOf = {
    draft: draft ?? draftOfWords(sheet),
    issues,
    onChange: (next: WordsDraft) => {
      setSaved(false);
      setDraft(next);
    },
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = readWords(fieldsOf.draft, sheet.threshold);
    setIssues(read.issues ?? {});
    if (read.words === null) return focusFirstInvalid(event.currentTarget);
    const { words } = read;
    if ((await ask((api) => api.desk.setWords(words))) === null) return;
    setDraft(null);
    setSaved(true);
  };
  return (
    <Card label={t('desk.words')}>
      <Disclosure title={t('desk.words')} isOpen={isOpen} onToggle={setOpen}>
        <Form onSubmit={submit} validationBehavior="aria">
          <Stack>
            <AboutFields {...fieldsOf} />
            <h3>{t('desk.departments')}</h3>
            <DepartmentFields {...fieldsOf} fixed={sheet.departments.length} />
            <h3>{t('desk.rules')}</h3>
            <RuleFields {...fieldsOf} least={sheet.threshold} />
            {error !== null && <Notice>{error}</Notice>}
            <Said>{isSaved && <p>{t('desk.words.saved')}</p>}</Said>
            <Row>
              <Button type="submit" weight={saveWeight(false)} isBusy={isBusy}>
                {t('desk.words.save')}
              </Button>
            </Row>
          </Stack>
        </Form>
      </Disclosure>
    </Card>
  );
};
