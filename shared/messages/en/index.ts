/** English, group by group: written first, and what every other language is held to. */

import { serviceMessages } from '../service-messages.ts';
import { app } from './app.ts';
import { dataWords } from './data-words.ts';
import { fields } from './fields.ts';
import { issues } from './issues.ts';
import { screens } from './screens.ts';
import { signs } from './signs.ts';

export const en = {
  ...app,
  ...dataWords,
  ...fields,
  ...issues,
  ...serviceMessages,
  ...signs,
  ...screens,
} as const;
