/**
 * A shift as a bar over the clock: covered standing solid, bare standing hatched, walking lower, rest a line. Height,
 * pattern and the words under it make it readable without colour.
 */
import { useId } from 'react';
import type { Shift } from '#shared/record/shift.ts';
import { timeOf } from '#shared/time/wall-clock.ts';
import type { MessageId } from '../messages/catalogue.ts';
import { formatDuration } from '../messages/duration.ts';
import { useMessages } from '../messages/use-messages.ts';
import { clockTime } from '../ui/dates.ts';
import { ChartKey } from './chart-key.tsx';
import { Hatch } from './hatch.tsx';
import css from './shift-bar.module.css';
import { shiftBarInWords } from './shift-bar-in-words.ts';
import { clockTicks, type Piece, type ShiftBarModel } from './shift-bar-pieces.ts';
import { Swatch } from './swatch.tsx';

const barTop = 22;
const barHeight = 32;
const barBottom = barTop + barHeight;
const height = barBottom + 20;

type Look = 'covered' | 'bare' | 'walking' | 'rest';

const heights: Readonly<Record<Look, number>> = { covered: 1, bare: 1, walking: 0.5, rest: 0.1 };

type Drawn = { readonly look: Look; readonly top: number; readonly height: number };

/** With one leg covered, the upper half is solid and the lower one hatched. */
function drawnOf({ posture, covered }: Piece): readonly Drawn[] {
  if (posture !== 'standing') {
    const tall = barHeight * heights[posture];
    return [{ look: posture, top: barBottom - tall, height: tall }];
  }
  const solid = barHeight * covered;
  const parts: readonly Drawn[] = [
    { look: 'covered', top: barTop, height: solid },
    { look: 'bare', top: barTop + solid, height: barHeight - solid },
  ];
  return parts.filter((part) => part.height > 0);
}

const LookSwatch = ({ look }: { readonly look: Look }) => {
  // At the bar's own scale, a rest would be too low to see.
  const tall = Math.max(2, 12 * heights[look]);
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

const looks: readonly (readonly [Look, MessageId])[] = [
  ['covered', 'shift-bar.covered'],
  ['bare', 'shift-bar.bare'],
  ['walking', 'shift-bar.walking'],
  ['rest', 'shift-bar.rest'],
];

export type ShiftBarProps = {
  readonly shift: Shift;
  readonly bar: ShiftBarModel;
  readonly limitMinutes: number;
};

export const ShiftBar = ({ shift, bar, limitMinutes }: ShiftBarProps) => {
  const t = useMessages();
  const hatch = useId();
  const { lengthMinutes, pieces, longestStand, minutes, hasTimeline } = bar;
  const at = (minute: number): string => `${(100 * minute) / lengthMinutes}%`;
  // A name near the right end goes to the left of its mark.
  const anchor = (minute: number) => (minute > lengthMinutes * 0.75 ? 'end' : 'start');
  const limitAt = longestStand?.limitAt ?? null;

  return (
    <figure className={css.figure}>
      <svg
        className={css.chart}
        width="100%"
        height={height}
        role="img"
        aria-label={shiftBarInWords(shift, bar, limitMinutes, t)}
      >
        <defs>
          <Hatch id={hatch} />
        </defs>
        {pieces.flatMap((piece) =>
          drawnOf(piece).map((part) => (
            <rect
              key={`${piece.start} ${part.look}`}
              className={css[part.look]}
              style={part.look === 'bare' ? { fill: `url(#${hatch})` } : undefined}
              x={at(piece.start)}
              width={at(piece.end - piece.start)}
              y={part.top}
              height={part.height}
            />
          )),
        )}
        {longestStand !== null && (
          <line
            className={css.stand}
            x1={at(longestStand.start)}
            x2={at(longestStand.end)}
            y1={barTop - 3}
            y2={barTop - 3}
          />
        )}
        {limitAt !== null && (
          <>
            <line className={css.limit} x1={at(limitAt)} x2={at(limitAt)} y1={4} y2={barBottom} />
            <text
              className={css.name}
              x={at(limitAt)}
              dx={anchor(limitAt) === 'end' ? -4 : 4}
              y={13}
              textAnchor={anchor(limitAt)}
            >
              {t('shift-bar.limit', { minutes: formatDuration(limitMinutes) })}
            </text>
          </>
        )}
        <text className={css.name} x={0} y={height - 4}>
          {clockTime(timeOf(shift.start))}
        </text>
        {clockTicks(shift).map((tick) => (
          <text key={tick.at} className={css.name} x={at(tick.at)} y={height - 4} textAnchor="middle">
            {clockTime(tick.time)}
          </text>
        ))}
        <text className={css.name} x="100%" y={height - 4} textAnchor="end">
          {clockTime(timeOf(shift.end))}
        </text>
      </svg>
      <figcaption>
        <ChartKey hasFigures>
          {looks
            .filter(([look]) => minutes[look] > 0)
            .map(([look, name]) => (
              <li key={look}>
                <LookSwatch look={look} />
                {t(name)} <strong>{formatDuration(minutes[look])}</strong>
              </li>
            ))}
        </ChartKey>
        {!hasTimeline && <p className={css.note}>{t('shift-bar.unplaced')}</p>}
      </figcaption>
    </figure>
  );
};
