/** In French. */
import type { signs as en } from '../en/signs.ts';

export const signs = {
  'sign.E7.10': 'Respiration difficile, douleur dans la poitrine, tête qui tourne, toux avec du sang',
  'sign.E7.10.action': 'Appelle maintenant les urgences.',
  'sign.E7.14':
    'Urticaire, difficulté à respirer, gonflement du visage, des lèvres, de la langue ou de la gorge',
  'sign.E7.14.action': 'C’est une urgence (allergie).',
  'sign.E7.15': 'Difficulté à bouger ou à sentir un bras ou une jambe',
  'sign.E7.15.action': 'Appelle un médecin maintenant.',
  'sign.E7.12': 'Mollet douloureux ou gonflé que la marche ne soulage pas',
  'sign.E7.12.action': 'Appelle tout de suite le cabinet médical ou l’hôpital.',
  'sign.E7.16': 'Forte douleur ou sensation de brûlure, plaie ouverte',
  'sign.E7.16.action': 'Contacte maintenant ton cabinet médical.',
  'sign.E7.13': 'Une jambe dont le tour dépasse celui de l’autre de plus de 3 cm',
  'sign.E7.13.action': 'Dis-le à ton cabinet médical ; les cabinets posent cette question.',
  'sign.E7.18': 'Orteils qui picotent ou s’engourdissent dans le bas',
  'sign.E7.18.action': 'Retire-le et demande conseil.',
  'signs.title': 'Signes d’alerte après une sclérothérapie',
  'signs.lead': 'Si tu as l’un de ces signes, demande une aide médicale maintenant.',
  'signs.emergency': 'Numéro d’urgence',
  'signs.emergencyUnknown': 'Appelle le numéro d’urgence du pays où tu es.',
  'signs.clinic': 'Ton cabinet médical',
  'signs.fixed': 'Cette carte est un texte fixe. Elle n’est jamais calculée à partir de ce que tu notes.',
  'signs.have': 'J’ai l’un de ces signes',
  'signs.haveOne': 'J’ai l’un des signes d’alerte',
  'signs.haveWhat':
    'Affiche cette carte et note l’heure dans le journal du traitement. Aucune de tes heures ne change.',
  'signs.noted': 'Noté : un signe d’alerte',
  'signs.notNoted':
    'Cela n’a pas pu être noté dans le journal du traitement : {issue} Ce que dit la carte reste valable.',
  'signs.print': 'Imprimer cette carte',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
