/** One missing day: its kind and, for a shift, its times, which open in place. */
import { useId } from 'react';
import { Group } from 'react-aria-components';
import type { TypedMoment } from '#shared/time/typed-time.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { MessageId } from '../../messages/catalogue.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { answerCaption } from '../../parts/day-answer.ts';
import { longestOverStanding } from '../../parts/typed-shift.ts';
import { useRecord } from '../../state/record.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { clockTime, longDate, weekdayDate } from '../../ui/dates.ts';
import { DurationField } from '../../ui/duration-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { usePatch } from '../../ui/use-patch.ts';
import css from './catch-up.module.css';
import {
  answered,
  type CatchUpDay,
  endOf,
  type GuessSource,
  startOf,
  type TypedField,
} from './catch-up-days.ts';
import { CatchUpPicture } from './catch-up-picture.tsx';

export type CatchUpRowProps = {
  readonly day: CatchUpDay;
  /** Where the day is guessed from, until the user has answered; null if there is no guess. */
  readonly guess: GuessSource | null;
  readonly isAnswered: boolean;
  readonly isSelected: boolean;
  /** The zone of the typed times. */
  readonly zone: string;
  readonly isOpen: boolean;
  /** The fields to mark as missing or unreadable. */
  readonly unread: readonly TypedField[];
  /** Why the day was refused. */
  readonly error: string | undefined;
  readonly onChange: (day: CatchUpDay) => void;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onTake: () => void;
  readonly onSelect: () => void;
};

/** Whether the shift ends on a later date than it starts. */
const isOvernight = ({ date }: CatchUpDay, end: TypedMoment | null): boolean =>
  end !== null && dateOf(end.at) !== date;

function shiftInWords(
  day: CatchUpDay,
  end: TypedMoment | null,
  garmentName: string | undefined,
  t: Translate,
): readonly string[] {
  const { shift } = day;
  if (end === null) return [t('catch-up.no-shift-yet')];
  const span = isOvernight(day, end) ? 'catch-up.span-overnight' : 'catch-up.span';
  const figures = {
    standing: shift.standing,
    longest: shift.longestStand,
    walking: shift.walking || '0 min',
  };
  return [
    t(span, { start: clockTime(shift.start), end: clockTime(shift.end) }),
    garmentName === undefined
      ? t('catch-up.figures', figures)
      : t('catch-up.figures-stocking', { ...figures, stocking: garmentName }),
  ];
}

const durations: readonly (readonly [Exclude<TypedField, 'start' | 'end'>, MessageId])[] = [
  ['standing', 'catch-up.standing'],
  ['longestStand', 'catch-up.longest'],
  ['walking', 'catch-up.walking'],
];

type GhostProps = Pick<CatchUpRowProps, 'day' | 'onTake'> & {
  readonly guess: GuessSource;
  readonly span: string | undefined;
};

const guessWords = {
  plan: 'away.guess-plan',
  rota: 'away.guess-rota',
  habit: 'away.guess-habit',
} as const satisfies Record<GuessSource, MessageId>;

/** A guess, which counts nowhere until it is taken. */
const Ghost = ({ day, guess, span, onTake }: GhostProps) => {
  const namedShifts = useRecord((state) => state.record.namedShifts);
  const t = useMessages();
  const named = namedShifts.find(({ id }) => id === day.namedId);
  const shift = `${named?.name ?? t('catch-up.shift')}, ${span}`;
  return (
    <>
      <div className={`${css.summary} ${css.ghost}`}>
        <div>{day.kind === 'dayOff' ? t('away.free') : shift}</div>
        <div className={css.figures}>{t(guessWords[guess])}</div>
      </div>
      <Button weight="quiet" aria-label={t('away.take-of', { date: longDate(day.date) })} onPress={onTake}>
        {t('away.take')}
      </Button>
    </>
  );
};

/** A choice of the row: a named shift, by its ID after a mark, or a kind of day. */
const named = 'named ';

export const CatchUpRow = (props: CatchUpRowProps) => {
  const { day, guess, isAnswered, isSelected, zone, isOpen, unread, error } = props;
  const { onChange, onOpen, onTake, onSelect } = props;
  const record = useRecord((state) => state.record);
  const t = useMessages();
  const errorId = useId();
  const { date, kind, shift } = day;
  const { namedShifts, garments } = record;
  const name = longDate(date);
  const patch = usePatch(day, onChange);
  const patchShift = usePatch(shift, (typed) => patch({ shift: typed }));
  const set = (field: TypedField) => (value: string) => patchShift({ [field]: value });
  const wrong = (field: TypedField, words: MessageId) => (unread.includes(field) ? t(words) : undefined);
  const off = answerCaption({ kind: 'off', reason: (isAnswered && day.reason) || null }, t);
  const choices = [
    ...namedShifts.map(({ id, name: spoken, letter }) => ({ value: `${named}${id}`, label: letter, spoken })),
    { value: 'shift', label: t(namedShifts.length > 0 ? 'away.another-shift' : 'catch-up.shift') },
    { value: 'dayOff', label: off },
    { value: 'unknown', label: t('catch-up.unknown') },
  ];
  const namedShift = namedShifts.find(({ id }) => kind === 'shift' && id === day.namedId);
  const chosen = namedShift === undefined ? kind : `${named}${namedShift.id}`;
  const choose = (choice: string) => {
    const other = namedShifts.find(({ id }) => choice === `${named}${id}`);
    if (other !== undefined) onChange(answered(record, day, { kind: 'shift', shift: other }));
    else if (choice === 'dayOff') onChange(answered(record, day, { kind: 'off', reason: null }));
    else onChange({ date, shift, kind: choice === 'shift' ? 'shift' : 'unknown' });
  };
  const [start, end] = [startOf(day, zone), endOf(day, zone)];
  const garment = garments.find(({ id }) => id === shift.garmentId);
  const [span, figures] = shiftInWords(day, end, garment?.name, t);

  return (
    <li className={css.day} data-date={date} data-selected={isSelected ? '' : undefined}>
      <Group aria-label={name} aria-describedby={error === undefined ? undefined : errorId}>
        <div className={css.head}>
          <button type="button" className={css.date} aria-pressed={isSelected} data-select onClick={onSelect}>
            {weekdayDate(date)}
          </button>
          <ChoiceField
            label={t('catch-up.what', { date: name })}
            isLabelHidden
            isSegmented
            choices={choices}
            value={isAnswered ? chosen : null}
            onChange={choose}
          />
          {!isAnswered && guess !== null && <Ghost day={day} guess={guess} span={span} onTake={onTake} />}
          {isAnswered && kind === 'shift' && (
            <>
              <div className={css.summary}>
                <div>{namedShift === undefined ? span : `${namedShift.name}, ${span}`}</div>
                {figures !== undefined && <div className={css.figures}>{figures}</div>}
                <CatchUpPicture day={day} zone={zone} />
              </div>
              <Button
                weight="quiet"
                aria-expanded={isOpen}
                aria-label={isOpen ? undefined : t('catch-up.change-of', { date: name })}
                onPress={() => onOpen(!isOpen)}
              >
                {t(isOpen ? 'catch-up.done' : 'catch-up.change')}
              </Button>
            </>
          )}
        </div>
        {isAnswered && kind === 'shift' && isOpen && (
          <div className={css.fields}>
            <TimeField
              label={t('catch-up.start')}
              value={shift.start}
              onChange={set('start')}
              moment={start}
              onOccurrence={(startOccurrence) => patch({ startOccurrence })}
              error={wrong('start', 'catch-up.time-needed')}
            />
            <TimeField
              label={t('catch-up.end')}
              value={shift.end}
              onChange={set('end')}
              moment={end}
              onOccurrence={(endOccurrence) => patch({ endOccurrence })}
              hint={isOvernight(day, end) ? t('catch-up.next-day') : undefined}
              error={wrong('end', 'catch-up.time-needed')}
            />
            {durations.map(([field, label]) => (
              <DurationField
                key={field}
                label={t(label)}
                value={shift[field]}
                onChange={set(field)}
                hint={field === 'longestStand' ? longestOverStanding(shift, t) : undefined}
                error={wrong(field, 'catch-up.duration-needed')}
              />
            ))}
          </div>
        )}
        {error !== undefined && (
          <p id={errorId} className={css.error}>
            {error}
          </p>
        )}
      </Group>
    </li>
  );
};
