/** In French. */
import type { catchUpLine as en } from '../en/catch-up-line.ts';

export const catchUpLine = {
  'catch-up.line':
    '{count, plural, one {# jour n’est pas encore noté.} other {# jours ne sont pas encore notés.}}',
  'catch-up.fill': '{count, plural, one {Le noter} other {Les noter}}',
  'catch-up.leave': '{count, plural, one {Le laisser} other {Les laisser}}',
  'catch-up.left': '{count, plural, one {# jour reste vide} other {# jours restent vides}}',
  'catch-up.title': 'Jours pas encore notés',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
