/** The key of a day's picture: each mark that it has, with its minutes. */
import { formatDuration } from '../../messages/duration.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { ChartKey } from '../chart-key.tsx';
import { Swatch } from '../swatch.tsx';
import css from './day-picture.module.css';
import { type DayStrip, minutesOf } from './day-strip.ts';
import { type Look, lookHeights, looks } from './looks.ts';

const LookSwatch = ({ look }: { readonly look: Look }) => {
  // At the picture's own scale, a rest would be too low to see.
  const tall = Math.max(2, 12 * lookHeights[look]);
  return (
    <Swatch
      className={css.swatch}
      width={16}
      height={12}
      isHatched={look === 'bare'}
      mark={{ className: css[look], y: 12 - tall, width: 16, height: tall }}
    />
  );
};

export type PictureKeyProps = {
  readonly strip: DayStrip;
  readonly limitMinutes: number;
  /** Whether it says that the times within a shift are not known: whoever types them knows. */
  readonly hasNote: boolean;
};

export const PictureKey = ({ strip, limitMinutes, hasNote }: PictureKeyProps) => {
  const t = useMessages();
  const minutes = minutesOf(strip);
  const isByLeg = strip.worn.some(({ legs }) => legs !== 'both');
  const isUnplaced = strip.shifts.some(({ pieces }) => !pieces.hasTimeline);
  return (
    <figcaption className={css.caption}>
      <ChartKey hasFigures>
        {looks
          .filter(([look]) => Math.round(minutes[look]) > 0)
          .map(([look, name]) => (
            <li key={look}>
              <LookSwatch look={look} />
              {t(name)} <strong>{formatDuration(minutes[look])}</strong>
            </li>
          ))}
        {Math.round(minutes.worn) > 0 && (
          <li>
            <Swatch
              className={css.swatch}
              {...{ width: 16, height: 12, isHatched: false }}
              mark={{ className: css.covered, y: 4, width: 16, height: 4 }}
            />
            {t(isByLeg ? 'shift-bar.worn-by-leg' : 'shift-bar.worn')}{' '}
            <strong>{formatDuration(minutes.worn)}</strong>
          </li>
        )}
        {strip.longestStand?.limitAt != null && (
          <li>
            <Swatch
              className={css.swatch}
              {...{ width: 16, height: 12, isHatched: false }}
              mark={{ className: css.tick, x: 7, width: 1, height: 12 }}
            />
            {t('shift-bar.limit', { minutes: formatDuration(limitMinutes) })}
          </li>
        )}
      </ChartKey>
      {hasNote && isUnplaced && <p className={css.note}>{t('shift-bar.unplaced')}</p>}
    </figcaption>
  );
};
