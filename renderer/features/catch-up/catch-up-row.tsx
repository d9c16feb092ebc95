/** One missing day: its kind and, for a shift, its times, which open in place. */
import { useId } from 'react';
import { Group } from 'react-aria-components';
import type { TypedMoment } from '#shared/time/typed-time.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { MessageId } from '../../messages/catalogue.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { longestOverStanding } from '../../parts/typed-shift.ts';
import { useRecord } from '../../state/record.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { clockTime, longDate, weekdayDate } from '../../ui/dates.ts';
import { DurationField } from '../../ui/duration-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { usePatch } from '../../ui/use-patch.ts';
import css from './catch-up.module.css';
import { type CatchUpDay, endOf, startOf, type TypedField } from './catch-up-days.ts';

export type CatchUpRowProps = {
  readonly day: CatchUpDay;
  /** The zone of the typed times. */
  readonly zone: string;
  readonly isOpen: boolean;
  /** The fields to mark as missing or unreadable. */
  readonly unread: readonly TypedField[];
  /** Why the day was refused. */
  readonly error: string | undefined;
  readonly onChange: (day: CatchUpDay) => void;
  readonly onOpen: (isOpen: boolean) => void;
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

export const CatchUpRow = ({ day, zone, isOpen, unread, error, onChange, onOpen }: CatchUpRowProps) => {
  const garments = useRecord((state) => state.record.garments);
  const t = useMessages();
  const errorId = useId();
  const { date, kind, shift } = day;
  const name = longDate(date);
  const patch = usePatch(day, onChange);
  const patchShift = usePatch(shift, (typed) => patch({ shift: typed }));
  const set = (field: TypedField) => (value: string) => patchShift({ [field]: value });
  const wrong = (field: TypedField, words: MessageId) => (unread.includes(field) ? t(words) : undefined);
  const kinds = [
    { value: 'shift', label: t('catch-up.shift') },
    { value: 'dayOff', label: t('catch-up.day-off') },
    { value: 'unknown', label: t('catch-up.unknown') },
  ] as const;
  const [start, end] = [startOf(day, zone), endOf(day, zone)];
  const garment = garments.find(({ id }) => id === shift.garmentId);
  const [span, figures] = shiftInWords(day, end, garment?.name, t);

  return (
    <li className={css.day}>
      <Group aria-label={name} aria-describedby={error === undefined ? undefined : errorId}>
        <div className={css.head}>
          <span className={css.date}>{weekdayDate(date)}</span>
          <ChoiceField
            label={t('catch-up.what', { date: name })}
            isLabelHidden
            choices={kinds}
            value={kind}
            onChange={(chosen) => patch({ kind: chosen })}
          />
          {kind === 'shift' && (
            <>
              <div className={css.summary}>
                <div>{span}</div>
                {figures !== undefined && <div className={css.figures}>{figures}</div>}
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
        {kind === 'shift' && isOpen && (
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
