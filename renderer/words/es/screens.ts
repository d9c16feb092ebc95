/** The screens in Spanish, a group of texts each. */
import { calendar } from './calendar.ts';
import { catchUp } from './catch-up.ts';
import { commands } from './commands.ts';
import { settings } from './settings.ts';
import { shiftBar } from './shift-bar.ts';
import { stockings } from './stockings.ts';
import { strict } from './strict.ts';
import { strictStart } from './strict-start.ts';
import { today } from './today.ts';
import { trends } from './trends.ts';
import { why } from './why.ts';

export const screens = {
  ...today,
  ...settings,
  ...stockings,
  ...commands,
  ...trends,
  ...calendar,
  ...catchUp,
  ...shiftBar,
  ...why,
  ...strict,
  ...strictStart,
} as const;
