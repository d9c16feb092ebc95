/** In German. */
import type { week as en } from '../en/week.ts';

export const week = {
  'week.before': 'Die Woche davor',
  'week.after': 'Die Woche danach',
  'week.print': 'Drucken',

  'week.load': 'Belastung je Arbeitstag',
  'week.standing': 'Stehen je Arbeitstag',
  'week.longestStand': 'Längstes Stehen',
  'week.worn': 'Strümpfe getragen an',
  'week.heaviness': 'Schwere nach der Arbeit',
  'week.wornUnit': 'von {working, plural, one {# Arbeitstag} other {# Arbeitstagen}}',
  'week.heavinessUnit': 'von 10',
  'week.heavinessFrom':
    'angegeben an {said} von {working, plural, one {# Arbeitstag} other {# Arbeitstagen}}',

  'week.asUsual': 'wie sonst bei dir',
  'week.beside.load': '{difference} {is, select, less {weniger} other {mehr}} als sonst ({usual})',
  'week.beside.standing': '{difference} {is, select, less {weniger} other {mehr}} als sonst ({usual})',
  'week.beside.longestStand': '{difference} {is, select, less {kürzer} other {länger}} als sonst ({usual})',
  'week.beside.worn': '{difference} {is, select, less {weniger} other {mehr}} als sonst ({usual})',
  'week.beside.heaviness': '{difference} {is, select, less {weniger} other {mehr}} als sonst ({usual})',

  'week.found.load':
    'Deine Belastung war je Arbeitstag {difference} Belastungsstunden {is, select, less {niedriger} other {höher}} als sonst.',
  'week.found.standing':
    'Du hast je Arbeitstag {difference} {is, select, less {weniger} other {länger}} gestanden als sonst.',
  'week.found.longestStand':
    'Dein längstes Stehen war {difference} {is, select, less {kürzer} other {länger}} als sonst.',
  'week.found.worn':
    'Du hast an {count, plural, one {# Arbeitstag} other {# Arbeitstagen}} {is, select, less {weniger} other {mehr}} Strümpfe getragen als sonst.',
  'week.found.heaviness':
    'Deine Beine waren nach der Arbeit {is, select, less {leichter} other {schwerer}} als sonst, um {difference} von 10.',
  'week.found.asUsual': 'Eine Woche etwa wie sonst.',
  'week.found.noUsual': 'Ab zwei eingetragenen Wochen steht neben jeder Zahl, wie es sonst bei dir ist.',
  'week.found.fewLogged':
    '{logged, plural, one {# Tag} other {# Tage}} von 7 eingetragen. Ab {fewest} wird die Woche mit sonst verglichen.',
  'week.found.noWork': 'Eine Woche ohne Schicht.',
  'week.found.notLogged': 'In dieser Woche ist nichts eingetragen.',
  'week.outside': '{is, select, less {Weniger} other {Mehr}} als in jeder der {weeks} Wochen davor.',
  'week.inside': 'Mindestens eine der {weeks} Wochen davor ging so weit.',

  'week.days': 'Die Belastung jedes Tages',
  'week.worked': '{date}: {load} Belastungsstunden. {zone}',
  'week.dayOff': '{date}: freier Tag',
  'week.notLogged': '{date}: nicht eingetragen',
  'week.offShort': 'frei',
  'week.notLoggedShort': 'offen',
  'week.usualLoad': 'Deine Belastung sonst: {load}',
  'week.counts':
    '{working, plural, =0 {Kein Arbeitstag} one {# Arbeitstag} other {# Arbeitstage}}, {off, plural, =0 {kein freier Tag} one {# freier Tag} other {# freie Tage}}, {missing, plural, =0 {kein Tag fehlt} one {# Tag nicht eingetragen} other {# Tage nicht eingetragen}}.',
  'week.usualWhat':
    '„Sonst“ ist der Median derselben Zahl in den vier Wochen davor. {weeks, plural, =0 {Keine von ihnen hat} one {# von ihnen hat} other {# von ihnen haben}} mindestens {fewest} eingetragene Tage und eine Schicht.',

  'week.emptyUntil':
    'Auf eine Woche blickst du zurück, wenn sie vorbei ist. Deine erste endet am {date}: Dann stehen hier ihre fünf Zahlen.',
  'week.emptyYet':
    'Eine ganze Woche in fünf Zahlen, jede neben dem, was sonst bei dir ist. Sie beginnt mit der ersten Schicht, die du einträgst.',
  'week.ghost': 'So wird es aussehen',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
