/** In French. */
import type { wear as en } from '../en/wear.ts';

export const wear = {
  'wear.addFirst': 'Ajoute d’abord tes bas ; tu pourras ensuite noter ici quand tu les mets et les retires.',
  'wear.stocking': 'Bas',
  'wear.legs': 'Portés sur',
  'wear.both': 'Les deux jambes',
  'wear.left': 'Gauche',
  'wear.right': 'Droite',
  'wear.onDate': 'Mis le',
  'wear.onAt': 'Mis à',
  'wear.now': 'Maintenant',
  'wear.off': 'Retirés',
  'wear.stillOn': 'Portés',
  'wear.offDate': 'Retirés le',
  'wear.offAt': 'Retirés à',
  'wear.save': 'Enregistrer les heures de port',
  'wear.saved': 'Heures de port enregistrées',
  'wear.changed': 'Heures de port modifiées',
  'wear.needsStocking': 'De quels bas s’agit-il ?',
  'wear.needsOn': 'Quand les as-tu mis ?',
  'wear.needsOff': 'Quand les as-tu retirés ?',
  'wear.date': 'Date',
  'wear.otherDate': 'Autre date',
  'wear.saveTime': 'Enregistrer',
  'wear.close': 'Fermer',
  'wear.ahead': 'Ce moment est encore à venir. Tu pourras l’enregistrer ensuite.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
