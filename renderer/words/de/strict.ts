/** In German. */
import type { strict as en } from '../en/strict.ts';

export const strict = {
  'strict.title': 'Strikter Modus',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
