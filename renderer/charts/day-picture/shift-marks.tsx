/** The postures of a shift, at their places in a strip. */
import css from './day-picture.module.css';
import { type Look, lookHeights } from './looks.ts';
import type { Piece } from './shift-pieces.ts';

type Drawn = { readonly look: Look; readonly top: number; readonly height: number };

/** With one leg covered, the upper half is solid and the lower one hatched. */
function drawnOf({ posture, covered }: Piece, foot: number, tall: number): readonly Drawn[] {
  if (posture !== 'standing') {
    const height = Math.max(2, tall * lookHeights[posture]);
    return [{ look: posture, top: foot - height, height }];
  }
  const solid = tall * covered;
  const parts: readonly Drawn[] = [
    { look: 'covered', top: foot - tall, height: solid },
    { look: 'bare', top: foot - tall + solid, height: tall - solid },
  ];
  return parts.filter((part) => part.height > 0);
}

export type ShiftMarksProps = {
  readonly pieces: readonly Piece[];
  /** The lower edge and the height of standing, px. */
  readonly foot: number;
  readonly tall: number;
  /** The ID of the hatching. */
  readonly hatch: string;
  /** The place and the width of minutes since the shift's start. */
  readonly at: (minute: number) => string;
  readonly width: (minutes: number) => string;
};

export const ShiftMarks = ({ pieces, foot, tall, hatch, at, width }: ShiftMarksProps) =>
  pieces.flatMap((piece) =>
    drawnOf(piece, foot, tall).map(({ look, top, height }) => (
      <rect
        key={`${piece.start} ${look}`}
        className={css[look]}
        style={look === 'bare' ? { fill: `url(#${hatch})` } : undefined}
        x={at(piece.start)}
        width={width(piece.end - piece.start)}
        y={top}
        height={height}
      />
    )),
  );
