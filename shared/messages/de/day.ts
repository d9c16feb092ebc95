/** In German. */
import type { day as en } from '../en/day.ts';

export const day = {
  'day.over': '{duration} über deiner Grenze von {limit}.',
  'day.within': 'Innerhalb deiner Grenze von {limit}.',
  'day.noStand': 'Kein Stehen eingetragen.',
  'day.off': 'Ein freier Tag: keine Arbeit, keine Belastung.',
  'day.ghost': 'So wird es heute Abend aussehen.',
  'day.ghostPast': 'So sieht ein eingetragener Tag aus.',

  'recent.title': 'Die letzten 14 Tage',
  'recent.titleUpTo': '14 Tage bis {date}',
  'recent.dayWorked': '{date}: {load} Belastungsstunden. {zone}.',
  'recent.dayOff': '{date}: freier Tag.',
  'recent.dayGap': '{date}: ohne Eintrag.',
  'recent.what': 'Die Last jedes Tages, darunter seine Zone. Leer: ein freier Tag. Gepunktet: ohne Eintrag.',
  'recent.empty': 'Jeder Tag, den du einträgst, steht hier als Balken.',
  'recent.shorter':
    'Das längste Stehen war an einem durchschnittlichen Arbeitstag {duration} kürzer als in der Woche zuvor.',
  'recent.trends': 'Zum Verlauf',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
