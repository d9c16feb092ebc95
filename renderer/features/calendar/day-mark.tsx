/** The mark in a day's cell and in the legend: a fill of some height and tone, a zone's shape, a dash, or nothing. */
import { zoneFill, zonePaths } from '../../parts/zone-mark.tsx';
import css from './calendar.module.css';
import type { Mark, Measure } from './levels.ts';

export const DayMark = ({ mark, measure }: { readonly mark: Mark; readonly measure: Measure }) => {
  if (mark.kind === 'zone') {
    return (
      <span className={css.logged}>
        <svg className={zoneFill(mark.zone)} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d={zonePaths[mark.zone]} />
        </svg>
      </span>
    );
  }
  if (mark.kind === 'level') {
    return (
      <span className={css.logged}>
        <span className={`${css.fill} ${css[measure]}`} data-level={mark.level} />
      </span>
    );
  }
  if (mark.kind === 'dayOff') return <span className={`${css.logged} ${css.off}`} />;
  return <span className={mark.kind === 'none' ? css.logged : css.gap} />;
};
