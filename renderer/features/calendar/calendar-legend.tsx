/** The calendar's legend: every mark that the shown days have, with its word. */
import type { ReactNode } from 'react';
import { dayOffReasons } from '#shared/record/day-off.ts';
import { ChartKey } from '../../charts/chart-key.tsx';
import { useMessages } from '../../messages/use-messages.ts';
import { dayOffInWords, reasonLetters } from '../../parts/day-answer.ts';
import { type CalendarDay, expectedShifts } from './calendar-days.ts';
import css from './calendar-legend.module.css';
import { DayFace, OverMark } from './day-face.tsx';
import { type Ground, lettersOf, type Mark, markOf, stepsInWords } from './marks.ts';
import type { Picture } from './period.ts';
import { plannedBlocks } from './week-blocks.ts';

type Entry = { readonly key: string; readonly sign: ReactNode; readonly words: string };

const plain: Omit<Mark, 'over'> = { ground: 'blank', isWorn: false, isStrict: false };
const faceOf = (ground: Ground, changed: Partial<Mark> = {}, children?: ReactNode): ReactNode => (
  <DayFace mark={{ ...plain, ...changed, ground }}>
    <span className={css.sign}>{children}</span>
  </DayFace>
);

const hasLetter = (day: CalendarDay, picture: Picture): boolean =>
  lettersOf(day) !== '' && (picture === 'month' || (picture === 'year' && day.shifts.length === 0));

export type CalendarLegendProps = {
  readonly days: readonly CalendarDay[];
  /** A month has the letters of logged shifts, too. A week has names. A year has no room for words. */
  readonly picture: Picture;
};

export const CalendarLegend = ({ days, picture }: CalendarLegendProps) => {
  const t = useMessages();
  const marks = days.map(markOf);
  const has = (isMeant: (mark: Mark) => boolean): boolean => marks.some(isMeant);
  const hasGround = (ground: Ground): boolean => has((mark) => mark.ground === ground);
  const reasons = new Set(picture === 'year' ? days.map(({ dayOff }) => dayOff?.reason) : []);
  const shifts = new Map(
    days
      .filter((day) => hasLetter(day, picture))
      .flatMap(({ shifts: logged, planned }) => [
        ...logged.flatMap(({ named }) => named ?? []),
        ...expectedShifts(planned).filter(({ letter }) => letter !== ''),
      ])
      // A roster's shifts are many of one name; a letter that is the whole name needs no word.
      .filter(({ letter, name }) => letter !== name)
      .map((shift) => [`${shift.letter} ${shift.name}`, shift] as const),
  );
  const hasLoad = has(({ ground }) => ground.startsWith('load'));
  const optional: readonly (Entry | null)[] = [
    has(({ over }) => over === 'amber')
      ? { key: 'amber', sign: <OverMark over="amber" />, words: t('calendar.over-one') }
      : null,
    has(({ over }) => over === 'red')
      ? { key: 'red', sign: <OverMark over="red" />, words: t('calendar.over-both') }
      : null,
    has(({ isWorn }) => isWorn)
      ? { key: 'worn', sign: faceOf('blank', { isWorn: true }), words: t('calendar.legend-worn') }
      : null,
    hasGround('off')
      ? { key: 'off', sign: faceOf('off', {}, '–'), words: t('calendar.legend-day-off') }
      : null,
    ...dayOffReasons
      .filter((reason) => reasons.has(reason))
      .map((reason) => ({
        key: reason,
        sign: faceOf('off', {}, t(reasonLetters[reason])),
        words: dayOffInWords(reason, t),
      })),
    hasGround('gap') ? { key: 'gap', sign: faceOf('gap'), words: t('calendar.legend-not-logged') } : null,
    hasGround('planned') || (picture === 'week' && days.some((day) => plannedBlocks(day).length > 0))
      ? { key: 'planned', sign: faceOf('planned'), words: t('away.legend-planned') }
      : null,
    has(({ isStrict }) => isStrict)
      ? { key: 'strict', sign: faceOf('blank', { isStrict: true }), words: t('calendar.legend-strict') }
      : null,
    ...[...shifts].map(([key, { letter, name }]) => ({
      key: `shift ${key}`,
      sign: letter,
      words: name,
    })),
  ];
  return (
    <ChartKey label={t('calendar.legend')}>
      {hasLoad && (
        <li className={css.load}>
          {t('calendar.load-hours')}
          {stepsInWords(t).map(({ ground, words }) => (
            <span key={ground} className={css.entry}>
              <span className={css.swatch}>{faceOf(ground)}</span>
              {words}
            </span>
          ))}
        </li>
      )}
      {optional
        .filter((entry) => entry !== null)
        .map(({ key, sign, words }) => (
          <li key={key} className={css.entry}>
            <span className={css.swatch}>{sign}</span>
            {words}
          </li>
        ))}
    </ChartKey>
  );
};
