/** The shell: the rail, the line that says what was saved, what stands in a screen's place. */
export const app = {
  'app.screens': 'Screens',
  'app.today': 'Today',
  'app.calendar': 'Calendar',
  'app.trends': 'Trends',
  'app.stockings': 'Stockings',
  'app.why': 'Why',
  'app.settings': 'Settings',
  'app.lock': 'Lock',
  'app.opening': 'Opening your record …',
  'trial.what': 'This is a made-up diary to look around in. Your own is untouched.',
  'trial.leave': 'Leave it and start my own',
  'trial.start': 'Look around in a made-up diary',
  'app.loading': 'Loading …',
} as const;
