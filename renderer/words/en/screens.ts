/** The screens, a group of texts each. */
import { commands } from './commands.ts';
import { settings } from './settings.ts';
import { stockings } from './stockings.ts';
import { today } from './today.ts';

export const screens = { ...today, ...settings, ...stockings, ...commands } as const;
