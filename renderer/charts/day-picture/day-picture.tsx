/**
 * The picture of a day: posture above, the stockings' line below from on to off, a bracket over the longest stand with a
 * tick at the limit. Covered standing is solid, bare standing hatched, walking lower, rest a line: height, pattern and
 * the words under it make it readable without colour.
 */
import { useId } from 'react';
import { formatDuration } from '../../messages/duration.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { clockTime } from '../../ui/dates.ts';
import { Hatch } from '../hatch.tsx';
import { clockChangeInWords, dayInWords } from './day-in-words.ts';
import css from './day-picture.module.css';
import type { DayStrip } from './day-strip.ts';
import { PictureKey } from './picture-key.tsx';
import { ShiftMarks } from './shift-marks.tsx';
import { WearLines } from './wear-lines.tsx';

/** From the top: the name of the bracket, the bracket, the posture, the stockings, the clock. In px. */
const whole = { bracket: 20, posture: 27, tall: 40, wear: 71, clock: 96, height: 100 } as const;
const compact = { bracket: 3, posture: 9, tall: 18, wear: 29, clock: null, height: 37 } as const;

/** The first and the last hour end at the strip's ends. */
const anchorOf = (i: number, count: number): 'start' | 'middle' | 'end' => {
  if (i === 0) return 'start';
  return i === count - 1 ? 'end' : 'middle';
};

/** Which names go first where there is no room for all: the ends stay. */
const rankOf = (i: number, count: number): 'outer' | 'middle' | 'between' => {
  if (i === 0 || i === count - 1) return 'outer';
  return i % 2 === 1 ? 'between' : 'middle';
};

export type DayPictureProps = {
  readonly strip: DayStrip;
  /** The longest unbroken stand that the person allows. */
  readonly limitMinutes: number;
  /** Small, without the clock and the name of the bracket. */
  readonly isCompact?: boolean;
  readonly hasKey?: boolean;
  /** What the day may look like: it is in no record, so it has no figures. */
  readonly isGhost?: boolean;
};

export const DayPicture = (props: DayPictureProps) => {
  const { strip, limitMinutes, isCompact = false, hasKey = false, isGhost = false } = props;
  const t = useMessages();
  const hatch = useId();
  const { lengthMinutes, ticks, shifts, longestStand, worn, clockChange } = strip;
  const at = (minute: number): string => `${(100 * minute) / lengthMinutes}%`;
  const place = isCompact ? compact : whole;
  const foot = place.posture + place.tall;
  const limitAt = longestStand?.limitAt ?? null;
  const changed = clockChangeInWords(strip, t);

  /** A name near an end of the strip goes to its inner side. */
  const nameOfStand = (start: number, end: number) => {
    const middle = (start + end) / 2 / lengthMinutes;
    if (middle < 1 / 3) return { x: at(start), textAnchor: 'start' } as const;
    return middle > 2 / 3
      ? ({ x: at(end), textAnchor: 'end' } as const)
      : ({ x: at((start + end) / 2), textAnchor: 'middle' } as const);
  };

  return (
    <figure className={`${css.figure} ${isGhost ? css.ghost : ''}`}>
      <svg
        className={css.chart}
        width="100%"
        height={place.height}
        role="img"
        aria-label={dayInWords(strip, limitMinutes, t)}
      >
        <defs>
          <Hatch id={hatch} />
        </defs>
        <rect className={css.ground} x={0} y={place.posture} width="100%" height={place.tall} rx={4} />
        {ticks.slice(1, -1).map((tick) => (
          <line
            key={tick.at}
            className={css.hour}
            {...{ x1: at(tick.at), x2: at(tick.at), y1: place.posture, y2: foot }}
          />
        ))}
        {clockChange !== null && clockChange.minutes > 0 && (
          <rect
            className={css.twice}
            {...{
              x: at(clockChange.at),
              width: at(clockChange.minutes),
              y: place.posture,
              height: place.tall,
            }}
          />
        )}
        {shifts.map(({ shift, startsAt, pieces }) => (
          <ShiftMarks
            key={shift.id}
            {...{ pieces: pieces.pieces, foot, tall: place.tall, hatch }}
            at={(minute) => at(startsAt + minute)}
            width={at}
          />
        ))}
        {longestStand !== null && (
          <g className={css.stand}>
            <line
              {...{ x1: at(longestStand.start), x2: at(longestStand.end) }}
              y1={place.bracket}
              y2={place.bracket}
            />
            {[longestStand.start, longestStand.end].map((end) => (
              <line key={end} x1={at(end)} x2={at(end)} y1={place.bracket} y2={place.posture - 2} />
            ))}
            {limitAt !== null && limitAt < longestStand.end && (
              <line
                className={css.over}
                {...{ x1: at(limitAt), x2: at(longestStand.end), y1: place.bracket, y2: place.bracket }}
              />
            )}
          </g>
        )}
        {limitAt !== null && (
          <line
            className={css.limit}
            {...{ x1: at(limitAt), x2: at(limitAt), y1: place.bracket - 3, y2: foot }}
          />
        )}
        {longestStand !== null && !isCompact && !isGhost && (
          <text
            className={css.standName}
            y={place.bracket - 7}
            {...nameOfStand(longestStand.start, longestStand.end)}
          >
            {t('shift-bar.longest', { duration: formatDuration(longestStand.minutes) })}
          </text>
        )}
        <WearLines worn={worn} top={place.wear} at={at} isCompact={isCompact} />
        {clockChange !== null && (
          <line
            className={css.change}
            {...{ x1: at(clockChange.at), x2: at(clockChange.at), y1: place.posture, y2: place.height - 20 }}
          />
        )}
        {place.clock !== null &&
          ticks.map((tick, i) => (
            <text
              key={tick.at}
              className={`${css.name} ${css[rankOf(i, ticks.length)]}`}
              x={at(tick.at)}
              y={place.clock}
              textAnchor={anchorOf(i, ticks.length)}
            >
              {clockTime(tick.time)}
            </text>
          ))}
      </svg>
      {hasKey && <PictureKey strip={strip} limitMinutes={limitMinutes} hasNote={!isCompact} />}
      {changed !== null && !isCompact && <p className={css.note}>{changed}</p>}
    </figure>
  );
};
