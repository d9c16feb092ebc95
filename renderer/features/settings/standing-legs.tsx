/** The picture of the first screen: a pair of legs, standing, in knee-high stockings. */
import { useId } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { areaBetween, type Point, smoothLine } from '../../parts/pictures/smooth-path.ts';
import css from './standing-legs.module.css';

/** The outer and the inner side of the leg on the right, from the thigh to the ankle. The middle of the two is x = 0. */
const outer: readonly Point[] = [
  [80, 80],
  [77, 124],
  [71, 156],
  [69, 178],
  [71, 200],
  [77, 228],
  [78, 254],
  [72, 296],
  [63, 340],
  [59, 368],
  [60, 396],
];
const inner: readonly Point[] = [
  [14, 80],
  [21, 124],
  [28, 156],
  [31, 178],
  [29, 202],
  [23, 230],
  [22, 256],
  [28, 298],
  [35, 342],
  [37, 368],
  [36, 396],
];
const leg = areaBetween(outer, inner);

/** A line round the leg at a height: it hangs a little, as one sees it from above the knee. */
const roundAt = (y: number): readonly Point[] => [
  [10, y - 3],
  [34, y + 2],
  [64, y + 2],
  [90, y - 3],
];
const top = 208;
const stocking = areaBetween(roundAt(top), [
  [10, 400],
  [90, 400],
]);
const hem = areaBetween(roundAt(top), roundAt(top + 14));
/** The rows of the knit are closer where it presses more. */
const rows = [236, 254, 271, 287, 302, 316, 329, 341, 352, 362, 371, 380] as const;

type LegProps = { readonly clip: string; readonly tint: string; readonly cloth: string };

const Leg = ({ clip, tint, cloth }: LegProps) => (
  <>
    <g clipPath={`url(#${clip})`}>
      <path className={css.skin} d={leg} />
      <path
        className={css.knee}
        d={smoothLine([
          [39, 186],
          [50, 190],
          [61, 186],
        ])}
      />
      <path className={css.cloth} d={stocking} />
      <path fill={`url(#${tint})`} d={stocking} />
      <path className={css.hem} d={hem} />
      {rows.map((y) => (
        <path key={y} className={css.row} d={smoothLine(roundAt(y))} />
      ))}
    </g>
    <path className={css.edge} d={smoothLine(outer)} />
    <path className={css.edge} d={smoothLine(inner)} />
    <path fill={`url(#${cloth})`} d="M0 0H97C95 30 91 66 86 100C64 106 34 107 11 103C8 84 5 68 0 56Z" />
    <path
      className={css.shoe}
      d="M33 388C31 402 27 412 28 424H82C83 412 72 402 63 388C54 393 42 393 33 388Z"
    />
    <path className={css.sole} d="M26 423H84V428A6 6 0 0 1 78 434H32A6 6 0 0 1 26 428Z" />
  </>
);

export const StandingLegs = () => {
  const t = useMessages();
  const id = useId();
  const ids = { clip: `${id}-clip`, tint: `${id}-tint`, cloth: `${id}-cloth` };
  return (
    <svg className={css.picture} role="img" aria-label={t('welcome.picture')} viewBox="-160 0 320 450">
      <defs>
        <clipPath id={ids.clip}>
          <path d={leg} />
        </clipPath>
        <linearGradient id={ids.tint} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1={top} y2="380">
          <stop className={css.tint} offset="0" stopOpacity="0.35" />
          <stop className={css.tint} offset="1" stopOpacity="1" />
        </linearGradient>
        <linearGradient id={ids.cloth} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="4" y2="64">
          <stop className={css.fabric} offset="0" stopOpacity="0" />
          <stop className={css.fabric} offset="1" stopOpacity="1" />
        </linearGradient>
      </defs>
      <circle className={css.sun} cx="0" cy="214" r="158" />
      <ellipse className={css.shadow} cx="0" cy="435" rx="128" ry="7" />
      <Leg {...ids} />
      <g transform="scale(-1 1)">
        <Leg {...ids} />
      </g>
    </svg>
  );
};
