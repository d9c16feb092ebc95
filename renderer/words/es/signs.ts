/** In Spanish. */
import type { signs as en } from '../en/signs.ts';

export const signs = {
  'sign.E7.10': 'Dificultad para respirar, dolor en el pecho, mareo, tos con sangre',
  'sign.E7.10.action': 'Busca atención de urgencia ahora.',
  'sign.E7.14':
    'Ronchas en la piel (urticaria), dificultad para respirar, hinchazón de la cara, los labios, la lengua o la garganta',
  'sign.E7.14.action': 'Es una emergencia (alergia).',
  'sign.E7.12': 'Dolor o hinchazón de la pantorrilla que no se alivia al caminar',
  'sign.E7.12.action': 'Llama enseguida a la clínica o al hospital.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
