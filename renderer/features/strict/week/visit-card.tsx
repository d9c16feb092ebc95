/** The visit, from the first day on; the questions for it are folded. */
import { useState } from 'react';
import { questionsOf } from '#shared/strict/days.ts';
import { detailsOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useLog } from '../../../state/use-log.ts';
import { Button } from '../../../ui/button.tsx';
import { clockTime, longDate } from '../../../ui/dates.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Card, Soft, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import css from './rules.module.css';
import { TextLine } from './text-line.tsx';

export const VisitCard = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const { error, submit } = useLog(log.treatment.id, 'another');
  const [isOpen, setOpen] = useState(false);
  const { visit } = detailsOf(log);
  const questions = questionsOf(log);
  return (
    <Card label={t('strict.visit.title')}>
      <Stack isTight>
        <h2>{t('strict.visit.title')}</h2>
        {visit === null ? (
          <Soft>{t('strict.visit.none')}</Soft>
        ) : (
          <p className={css.rule}>
            {visit.time === null
              ? longDate(visit.date)
              : t('strict.dateTime', { date: longDate(visit.date), time: clockTime(visit.time) })}
          </p>
        )}
        {error !== null && <Notice>{error}</Notice>}
        <Disclosure
          title={t('strict.visit.questions', { count: questions.length })}
          isOpen={isOpen}
          onToggle={setOpen}
        >
          <ul className={css.rules}>
            {questions.map(({ id, text }) => (
              <li key={id} className={css.ruleLine}>
                {text}
                <Button
                  weight="quiet"
                  aria-label={t('strict.visit.removeOf', { text })}
                  onPress={() =>
                    void submit(
                      [{ kind: 'amend', target: id, reason: t('strict.visit.removed'), void: true }],
                      {
                        id: 'strict.visit.saidRemoved',
                      },
                    )
                  }
                >
                  {t('strict.visit.remove')}
                </Button>
              </li>
            ))}
          </ul>
          <TextLine
            log={log}
            draft="question"
            label={t('strict.visit.question')}
            submitName={t('strict.visit.add')}
            onSubmit={(text) => submit([{ kind: 'question', text }], { id: 'strict.visit.saidQuestion' })}
          />
        </Disclosure>
      </Stack>
    </Card>
  );
};
