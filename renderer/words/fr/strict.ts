/** In French. */
import type { strict as en } from '../en/strict.ts';

export const strict = {
  'strict.title': 'Mode strict',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
