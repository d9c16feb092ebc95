/** In German. */
import type { dataWords as en } from '../en/data-words.ts';

export const dataWords = {
  'data.title': 'Deine Daten',
  'data.entry.person': 'Deine Antworten und Grenzen',
  'data.entry.settings': 'Einstellungen',
  'data.entry.rota': 'Der Schichtplan',
  'data.entry.namedShift': 'Die übliche Schicht {name}',
  'data.entry.askedFirst': 'Die Fragen vor dem ersten Tragen',
  'data.entry.liveShift': 'Der live erfasste Dienst',
  'data.entry.garment': 'Strumpf: {name}',
  'data.entry.dayOff': 'Freier Tag, {date}',
  'data.entry.checkIn':
    'Check-in, {date}, {when, select, morning {morgens} afterWork {nach der Arbeit} other {abends}}',
  'data.entry.import': 'Einlesen von {name}, {at}',
  'data.entry.desk': 'Betrieblicher Gesundheitsdienst: {name}',
  'data.entry.plannedShift': 'Geplante Schicht, {start} bis {end}',
  'data.entry.shift': 'Schicht, {start} bis {end}',
  'data.entry.wear': 'Strümpfe getragen, {on} bis {off}',
  'data.entry.wearOpen': 'Strümpfe getragen, {on}',
  'data.entry.treatment': 'Strikter Modus ab {start}',
  'data.entry.strictEntry': 'Zeile eines Protokolls im strikten Modus, {at}',
  'data.moment': '{date}, {time}',

  'data.code': 'Wiederherstellungscode',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
