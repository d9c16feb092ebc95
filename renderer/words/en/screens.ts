/** The screens, a group of texts each. */
import { catchUp } from './catch-up.ts';
import { commands } from './commands.ts';
import { shiftBar } from './shift-bar.ts';
import { strict } from './strict.ts';
import { today } from './today.ts';
import { why } from './why.ts';

export const screens = {
  ...today,
  ...commands,
  ...catchUp,
  ...shiftBar,
  ...why,
  ...strict,
} as const;
