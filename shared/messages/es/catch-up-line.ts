/** In Spanish. */
import type { catchUpLine as en } from '../en/catch-up-line.ts';

export const catchUpLine = {
  'catch-up.line': '{count, plural, one {Hay # día} other {Hay # días}} sin anotar.',
  'catch-up.fill': '{count, plural, one {Completarlo} other {Completarlos}}',
  'catch-up.leave': '{count, plural, one {Dejarlo así} other {Dejarlos así}}',
  'catch-up.left': '{count, plural, one {# día queda como hueco} other {# días quedan como huecos}}',
  'catch-up.title': 'Días sin anotar',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
