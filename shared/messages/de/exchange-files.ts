import type { ExchangeFileMessages } from '../en/exchange-files.ts';

/** What is said in files that go out, in German. */
export const exchangeFiles: ExchangeFileMessages = {
  'exchangeFiles.what': 'Einträge eines Legwork-Tagebuchs, eine Tabelle je Art.',
  'exchangeFiles.allTime': 'Vom ersten Eintrag bis zum letzten.',
  'exchangeFiles.period': 'Vom {from} bis zum {to}.',
  'exchangeFiles.made': 'Erstellt von Legwork {version}, {at}.',
  'exchangeFiles.table': '{file}: {rows, plural, one {# Zeile} other {# Zeilen}}',
  'exchangeFiles.nothing': 'In diesem Zeitraum ist nichts eingetragen.',
  'exchangeFiles.times':
    'Legwork liest die Spalten mit Datum, Uhrzeit, Abweichung und Zone in einem. Die örtlichen Daten und Uhrzeiten daneben sind für dich.',
  'exchangeFiles.empty': 'Eine leere Zelle heißt, dass nichts eingetragen ist. Das ist nicht 0.',
  'exchangeFiles.guard':
    'Text, den eine Tabelle berechnen würde, beginnt mit einem Apostroph. Legwork nimmt ihn wieder weg.',
  'exchangeFiles.json':
    'Behandlungen und ihre Protokolle stehen zusätzlich in einer Spalte als JSON. Legwork liest nur diese Spalte.',
  'exchangeFiles.garmentsAdded': 'Strümpfe, die andere Einträge nennen, sind auch dabei.',
  'exchangeFiles.back':
    'Legwork liest diese Datei wieder ein. Es liest auch Tabellen, die ein Tabellenprogramm gespeichert hat.',
};
