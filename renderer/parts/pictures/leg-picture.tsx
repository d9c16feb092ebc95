/** A leg from the side: a graduated stocking presses most at the ankle, and less further up (E5.06). */
import { useId } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { Picture, PressArrow } from './picture.tsx';
import css from './pictures.module.css';
import { areaBetween, type Point, smoothLine } from './smooth-path.ts';

const [left, width, height] = [44, 360, 436];

/** The leg from the top of the thigh down its front, round the foot, and up its back. The toes point left. */
const legPoints: readonly Point[] = [
  [96, -20],
  [95, 30],
  [99, 82],
  [107, 126],
  [108, 146],
  [104, 164],
  [106, 184],
  [113, 206],
  [114, 250],
  [119, 298],
  [126, 336],
  [129, 358],
  [122, 374],
  [104, 387],
  [80, 397],
  [62, 404],
  [52, 412],
  [52, 423],
  [62, 429],
  [88, 429],
  [114, 424],
  [140, 429],
  [164, 430],
  [180, 424],
  [184, 408],
  [178, 388],
  [175, 364],
  [178, 330],
  [188, 290],
  [197, 254],
  [196, 222],
  [187, 194],
  [180, 170],
  [184, 146],
  [196, 108],
  [206, 60],
  [210, 20],
  [210, -20],
];

const outline = `${smoothLine(legPoints)}Z`;

/** The shares of the ankle's pressure, in percent: at most as much (E5.06). */
const shares = [
  { id: 'atThigh', y: 80, frontX: 99, backX: 203, percent: 40 },
  { id: 'belowKnee', y: 214, frontX: 113, backX: 194, percent: 70 },
  { id: 'atAnkle', y: 348, frontX: 128, backX: 176, percent: 100 },
] as const;

/** The length of an arrow, for each percent. */
const arrowScale = 0.7;
const wordsX = 264;

/** Rows of the knit: the closer, the stronger the pressure. */
const rows: readonly number[] = (() => {
  const found: number[] = [];
  for (let y = 62; y < height; y += 5 + 7 * Math.max(0, (348 - y) / 300)) found.push(y);
  return found;
})();

const knitRow = (y: number): string =>
  smoothLine([
    [20, y - 4],
    [110, y + 2],
    [155, y + 4],
    [215, y - 2],
  ]);

/** The upper edge of the stocking goes round the thigh. */
const hemAt = (y: number): readonly Point[] => [
  [80, y - 5],
  [120, y + 3],
  [170, y + 4],
  [225, y - 5],
];
const cloth = `${smoothLine(hemAt(36))}V${height}H0V36Z`;
const band = areaBetween(hemAt(36), hemAt(54));

export const LegPicture = () => {
  const t = useMessages();
  const id = useId();
  const [leg, tint] = [`${id}-leg`, `${id}-tint`];
  return (
    <Picture label={t('picture.leg')} left={left} width={width} height={height}>
      <defs>
        <clipPath id={leg}>
          <path d={outline} />
        </clipPath>
        <linearGradient id={tint} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="30" y2="352">
          <stop className={css.tint} offset="0" stopOpacity="0.2" />
          <stop className={css.tint} offset="1" stopOpacity="0.95" />
        </linearGradient>
      </defs>
      <g clipPath={`url(#${leg})`}>
        <path className={css.bareLeg} d={outline} />
        <path className={css.legCloth} d={cloth} />
        <path fill={`url(#${tint})`} d={cloth} />
        <path className={css.band} d={band} />
        {rows.map((y) => (
          <path key={y} className={css.stitch} d={knitRow(y)} />
        ))}
      </g>
      <path className={css.legEdge} d={outline} />
      {shares.map(({ id: place, y, frontX, backX, percent }) => (
        <g key={place}>
          <PressArrow from={frontX - 4 - percent * arrowScale} to={frontX - 4} y={y} />
          <PressArrow from={backX + 4 + percent * arrowScale} to={backX + 4} y={y} />
          <text className={css.strongWord} x={wordsX} y={y - 4}>
            {t(`picture.${place}`)}
          </text>
          <text className={css.word} x={wordsX} y={y + 14}>
            {percent === 100 ? t('picture.whole') : t('picture.atMost', { percent })}
          </text>
        </g>
      ))}
    </Picture>
  );
};
