/** The shape of the drawn leg, from the side, and of a stocking on it. The toes point left. */
import { areaBetween, type Point, smoothLine } from './smooth-path.ts';

/** From the top of the thigh down its front, round the foot, and up its back. */
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

export const legOutline = `${smoothLine(legPoints)}Z`;

/** Below the sole. */
export const legHeight = 436;

/** A ring of the knit at this height, as it goes round the leg. */
export const ringAt = (y: number): readonly Point[] => [
  [20, y - 5],
  [110, y + 2],
  [170, y + 4],
  [230, y - 5],
];

/** The cloth between two rings. */
export const clothBetween = (top: number, bottom: number): string => areaBetween(ringAt(top), ringAt(bottom));
