/** In German. */
import { catchUpLine } from './catch-up-line.ts';
import { commands } from './commands.ts';
import { shiftBar } from './shift-bar.ts';
import { today } from './today.ts';

export const screens = {
  ...today,
  ...commands,
  ...catchUpLine,
  ...shiftBar,
} as const;
