/** In French. */
import type { dataWords as en } from '../en/data-words.ts';

export const dataWords = {
  'data.title': 'Tes données',
  'data.entry.person': 'Tes réponses et tes limites',
  'data.entry.settings': 'Réglages',
  'data.entry.rota': 'Le roulement',
  'data.entry.namedShift': 'Le poste habituel {name}',
  'data.entry.askedFirst': 'Les questions à poser avant',
  'data.entry.liveShift': 'Le service suivi en direct',
  'data.entry.garment': 'Bas : {name}',
  'data.entry.dayOff': 'Jour de repos, {date}',
  'data.entry.checkIn':
    'Bilan, {date}, {when, select, morning {matin} afterWork {après le travail} other {soir}}',
  'data.entry.import': 'Import de {name}, {at}',
  'data.entry.desk': 'Service de santé : {name}',
  'data.entry.plannedShift': 'Poste prévu, {start} à {end}',
  'data.entry.shift': 'Poste, {start} à {end}',
  'data.entry.wear': 'Bas portés, {on} à {off}',
  'data.entry.wearOpen': 'Bas portés, {on}',
  'data.entry.treatment': 'Mode strict à partir du {start}',
  'data.entry.strictEntry': 'Ligne d’un journal du mode strict, {at}',
  'data.moment': '{date}, {time}',

  'data.code': 'Code de secours',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
