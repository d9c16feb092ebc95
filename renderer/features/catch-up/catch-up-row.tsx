/** One missing day: what it was and, for a shift, its times, which open in place. */
import { useId } from 'react';
import { Group } from 'react-aria-components';
import type { MessageId } from '../../messages/catalogue.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { clockTime, longDate, weekdayDate } from '../../ui/dates.ts';
import { DurationField } from '../../ui/duration-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { endsNextDay, type TypedShift } from '../../ui/typed-shift.ts';
import css from './catch-up.module.css';
import type { CatchUpDay, TypedField } from './catch-up-days.ts';

export type CatchUpRowProps = {
  readonly day: CatchUpDay;
  readonly isOpen: boolean;
  /** The fields to mark as missing or not understood. */
  readonly unread: readonly TypedField[];
  /** Why the day was refused. */
  readonly error: string | undefined;
  readonly onChange: (day: CatchUpDay) => void;
  readonly onOpen: (isOpen: boolean) => void;
};

function shiftInWords(shift: TypedShift, garmentName: string | undefined, t: Translate): readonly string[] {
  if (shift.start === '' || shift.end === '') return [t('catch-up.no-shift-yet')];
  const span = endsNextDay(shift) ? 'catch-up.span-overnight' : 'catch-up.span';
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

export const CatchUpRow = ({ day, isOpen, unread, error, onChange, onOpen }: CatchUpRowProps) => {
  const garments = useRecordStore((state) => state.record.garments);
  const t = useMessages();
  const errorId = useId();
  const { date, kind, shift } = day;
  const name = longDate(date);
  const set = (field: TypedField) => (value: string) =>
    onChange({ ...day, shift: { ...shift, [field]: value } });
  const wrong = (field: TypedField, words: MessageId) => (unread.includes(field) ? t(words) : undefined);
  const kinds = [
    { value: 'shift', label: t('catch-up.shift') },
    { value: 'dayOff', label: t('catch-up.day-off') },
    { value: 'unknown', label: t('catch-up.unknown') },
  ] as const;
  const [span, figures] = shiftInWords(shift, garments.find(({ id }) => id === shift.garmentId)?.name, t);

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
            onChange={(chosen) => onChange({ ...day, kind: chosen })}
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
              error={wrong('start', 'catch-up.time-needed')}
            />
            <TimeField
              label={t('catch-up.end')}
              value={shift.end}
              onChange={set('end')}
              hint={endsNextDay(shift) ? t('catch-up.next-day') : undefined}
              error={wrong('end', 'catch-up.time-needed')}
            />
            {durations.map(([field, label]) => (
              <DurationField
                key={field}
                label={t(label)}
                value={shift[field]}
                onChange={set(field)}
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
