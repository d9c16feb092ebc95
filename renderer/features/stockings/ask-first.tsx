/** The questions before the first stocking (E9.01). They point to a clinician, and do not block logging. */

import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { upsert } from '#shared/record/change.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { type AskFirstAnswers, hasAnyToAsk, isAllAnswered } from '../../parts/ask-first.ts';
import { AskFirstQuestions } from '../../parts/ask-first-questions.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { useClock } from '../../state/clock-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { fullDate } from '../../ui/dates.ts';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Card, Row, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';

export const AskFirst = () => {
  const t = useMessages();
  const today = dateOf(useClock((state) => state.now));
  const askedFirst = useRecord((state) => state.record.askedFirst);
  const { errors, submit } = useSaveForm<never>(() => null);
  const [given, setGiven] = useState<AskFirstAnswers>({});
  const [isAsking, setAsking] = useState(false);
  const [isMissing, setMissing] = useState(false);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!isAllAnswered(given)) {
      setMissing(true);
      focusFirstInvalid(event.currentTarget);
      return;
    }
    const answered = upsert('askedFirst', { on: today, hasAny: hasAnyToAsk(given) });
    if (await submit([answered], t('ask.saved'))) setAsking(false);
  };

  return (
    <Card label={t('ask.title')}>
      <Stack>
        <h2>{t('ask.title')}</h2>
        {askedFirst !== null && !isAsking ? (
          <>
            <p>{t(askedFirst.hasAny ? 'ask.some' : 'ask.none', { date: fullDate(askedFirst.on) })}</p>
            <Row>
              <Button weight="quiet" onPress={() => setAsking(true)}>
                {t('ask.again')}
              </Button>
            </Row>
          </>
        ) : (
          <Form onSubmit={save} validationBehavior="aria">
            <Stack>
              <AskFirstQuestions
                given={given}
                onChange={setGiven}
                error={isMissing ? t('ask.missing') : undefined}
              />
              {errors.form !== undefined && <Notice>{errors.form}</Notice>}
              <Row>
                <Button type="submit">{t('ask.save')}</Button>
              </Row>
            </Stack>
          </Form>
        )}
        <SourceNote ids={['E9.01', 'E9.03', 'E9.08']} />
      </Stack>
    </Card>
  );
};
