import type { ExchangeFileMessages } from '../en/exchange-files.ts';

/** What is said in files that go out, in French. */
export const exchangeFiles: ExchangeFileMessages = {
  'exchangeFiles.what': 'Entrées d’un journal Legwork, un tableau par sorte.',
  'exchangeFiles.allTime': 'De la première entrée à la dernière.',
  'exchangeFiles.period': 'Du {from} au {to}.',
  'exchangeFiles.made': 'Créé par Legwork {version}, {at}.',
  'exchangeFiles.table': '{file} : {rows, plural, one {# ligne} other {# lignes}}',
  'exchangeFiles.nothing': 'Rien n’est noté pendant cette période.',
  'exchangeFiles.times':
    'Legwork lit les colonnes qui réunissent date, heure, décalage et fuseau. Les dates et heures locales à côté sont pour vous.',
  'exchangeFiles.empty': 'Une cellule vide veut dire que rien n’est noté. Ce n’est pas 0.',
  'exchangeFiles.guard':
    'Un texte qu’un tableur calculerait commence par une apostrophe. Legwork la retire à la lecture.',
  'exchangeFiles.json':
    'Les traitements et leurs journaux figurent aussi dans une colonne en JSON. Legwork ne lit que cette colonne.',
  'exchangeFiles.garmentsAdded': 'Les bas que d’autres entrées nomment y sont aussi.',
  'exchangeFiles.back': 'Legwork relit ce fichier. Il lit aussi les tableaux qu’un tableur a enregistrés.',
};
