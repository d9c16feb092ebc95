/** Spanish, group by group. */
import { app } from './app.ts';
import { dataWords } from './data-words.ts';
import { fields } from './fields.ts';
import { issues } from './issues.ts';
import { screens } from './screens.ts';
import { services } from './services.ts';
import { signs } from './signs.ts';

export const es = {
  ...app,
  ...dataWords,
  ...fields,
  ...issues,
  ...services,
  ...signs,
  ...screens,
} as const;
