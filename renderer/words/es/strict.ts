/** In Spanish. */
import type { strict as en } from '../en/strict.ts';

export const strict = {
  'strict.title': 'Modo estricto',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
