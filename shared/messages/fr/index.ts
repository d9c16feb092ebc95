/** French, group by group. */
import { app } from './app.ts';
import { data } from './data.ts';
import { evidence } from './evidence.ts';
import { fields } from './fields.ts';
import { issues } from './issues.ts';
import { screens } from './screens.ts';
import { services } from './services.ts';
import { signs } from './signs.ts';
import { welcome } from './welcome.ts';

export const fr = {
  ...app,
  ...data,
  ...fields,
  ...issues,
  ...services,
  ...evidence,
  ...signs,
  ...welcome,
  ...screens,
} as const;
