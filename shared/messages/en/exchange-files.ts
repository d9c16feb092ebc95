/** What is said in files that go out, in English. */
export const exchangeFiles = {
  'exchangeFiles.what': 'Entries of a Legwork diary, one table a kind.',
  'exchangeFiles.allTime': 'From the first entry to the last.',
  'exchangeFiles.period': 'From {from} to {to}.',
  'exchangeFiles.made': 'Made by Legwork {version} at {at}.',
  'exchangeFiles.table': '{file}: {rows, plural, one {# row} other {# rows}}',
  'exchangeFiles.nothing': 'Nothing is logged in this period.',
  'exchangeFiles.times':
    'Legwork reads the columns with date, time, offset and zone in one. The local dates and times beside them are for you.',
  'exchangeFiles.empty': 'An empty cell means that nothing is logged, which is not 0.',
  'exchangeFiles.guard':
    'Text that a spreadsheet would calculate begins with an apostrophe. Legwork takes it off again.',
  'exchangeFiles.json':
    'Treatments and their logs also stand in a column of JSON. Legwork reads that column alone.',
  'exchangeFiles.garmentsAdded': 'Stockings that other entries name are here, too.',
  'exchangeFiles.back': 'Legwork reads this file in again. It also reads tables that a spreadsheet saved.',
} as const;

export type ExchangeFileMessageId = keyof typeof exchangeFiles;
export type ExchangeFileMessages = Readonly<Record<ExchangeFileMessageId, string>>;
