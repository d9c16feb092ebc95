/** The day beside its log, and the two weeks beside the day. */
export const day = {
  'day.over': '{duration} over your limit of {limit}.',
  'day.within': 'Within your limit of {limit}.',
  'day.noStand': 'No standing was logged.',
  'day.off': 'A day off: no work, no exposure.',
  'day.ghost': 'This is what tonight will look like.',
  'day.ghostPast': 'This is what a logged day looks like.',

  'recent.title': 'The last 14 days',
  'recent.titleUpTo': '14 days up to {date}',
  'recent.dayWorked': '{date}: {load} load-hours. {zone}.',
  'recent.dayOff': '{date}: day off.',
  'recent.dayGap': '{date}: not logged.',
  'recent.what': 'Each day’s load, its zone under it. Blank: a day off. Dotted: not logged.',
  'recent.empty': 'Each day that you log will stand here as a bar.',
  'recent.shorter': 'Longest stand {duration} shorter than the week before, on an average working day.',
  'recent.trends': 'See the trend',
} as const;
