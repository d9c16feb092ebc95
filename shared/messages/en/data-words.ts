/** The data in the words of the first screen: the rest is in data.ts, which is loaded later. */
export const dataWords = {
  'data.title': 'Your data',
  'data.entry.person': 'Your answers and limits',
  'data.entry.settings': 'Settings',
  'data.entry.rota': 'The rota',
  'data.entry.namedShift': 'The usual shift {name}',
  'data.entry.askedFirst': 'The questions to ask first',
  'data.entry.liveShift': 'The shift being logged live',
  'data.entry.garment': 'Stocking: {name}',
  'data.entry.dayOff': 'Day off, {date}',
  'data.entry.checkIn':
    'Check-in, {date}, {when, select, morning {morning} afterWork {after work} other {evening}}',
  'data.entry.import': 'Import of {name}, {at}',
  'data.entry.desk': 'Health desk: {name}',
  'data.entry.plannedShift': 'Planned shift, {start} to {end}',
  'data.entry.shift': 'Shift, {start} to {end}',
  'data.entry.wear': 'Stockings worn, {on} to {off}',
  'data.entry.wearOpen': 'Stockings worn, {on}',
  'data.entry.treatment': 'Strict mode from {start}',
  'data.entry.strictEntry': 'Line of a strict-mode log, {at}',
  'data.moment': '{date}, {time}',

  'data.code': 'Recovery code',
} as const;
