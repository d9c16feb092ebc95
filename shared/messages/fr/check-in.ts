/** In French. */
import type { checkIn as en } from '../en/check-in.ts';

export const checkIn = {
  'checkIn.open':
    'Bilan : tes jambes {when, select, morning {le matin} afterWork {après le travail} other {le soir}}',
  'checkIn.when': 'Quand',
  'checkIn.morning': 'Matin',
  'checkIn.afterWork': 'Après le travail',
  'checkIn.evening': 'Soir',
  'checkIn.scale': 'De 0, rien, à 10, le pire. Laisse de côté ce que tu ne veux pas dire.',
  'checkIn.girth': 'Tours de jambe, {unit}',
  'checkIn.girthHow': 'Même heure, même endroit de la jambe, ruban bien ajusté.',
  'checkIn.note': 'Note',
  'checkIn.save': 'Enregistrer le bilan',
  'checkIn.saved': 'Bilan enregistré',
  'checkIn.girthHelp': 'Écris une longueur comme 23,5, de {least} à {most} {unit}.',
  'checkIn.clear': 'Effacer : {field}',
  'checkIn.empty': 'Réponds au moins à une question, puis enregistre.',
  'checkIn.stays':
    '{when}, {date} : tu l’as commencé plus tôt. Il reste à cette date jusqu’à ce que tu l’enregistres ou l’abandonnes.',
  'checkIn.inTheWay':
    'Ce bilan n’est pas encore enregistré. Enregistre-le ou abandonne-le, puis ouvre l’autre.',
  'checkIn.leave': 'L’abandonner',

  'afterWork.ask': 'Tes jambes sont-elles lourdes après le travail ?',
  'afterWork.shift': '{date}, {from} à {to}.',
  'afterWork.scale': '0, pas du tout ; 10, le pire.',
  'afterWork.none': 'Rien senti',
  'afterWork.keys': 'Touches : 0 à 9, 1 puis 0 pour 10, le point pour rien senti.',
  'afterWork.ten': 'Appuie sur 0 pour 10.',
  'afterWork.more': 'En dire plus',
  'afterWork.change': 'Modifier',
  'afterWork.leave': 'Laisser tel quel',
  'afterWork.saved': 'Lourdeur {score} après le travail enregistrée',
  'afterWork.savedNone': 'Rien senti après le travail, enregistré',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
