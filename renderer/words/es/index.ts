/** Spanish, group by group. A group that is not translated yet stands here in English. */
import { screens } from '../en/screens.ts';
import { app } from './app.ts';
import { data } from './data.ts';
import { fields } from './fields.ts';
import { problems } from './problems.ts';
import { welcome } from './welcome.ts';

export const es = { ...app, ...data, ...fields, ...problems, ...welcome, ...screens } as const;
