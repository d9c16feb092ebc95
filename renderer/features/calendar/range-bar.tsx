/** The bar for the chosen days: one press says what all of them were or will be, as one save. */
import type { NamedShift } from '#shared/record/named-shift.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { AnswerBar } from '../../parts/answer-bar.tsx';
import { answerInWords, type DayAnswer } from '../../parts/day-answer.ts';
import { useClock } from '../../state/clock-store.ts';
import { usePage } from '../../state/page-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { fullDate, weekdayDate } from '../../ui/dates.ts';
import { Notice } from '../../ui/notice.tsx';
import { type Span, spanOf } from './range.ts';
import { changesOfRange, type RangeAnswer, stateOfRange } from './range-changes.ts';
import type { ChosenDays } from './use-range.ts';

const newId = (): string => crypto.randomUUID();

/** What saves an answer for the chosen days, and why it was refused. */
export type SaveRange = {
  readonly error: string | undefined;
  /** The named shifts that can be chosen for the days. */
  readonly namedShifts: readonly NamedShift[];
  readonly answer: (answer: RangeAnswer) => Promise<void>;
};

/** @param onSaved after a save; the days are still chosen */
export function useSaveRange(span: Span | null, onSaved: () => void): SaveRange {
  const record = useRecord((state) => state.record);
  const read = useClock((state) => state.read);
  const today = useClock((state) => dateOf(state.now));
  const t = useMessages();
  const { errors, setErrors, submit } = useSaveForm<never>(() => null);
  const canPlan = record.rota !== null || (span !== null && span.first <= today);

  const answer = async (given: RangeAnswer): Promise<void> => {
    if (span === null) return;
    const entering = { now: read(), newId };
    const { changes, count } = changesOfRange(record, span, given, entering);
    if (given.kind === 'shift' && count === 0) {
      setErrors({ form: t('away.overlaps') });
      return;
    }
    const said =
      given.kind === 'clear'
        ? t('away.cleared', { count })
        : t('away.saved', { count, what: answerInWords(given, t) });
    const isSaved =
      changes.length === 0 ||
      (await submit((latest) => changesOfRange(latest, span, given, entering).changes, said));
    if (isSaved) onSaved();
  };
  return { error: errors.form, namedShifts: canPlan ? record.namedShifts : [], answer };
}

export type RangeBarProps = {
  readonly chosen: ChosenDays;
  readonly save: SaveRange;
  readonly onClose: () => void;
};

export const RangeBar = ({ chosen, save, onClose }: RangeBarProps) => {
  const record = useRecord((state) => state.record);
  const today = useClock((state) => dateOf(state.now));
  const show = usePage((state) => state.show);
  const t = useMessages();
  const { range } = chosen;
  const common = { onClose, onAnswer: (answer: DayAnswer) => void save.answer(answer) };
  if (range === null) {
    return (
      <AnswerBar
        {...common}
        words={t('away.press-days')}
        notes={null}
        canAnswer={false}
        namedShifts={[]}
        onClear={null}
      />
    );
  }
  const span = spanOf(range);
  const { days, held, isAhead, canClear } = stateOfRange(record, span, today);
  const isOtherYear = span.first.slice(0, 4) !== span.last.slice(0, 4);
  const written = isOtherYear ? fullDate : weekdayDate;
  const words =
    days === 1
      ? weekdayDate(span.first)
      : t('away.range', { from: written(span.first), to: written(span.last), days });
  const notes = (
    <>
      {held > 0 && <span>{t('away.held', { count: held })}</span>}
      {isAhead && record.rota === null && (
        <>
          <span>{t('away.no-rota')}</span>
          <Button weight="quiet" onPress={() => show('settings')}>
            {t('away.to-rota')}
          </Button>
        </>
      )}
      {save.error !== undefined && <Notice>{save.error}</Notice>}
    </>
  );
  return (
    <AnswerBar
      {...common}
      words={words}
      notes={notes}
      canAnswer={held < days}
      namedShifts={save.namedShifts}
      onClear={canClear ? () => void save.answer({ kind: 'clear' }) : null}
    />
  );
};
