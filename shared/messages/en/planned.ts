/** Shifts that a roster announced, where Today asks for them. */
export const planned = {
  'planned.type': '{span}: how much did you stand?',
  'planned.from': 'From your roster.',
  'planned.from-name': 'From your roster: {name}',
} as const;
