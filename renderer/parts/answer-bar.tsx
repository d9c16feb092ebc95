/** A bar in place for days chosen together: how many they are, and what all of them were or will be. */
import { X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Group, Toolbar } from 'react-aria-components';
import type { NamedShift } from '#shared/record/named-shift.ts';
import { useMessages } from '../messages/use-messages.ts';
import { dismissNotice } from '../state/notices.ts';
import { Button } from '../ui/button.tsx';
import css from './answer-bar.module.css';
import { answerCaption, type DayAnswer, offAnswers } from './day-answer.ts';

export type AnswerBarProps = {
  /** The days in words: a screen reader says them as they change. */
  readonly words: string;
  /** More about the days, or why they were refused. */
  readonly notes: ReactNode;
  /** Whether days are chosen. */
  readonly canAnswer: boolean;
  /** Those that can be chosen for these days. */
  readonly namedShifts: readonly NamedShift[];
  readonly onAnswer: (answer: DayAnswer) => void;
  /** Makes the days unanswered; null if they have no answer. */
  readonly onClear: (() => void) | null;
  readonly onClose: () => void;
};

export const AnswerBar = (props: AnswerBarProps) => {
  const { words, notes, canAnswer, namedShifts, onAnswer, onClear, onClose } = props;
  const t = useMessages();
  // The line about the save before would lie over the bar. Its step can still be undone by key.
  useEffect(dismissNotice, []);
  const button = (answer: DayAnswer, key: string) => (
    <Button key={key} onPress={() => onAnswer(answer)}>
      {answer.kind === 'shift' && <span className={css.letter}>{answer.shift.letter}</span>}
      {answerCaption(answer, t)}
    </Button>
  );
  return (
    <section className={css.bar} aria-label={t('away.answers')} data-screen-only>
      <div className={css.head}>
        <div role="status" className={css.words}>
          <strong>{words}</strong>
        </div>
        <div className={css.notes}>{notes}</div>
        <Button weight="icon" aria-label={t('away.close')} onPress={onClose}>
          <X size={16} aria-hidden />
        </Button>
      </div>
      {canAnswer && (
        <Toolbar className={css.answers} aria-label={t('away.answers')}>
          <Group className={css.group}>
            {offAnswers.map((answer) => button(answer, answerCaption(answer, t)))}
          </Group>
          {namedShifts.length > 0 && (
            <Group className={css.group}>
              {namedShifts.map((shift) => button({ kind: 'shift', shift }, shift.id))}
            </Group>
          )}
          {onClear !== null && (
            <Button weight="quiet" onPress={onClear}>
              {t('away.clear')}
            </Button>
          )}
        </Toolbar>
      )}
    </section>
  );
};
