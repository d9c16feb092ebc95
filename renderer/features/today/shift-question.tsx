/** "Which shift just ended?", already answered: each button says what it saves, and one press saves it. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { Change } from '#shared/record/change.ts';
import type { PlannedShift } from '#shared/record/planned-shift.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { wearWithin } from '#shared/record/wear-state.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { MessageId } from '../../messages/catalogue.ts';
import { formatDuration } from '../../messages/duration.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import {
  changesOfEnded,
  changesOfFreeDay,
  type EndedShift,
  type FilledIn,
  type ShiftQuestion as Question,
} from '../../state/ended-shift.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { weekdayDate } from '../../ui/dates.ts';
import { Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useScreenKeys } from '../../ui/use-screen-keys.ts';
import { endedInWords } from './ended-in-words.ts';
import css from './shift-question.module.css';

type AnswerProps = {
  readonly shortcut: string;
  readonly name: string;
  /** What it saves, or what it opens. */
  readonly detail?: string;
  readonly onPress: () => void;
};

const Answer = ({ shortcut, name, detail, onPress }: AnswerProps) => {
  const hasLetterKeys = usePreferences((state) => state.hasLetterKeys);
  return (
    <Button
      onPress={onPress}
      // React Aria drops this attribute from its own props.
      ref={(button) => {
        if (hasLetterKeys) button?.setAttribute('aria-keyshortcuts', shortcut);
        else button?.removeAttribute('aria-keyshortcuts');
      }}
    >
      <span className={css.answer}>
        {hasLetterKeys && <kbd aria-hidden>{shortcut}</kbd>}
        <span>
          {name}
          {detail !== undefined && <span className={css.detail}> {detail}</span>}
        </span>
      </span>
    </Button>
  );
};

/** Where a planned shift comes from, by the name that it has there. */
const planInWords = ({ summary }: PlannedShift, t: Translate): string =>
  summary === '' ? t('planned.from') : t('planned.from-name', { name: summary });

/** The figures of a usual shift, and its stocking, as the button saves them. */
function useFiguresInWords(): (ended: EndedShift) => string {
  const { wear, garments } = useRecord((state) => state.record);
  const t = useMessages();
  return (ended) => {
    const { standingMinutes, longestStandMinutes, walkingMinutes, garmentId } = ended.usual;
    const figures = t('entries.shiftDetail', {
      standing: formatDuration(standingMinutes),
      longest: formatDuration(longestStandMinutes),
      walking: formatDuration(walkingMinutes),
    });
    if (wearWithin(wear, ended).length > 0) return t('shift.asWorn', { figures });
    const stocking = garments.find(({ id }) => id === garmentId)?.name;
    return stocking === undefined ? figures : t('shift.inStocking', { figures, stocking });
  };
}

export type ShiftQuestionProps = {
  readonly question: Question;
  /** Whether it asks for a date that the user chose. */
  readonly isAskedFor: boolean;
  /** Called once the date is logged. */
  readonly onAnswered: (date: string) => void;
  /** Opens the form, filled in with that shift, or with the usual figures and no times. */
  readonly onType: (filledIn: FilledIn | null) => void;
  /** The form itself, for somebody who has no usual shift yet. */
  readonly firstForm: ReactNode;
};

export const ShiftQuestion = (props: ShiftQuestionProps) => {
  const { question, isAskedFor, onAnswered, onType, firstForm } = props;
  const { likely, named, dayOffOn } = question;
  const today = dateOf(useClock((state) => state.now));
  const figuresInWords = useFiguresInWords();
  const { errors, submit } = useSaveForm(() => null);
  const likeliest = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const t = useMessages();

  const likelyStart = likely?.start;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another shift has ended since.
  useEffect(() => {
    // Whoever is busy elsewhere on the screen keeps the focus. A heading has it where nothing else had.
    const focused = document.activeElement;
    const isIdle = focused === document.body || focused?.matches('h1') || box.current?.contains(focused);
    if (isIdle) likeliest.current?.focus();
  }, [likelyStart]);

  const answer = async (
    date: string,
    changes: (record: LegworkRecord) => readonly Change[],
    said: MessageId,
  ): Promise<void> => {
    if (await submit(changes, t(said))) onAnswered(date);
  };
  const log = (ended: EndedShift) =>
    void answer(
      ended.date,
      (record) => changesOfEnded(record, ended, () => crypto.randomUUID()),
      'shift.saved',
    );
  const markOff = (date: string) =>
    void answer(date, (record) => changesOfFreeDay(record, date), 'dayOff.saved');

  const answers: readonly AnswerProps[] = [
    ...named.map(({ named: { name }, ended, date, usual }, index) => ({
      shortcut: String(index + 1),
      name,
      detail: ended === null ? t('shift.typeIt') : endedInWords(ended, today, t),
      onPress: () => (ended === null ? onType({ date, usual }) : log(ended)),
    })),
    ...(dayOffOn === null
      ? []
      : [
          {
            shortcut: '0',
            name: t('entries.dayOff'),
            detail: weekdayDate(dayOffOn),
            onPress: () => markOff(dayOffOn),
          },
        ]),
    ...(likely === null || likely.usual === null
      ? []
      : [{ shortcut: 'E', name: t('shift.differed'), onPress: () => onType(likely) }]),
    ...(firstForm === null ? [{ shortcut: 'L', name: t('shift.another'), onPress: () => onType(null) }] : []),
  ];
  useScreenKeys(
    Object.fromEntries(answers.map(({ shortcut, onPress }) => [shortcut.toLowerCase(), onPress])),
  );

  return (
    <div ref={box} data-screen-only>
      <Stack>
        {firstForm ?? (
          <Stack isTight>
            <h2>{t(isAskedFor ? 'shift.questionOn' : 'shift.question')}</h2>
            {likely === null ? (
              <Soft>{t('shift.choose')}</Soft>
            ) : (
              <>
                <div className={css.likely}>
                  <Button
                    ref={likeliest}
                    weight="primary"
                    data-begin
                    onPress={() => (likely.usual === null ? onType(likely) : log(likely))}
                  >
                    {t(likely.usual === null ? 'planned.type' : 'shift.asUsual', {
                      span: endedInWords(likely, today, t),
                    })}
                  </Button>
                </div>
                {likely.usual !== null && <Small>{figuresInWords(likely)}</Small>}
                {likely.plan !== undefined && <Small>{planInWords(likely.plan, t)}</Small>}
              </>
            )}
          </Stack>
        )}
        <div className={css.answers}>
          {answers.map((each) => (
            <Answer key={each.shortcut} {...each} />
          ))}
        </div>
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
      </Stack>
    </div>
  );
};
