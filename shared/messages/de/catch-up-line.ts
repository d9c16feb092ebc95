/** In German. */
import type { catchUpLine as en } from '../en/catch-up-line.ts';

export const catchUpLine = {
  'catch-up.line': '{count, plural, one {# Tag ist} other {# Tage sind}} noch nicht eingetragen.',
  'catch-up.fill': '{count, plural, one {Nachtragen} other {Alle nachtragen}}',
  'catch-up.leave': '{count, plural, one {Auslassen} other {Alle auslassen}}',
  'catch-up.left': '{count, plural, one {# Tag bleibt eine Lücke} other {# Tage bleiben Lücken}}',
  'catch-up.title': 'Tage nachtragen',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
