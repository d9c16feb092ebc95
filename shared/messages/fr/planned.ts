/** In French. */
import type { planned as en } from '../en/planned.ts';

export const planned = {
  'planned.type': '{span} : combien de temps debout ?',
  'planned.from': 'D’après ton planning.',
  'planned.from-name': 'D’après ton planning : {name}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
