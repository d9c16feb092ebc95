/** What to ask before the first stocking (E9.01): it points to a clinician, and stops nobody from logging. */
import { useState } from 'react';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useClock } from '../../state/clock-store.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { fullDate } from '../../ui/dates.ts';
import { Card, Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SourceNote } from '../../ui/source-note.tsx';
import { useWords } from '../../words/use-words.ts';

const questions = ['arteries', 'heart', 'nerves', 'allergy', 'skin'] as const;
const answers = ['no', 'yes', 'unsure'] as const;
type Answers = Readonly<Partial<Record<(typeof questions)[number], (typeof answers)[number]>>>;

export const AskFirst = () => {
  const say = useWords();
  const today = dateOf(useClock((state) => state.now));
  const settings = useRecordStore((state) => state.record.settings);
  const { errors, setErrors, submit } = useSaveForm<never>(() => null);
  const [given, setGiven] = useState<Answers>({});
  const [isAsking, setAsking] = useState(false);
  const { askedFirst } = settings;
  const hasAny = Object.values(given).some((answer) => answer !== 'no');

  const save = async () => {
    if (questions.some((question) => given[question] === undefined)) {
      setErrors({ form: say('ask.missing') });
      return;
    }
    const entry = { ...settings, askedFirst: { on: today, hasAny } };
    if (await submit([{ action: 'put', kind: 'settings', entry }], say('ask.saved'))) setAsking(false);
  };

  return (
    <Card label={say('ask.title')}>
      <Stack>
        <h2>{say('ask.title')}</h2>
        {askedFirst !== null && !isAsking ? (
          <>
            <p>{say(askedFirst.hasAny ? 'ask.some' : 'ask.none', { date: fullDate(askedFirst.on) })}</p>
            <Row>
              <Button weight="quiet" onPress={() => setAsking(true)}>
                {say('ask.again')}
              </Button>
            </Row>
          </>
        ) : (
          <>
            <Soft>{say('ask.what')}</Soft>
            {questions.map((question) => (
              <ChoiceField
                key={question}
                label={say(`ask.${question}`)}
                choices={answers.map((value) => ({ value, label: say(`ask.${value}`) }))}
                value={given[question] ?? null}
                onChange={(answer) => setGiven({ ...given, [question]: answer })}
              />
            ))}
            {hasAny && <Notice>{say('ask.askFirst')}</Notice>}
            {errors.form !== undefined && <Notice>{errors.form}</Notice>}
            <Row>
              <Button onPress={() => void save()}>{say('ask.save')}</Button>
            </Row>
          </>
        )}
        <SourceNote ids={['E9.01', 'E9.03', 'E9.08']} />
      </Stack>
    </Card>
  );
};
