/** The frame of every picture: what it shows in words, and words that point at its parts. */
import type { ReactNode } from 'react';
import css from './pictures.module.css';
import type { Point } from './smooth-path.ts';

export type PictureProps = {
  /** Says to a reader who does not see the picture what it shows. */
  readonly label: string;
  /** The left edge of the picture, where it is not nought. */
  readonly left?: number;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
};

export const Picture = ({ label, left = 0, width, height, children }: PictureProps) => (
  <svg className={css.picture} role="img" aria-label={label} viewBox={`${left} 0 ${width} ${height}`}>
    {children}
  </svg>
);

export type PointerProps = {
  readonly text: string;
  /** Where the word begins. */
  readonly from: Point;
  /** What it names. */
  readonly to: Point;
};

/** A word with a thin line to the part that it names. */
export const Pointer = ({ text, from: [x, y], to: [toX, toY] }: PointerProps) => (
  <g>
    <path className={css.halo} d={`M${x - 4} ${y}L${toX} ${toY}`} />
    <path className={css.pointer} d={`M${x - 4} ${y}L${toX} ${toY}`} />
    <circle className={css.dot} cx={toX} cy={toY} r="2.5" />
    <text className={css.word} x={x} y={y} dy="0.35em">
      {text}
    </text>
  </g>
);

/** An arrow that presses: level, from its foot to its tip. */
export const PressArrow = ({
  from,
  to,
  y,
  isMuscle = false,
}: {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** A muscle presses, not a stocking. */
  readonly isMuscle?: boolean;
}) => {
  const head = from > to ? 9 : -9;
  return (
    <g className={isMuscle ? css.ofMuscle : undefined}>
      <path className={css.arrow} d={`M${from} ${y}H${to + head * 0.7}`} />
      <path className={css.arrowHead} d={`M${to} ${y}l${head} -6v12Z`} />
    </g>
  );
};

/** The pattern of a stocking's cloth, cut through. Its first column begins at `left`. */
export const Knit = ({ id, left = 0 }: { readonly id: string; readonly left?: number }) => (
  <pattern
    id={id}
    width="7"
    height="7"
    patternUnits="userSpaceOnUse"
    patternTransform={`translate(${left} 0)`}
  >
    <path className={css.stitch} d="M0 1L3.5 4.5L7 1" />
  </pattern>
);
