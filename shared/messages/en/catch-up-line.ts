/** The line about the days that were not logged yet: their screen's texts are in catch-up.ts, which is loaded later. */
export const catchUpLine = {
  'catch-up.line': '{count, plural, one {# day is} other {# days are}} not logged yet.',
  'catch-up.fill': 'Fill {count, plural, one {it} other {them}} in',
  'catch-up.leave': 'Leave {count, plural, one {it} other {them}}',
  'catch-up.left': '{count, plural, one {# day stays a gap} other {# days stay gaps}}',
  'catch-up.title': 'Days not logged yet',
} as const;
