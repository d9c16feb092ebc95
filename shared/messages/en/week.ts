/** Your week: a whole week in five figures, each beside the person's own usual. */
export const week = {
  'week.before': 'The week before',
  'week.after': 'The week after',
  'week.print': 'Print',

  'week.load': 'Load a working day',
  'week.standing': 'Standing a working day',
  'week.longestStand': 'Longest stand',
  'week.worn': 'Stockings worn on',
  'week.heaviness': 'Heaviness after work',
  'week.wornUnit': 'of {working, plural, one {# working day} other {# working days}}',
  'week.heavinessUnit': 'of 10',
  'week.heavinessFrom': 'said on {said} of {working, plural, one {# working day} other {# working days}}',

  'week.asUsual': 'as usual for you',
  'week.beside.load': '{difference} {is, select, less {lower} other {higher}} than your usual {usual}',
  'week.beside.standing': '{difference} {is, select, less {less} other {more}} than your usual {usual}',
  'week.beside.longestStand':
    '{difference} {is, select, less {shorter} other {longer}} than your usual {usual}',
  'week.beside.worn': '{difference} {is, select, less {fewer} other {more}} than your usual {usual}',
  'week.beside.heaviness': '{difference} {is, select, less {lower} other {higher}} than your usual {usual}',

  'week.found.load':
    'Your load was {difference} load-hours a working day {is, select, less {lower} other {higher}} than usual.',
  'week.found.standing':
    'You stood {difference} {is, select, less {less} other {longer}} a working day than usual.',
  'week.found.longestStand':
    'Your longest stand was {difference} {is, select, less {shorter} other {longer}} than usual.',
  'week.found.worn':
    'You wore stockings on {count, plural, one {# working day} other {# working days}} {is, select, less {fewer} other {more}} than usual.',
  'week.found.heaviness':
    'Your legs felt {is, select, less {lighter} other {heavier}} after work than usual, by {difference} of 10.',
  'week.found.asUsual': 'A week about as usual.',
  'week.found.noUsual': 'From two logged weeks on, each figure stands beside your usual.',
  'week.found.fewLogged':
    '{logged, plural, one {# day} other {# days}} of 7 logged. From {fewest} on, the week is compared with your usual.',
  'week.found.noWork': 'A week without a shift.',
  'week.found.notLogged': 'Nothing is logged in this week.',
  'week.outside': '{is, select, less {Less} other {More}} than in each of the {weeks} weeks before.',
  'week.inside': 'At least one of the {weeks} weeks before went as far.',

  'week.days': 'The load of each day',
  'week.worked': '{date}: {load} load-hours. {zone}',
  'week.dayOff': '{date}: day off',
  'week.notLogged': '{date}: not logged',
  'week.offShort': 'off',
  'week.notLoggedShort': 'not logged',
  'week.usualLoad': 'Your usual load: {load}',
  'week.counts':
    '{working, plural, =0 {No working day} one {# working day} other {# working days}}, {off, plural, =0 {no day off} one {# day off} other {# days off}}, {missing, plural, =0 {no day missing} one {# day not logged} other {# days not logged}}.',
  'week.usualWhat':
    'Your usual is the median of the same figure of the four weeks before. {weeks, plural, =0 {None of them has} one {# of them has} other {# of them have}} at least {fewest} logged days and a shift.',

  'week.emptyUntil':
    'A week is looked back on when it is over. Your first ends on {date}: its five figures will stand here.',
  'week.emptyYet':
    'A whole week in five figures, each beside your own usual. It begins with the first shift you log.',
  'week.ghost': 'This is how it will look',
} as const;
