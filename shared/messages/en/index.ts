/** English, group by group: written first, and what every other language is held to. */

import { serviceMessages } from '../service-messages.ts';
import { app } from './app.ts';
import { data } from './data.ts';
import { evidence } from './evidence.ts';
import { fields } from './fields.ts';
import { issues } from './issues.ts';
import { screens } from './screens.ts';
import { signs } from './signs.ts';
import { welcome } from './welcome.ts';

export const en = {
  ...app,
  ...data,
  ...fields,
  ...issues,
  ...serviceMessages,
  ...evidence,
  ...signs,
  ...welcome,
  ...screens,
} as const;
