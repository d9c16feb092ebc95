/** How a day looks, in its cell and in the legend: its ground by load, an edge or a dash, and the lines over and under it. */
import type { ReactNode } from 'react';
import type { DayOffReason } from '#shared/record/day-off.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { answerCaption, reasonLetters } from '../../parts/day-answer.ts';
import { zonePaths } from '../../parts/zone-mark.tsx';
import { clockTime, formatNumber } from '../../ui/dates.ts';
import { type CalendarDay, expectedShifts } from './calendar-days.ts';
import css from './day-face.module.css';
import { type Mark, markOf } from './marks.ts';

/** The place of a day in its grid. */
export const DayPlace = ({
  isChosen,
  children,
}: {
  readonly isChosen: boolean;
  readonly children: ReactNode;
}) => (
  <td className={css.place} data-chosen={isChosen ? '' : undefined}>
    {children}
  </td>
);

/** The name of a day's button, whole. A label could not hold what stands on the button, word by word. */
export const DayName = ({ words }: { readonly words: string | undefined }) => (
  <span className={css.name}>{words}</span>
);

/** A day over a limit: a triangle for one, a diamond for both. In the colour of the text on its ground. */
export const OverMark = ({ over }: { readonly over: 'amber' | 'red' }) => (
  <svg className={css.over} viewBox="0 0 12 12" aria-hidden="true">
    <path d={zonePaths[over]} />
  </svg>
);

export type DayFaceProps = {
  readonly mark: Omit<Mark, 'over'>;
  readonly children?: ReactNode;
};

export const DayFace = ({ mark, children }: DayFaceProps) => (
  // What stands on it is said by the name of its day.
  <span
    aria-hidden
    className={css.face}
    data-ground={mark.ground}
    data-worn={mark.isWorn ? '' : undefined}
    data-strict={mark.isStrict ? '' : undefined}
  >
    {children}
  </span>
);

/** A plain free day is a dash. */
export const signOf = (reason: DayOffReason | null, t: Translate): string =>
  reason === null ? '–' : t(reasonLetters[reason]);

/** What stands at the foot of a day: its load and whether it was over a limit, or why there is none. */
export const DayFoot = ({ day }: { readonly day: CalendarDay }) => {
  const t = useMessages();
  const { exposure, kind, dayOff, planned } = day;
  const { over } = markOf(day);
  if (kind === 'worked' && exposure !== null) {
    return (
      <span className={css.foot}>
        <span className={css.load}>{formatNumber(exposure.load, 1)}</span>
        {over !== null && <OverMark over={over} />}
      </span>
    );
  }
  const isOff = kind === 'dayOff' || dayOff !== null;
  const expected = expectedShifts(planned);
  if (!isOff && expected.length === 0) return null;
  const reason = dayOff?.reason ?? null;
  const word = isOff
    ? answerCaption({ kind: 'off', reason }, t)
    : expected.map(({ name, start }) => name || clockTime(start)).join(', ');
  return (
    <span className={css.foot}>
      <span className={css.word}>{word}</span>
      {isOff && <span className={css.short}>{signOf(reason, t)}</span>}
    </span>
  );
};
