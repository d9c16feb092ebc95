/** In German. */
import { catchUpLine } from './catch-up-line.ts';
import { planned } from './planned.ts';
import { stockingLine } from './stocking-line.ts';
import { today } from './today.ts';

export const screens = {
  ...today,
  ...catchUpLine,
  ...planned,
  ...stockingLine,
} as const;
