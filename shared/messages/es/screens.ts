/** The screens in Spanish, a group of texts each. */
import { catchUp } from './catch-up.ts';
import { commands } from './commands.ts';
import { shiftBar } from './shift-bar.ts';
import { today } from './today.ts';

export const screens = {
  ...today,
  ...commands,
  ...catchUp,
  ...shiftBar,
} as const;
