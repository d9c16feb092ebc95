/** The screens, a group of texts each. */
import { commands } from './commands.ts';
import { settings } from './settings.ts';
import { stockings } from './stockings.ts';
import { today } from './today.ts';
import { trends } from './trends.ts';

export const screens = { ...today, ...settings, ...stockings, ...commands, ...trends } as const;
