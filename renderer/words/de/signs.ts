/** In German. */
import type { signs as en } from '../en/signs.ts';

export const signs = {
  'sign.E7.10': 'Schweres Atmen, Schmerzen in der Brust, Schwindel, Bluthusten',
  'sign.E7.10.action': 'Hol sofort Hilfe vom Notdienst.',
  'sign.E7.14': 'Nesselausschlag, Atemnot, Schwellung von Gesicht, Lippen, Zunge oder Hals',
  'sign.E7.14.action': 'Das ist ein Notfall (Allergie).',
  'sign.E7.12': 'Schmerzen oder Schwellung der Wade, die durch Gehen nicht nachlassen',
  'sign.E7.12.action': 'Ruf sofort die Praxis oder das Krankenhaus an.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
