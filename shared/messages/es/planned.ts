/** In Spanish. */
import type { planned as en } from '../en/planned.ts';

export const planned = {
  'planned.type': '{span}: ¿cuánto tiempo estuviste de pie?',
  'planned.from': 'De tu planificación de turnos.',
  'planned.from-name': 'De tu planificación de turnos: {name}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
