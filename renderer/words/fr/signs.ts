/** In French. */
import type { signs as en } from '../en/signs.ts';

export const signs = {
  'sign.E7.10': 'Respiration difficile, douleur dans la poitrine, vertiges, toux avec du sang',
  'sign.E7.10.action': 'Fais-toi soigner aux urgences, maintenant.',
  'sign.E7.14':
    'Urticaire, difficulté à respirer, gonflement du visage, des lèvres, de la langue ou de la gorge',
  'sign.E7.14.action': 'C’est une urgence (allergie).',
  'sign.E7.12': 'Mollet douloureux ou gonflé que la marche ne soulage pas',
  'sign.E7.12.action': 'Appelle tout de suite le cabinet médical ou l’hôpital.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
