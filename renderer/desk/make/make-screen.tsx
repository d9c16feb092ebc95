/** Makes the desk: what it says of itself, its passphrase, its recovery code; then its sheet. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { weekAfter, weekOf } from '#shared/desk/iso-week.ts';
import type { DeskSetup } from '#shared/desk/view.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { CodePaper } from '../../parts/code-paper.tsx';
import { useNewPassphrase } from '../../parts/new-passphrase.tsx';
import { useClock } from '../../state/clock-store.ts';
import { useDraft } from '../../state/draft-store.ts';
import { useSide } from '../../state/side.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Card, Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Content } from '../../ui/shell.tsx';
import css from '../desk.module.css';
import { OtherWays } from '../other-ways.tsx';
import { RestoreFromFolder } from '../settings/restore-from-folder.tsx';
import { refresh } from '../state.ts';
import { weekWithDates } from '../weeks.ts';
import { emptyWords, readWords, type WordsDraft, type WordsIssues } from '../words-draft.ts';
import { AboutFields, DepartmentFields, RuleFields } from '../words-fields.tsx';
import { BeforeCard } from './before-card.tsx';

type SetupDraft = { readonly words: WordsDraft; readonly firstWeek: string | null };
type Proposed = { readonly setup: DeskSetup; readonly passphrase: string; readonly code: string };

/** A desk may begin with weeks that are past, or with one to come. */
const [weeksBack, weeksAhead] = [12, 4];

const CodeStep = ({
  proposed,
  onClose,
}: {
  readonly proposed: Proposed;
  readonly onClose: (isMade: boolean) => void;
}) => {
  const t = useMessages();
  const { ask, isBusy, error } = useAsk(refresh);
  const make = async () => {
    const isMade = await ask(async (api) => {
      await api.desk.make(proposed.setup, proposed.passphrase, proposed.code);
      return true;
    });
    if (isMade === true) onClose(true);
  };
  return (
    <Card label={t('data.code')}>
      <CodePaper
        title={t('desk.code')}
        code={proposed.code}
        note={t('desk.code.note')}
        use={{ name: t('desk.make.now'), busyName: t('desk.make.busy') }}
        onUse={() => void make()}
        onClose={() => onClose(false)}
        isBusy={isBusy}
        error={error}
      />
    </Card>
  );
};

const SetupForm = ({ onCode }: { readonly onCode: (proposed: Proposed) => void }) => {
  const t = useMessages();
  const today = dateOf(useClock((state) => state.now));
  const [kept, keep] = useDraft<SetupDraft>('desk.setup');
  const [issues, setIssues] = useState<WordsIssues>({});
  const { passphrase, fields, check } = useNewPassphrase();
  const { ask, isBusy, error } = useAsk(refresh);
  const words = kept?.words ?? emptyWords;
  const thisWeek = weekOf(today);
  const firstWeek = kept?.firstWeek ?? thisWeek;
  const put = (changed: Partial<SetupDraft>) =>
    keep({ words, firstWeek: kept?.firstWeek ?? null, ...changed });
  const fieldsOf = { draft: words, issues, onChange: (next: WordsDraft) => put({ words: next }) };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = readWords(words);
    setIssues(read.issues ?? {});
    const isPassphrase = check(event.currentTarget);
    if (read.words === null) return focusFirstInvalid(event.currentTarget);
    if (!isPassphrase) return;
    const made = await ask((api) => api.desk.newRecoveryCode(passphrase));
    if (made !== null) onCode({ setup: { ...read.words, firstWeek }, passphrase, code: made.recoveryCode });
  };
  const weeks = Array.from({ length: weeksBack + weeksAhead + 1 }, (_, at) =>
    weekAfter(thisWeek, weeksAhead - at),
  );
  return (
    <Form onSubmit={submit} validationBehavior="aria">
      <Stack>
        <Card label={t('desk.about')}>
          <Stack>
            <h2>{t('desk.about')}</h2>
            <Soft>{t('desk.about.what')}</Soft>
            <AboutFields {...fieldsOf} />
          </Stack>
        </Card>
        <Card label={t('desk.departments')}>
          <Stack>
            <h2>{t('desk.departments')}</h2>
            <DepartmentFields {...fieldsOf} />
          </Stack>
        </Card>
        <Card label={t('desk.rules')}>
          <Stack>
            <h2>{t('desk.rules')}</h2>
            <SelectField
              label={t('desk.field.firstWeek')}
              choices={weeks.map((week) => ({ value: week, label: weekWithDates(week, t) }))}
              value={firstWeek}
              onChange={(week) => put({ firstWeek: week })}
              hint={t('desk.hint.firstWeek')}
            />
            <RuleFields {...fieldsOf} />
          </Stack>
        </Card>
        <Card label={t('desk.passphrase')}>
          <Stack>
            <h2>{t('desk.passphrase')}</h2>
            <Soft>{t('desk.passphrase.about')}</Soft>
            {fields}
            {error !== null && <Notice>{error}</Notice>}
            <Row>
              <Button type="submit" weight="primary" isBusy={isBusy}>
                {t('desk.make.code')}
              </Button>
            </Row>
          </Stack>
        </Card>
      </Stack>
    </Form>
  );
};

export const MakeScreen = () => {
  const t = useMessages();
  const showScreen = useSide((state) => state.showScreen);
  const [, keep] = useDraft<SetupDraft>('desk.setup');
  const [proposed, setProposed] = useState<Proposed | null>(null);
  const close = (isMade: boolean) => {
    setProposed(null);
    if (!isMade) return;
    keep(null);
    showScreen('sheet');
    void refresh();
  };
  return (
    <Content isWide>
      <Stack>
        <h1>{t('desk.make')}</h1>
        <OtherWays />
        <RestoreFromFolder />
        <div className={css.board}>
          <div className={css.beside}>
            <BeforeCard />
          </div>
          {/* The form stays mounted behind the code: what was typed is there again if the code is not used. */}
          <div hidden={proposed !== null}>
            <SetupForm onCode={setProposed} />
          </div>
          {proposed !== null && <CodeStep proposed={proposed} onClose={close} />}
        </div>
      </Stack>
    </Content>
  );
};
