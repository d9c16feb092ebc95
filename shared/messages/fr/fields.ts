/** In French. */
import type { fields as en } from '../en/fields.ts';

export const fields = {
  'field.change': 'Modifier : {name}',
  'field.delete': 'Supprimer : {name}',
  'field.show': 'Afficher : {name}',
  'field.hide': 'Masquer : {name}',
  'field.durationHelp': 'Écris par exemple 3:20, 3,5 h ou 200 (minutes).',
  'field.bareHours': '{reading}. Touche m : minutes.',
  'field.timeHelp': 'Écris l’heure par exemple {example}, 0830 ou 8h30.',
  'field.dateHelp': 'Écris la date par exemple {figures}, {words} ou hier.',
  'field.calendar': 'Calendrier : {name}',
  'field.twice': 'L’horloge affiche {time} deux fois cette nuit-là. Laquelle ?',
  'field.first': 'La première',
  'field.second': 'La seconde',
  'field.skipped': 'L’horloge saute {time} cette nuit-là. {becomes} compte à la place.',
  'field.dateBounds': 'Les dates vont ici du {earliest} au {latest}. Le {typed} n’a pas été retenu.',
  'field.passphrase': 'Phrase secrète',
  'field.newPassphrase': 'Nouvelle phrase secrète',
  'field.passphraseAgain': 'La même, encore une fois',
  'field.passphraseHint': 'Au moins {least} caractères ; quelques mots font l’affaire.',
  'field.passphrase.notSame': 'Ce n’est pas la même qu’au-dessus.',
  'field.passphrase.wrong': 'Ce n’est pas la phrase secrète. Rien n’a été modifié.',
  'field.newPassphraseProblem': 'Nouvelle phrase secrète : {issue}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
