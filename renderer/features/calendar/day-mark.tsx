/** The mark in a day's cell and in the legend: a fill of some height and tone, a zone's shape, a letter, a dash, or nothing. */
import type { DayOffReason } from '#shared/record/day-off.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { reasonLetters } from '../../parts/day-answer.ts';
import { zoneFill, zonePaths } from '../../parts/zone-mark.tsx';
import css from './calendar.module.css';
import type { Mark, Measure } from './levels.ts';

const ReasonLetter = ({ reason }: { readonly reason: DayOffReason }) => {
  const t = useMessages();
  return <span className={css.letter}>{t(reasonLetters[reason])}</span>;
};

export const DayMark = ({ mark, measure }: { readonly mark: Mark; readonly measure: Measure }) => {
  switch (mark.kind) {
    case 'zone':
      return (
        <span className={css.logged}>
          <svg className={zoneFill(mark.zone)} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d={zonePaths[mark.zone]} />
          </svg>
        </span>
      );
    case 'level':
      return (
        <span className={css.logged}>
          <span className={`${css.fill} ${css[measure]}`} data-level={mark.level} />
        </span>
      );
    case 'dayOff':
      return (
        <span
          className={`${mark.isPlanned ? css.planned : css.logged} ${mark.reason === null ? css.off : ''}`}
        >
          {mark.reason !== null && <ReasonLetter reason={mark.reason} />}
        </span>
      );
    case 'plannedShift':
      return (
        <span className={css.plannedShift}>
          <span className={css.letter}>{mark.letter}</span>
        </span>
      );
    case 'toCome':
      return <span className={css.toCome} />;
    default:
      return <span className={mark.kind === 'none' ? css.logged : css.gap} />;
  }
};
