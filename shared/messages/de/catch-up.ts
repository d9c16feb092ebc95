/** In German. */
import type { catchUp as en } from '../en/catch-up.ts';

export const catchUp = {
  'catch-up.intro':
    'Gib an, was jeder Tag war. Eine gestrichelte Vermutung zählt nirgends mit, bis du sie übernimmst. Was du nicht weißt, bleibt eine Lücke. Gespeichert wird erst, wenn du auf „Speichern“ drückst.',
  'catch-up.days': 'Tage ohne Eintrag',
  'catch-up.what': 'Was war am {date}?',
  'catch-up.shift': 'Schicht',
  'catch-up.day-off': 'Freier Tag',
  'catch-up.unknown': 'Weiß nicht',
  'catch-up.span': '{start} bis {end}',
  'catch-up.span-overnight': '{start} bis {end}, am nächsten Tag',
  'catch-up.figures': 'Stehen {standing}, längstes {longest}, Gehen {walking}',
  'catch-up.figures-stocking': 'Stehen {standing}, längstes {longest}, Gehen {walking}, {stocking}',
  'catch-up.no-shift-yet': 'Noch keine frühere Schicht als Vorlage: Schreib die Zeiten.',
  'catch-up.change': 'Ändern',
  'catch-up.change-of': 'Ändern: Zeiten von {date}',
  'catch-up.done': 'Fertig',
  'catch-up.start': 'Beginn',
  'catch-up.end': 'Ende',
  'catch-up.next-day': 'am nächsten Tag',
  'catch-up.standing': 'Stehen insgesamt',
  'catch-up.longest': 'Längstes Stehen',
  'catch-up.walking': 'Gehen',
  'catch-up.time-needed': 'Schreib eine Uhrzeit so: 07:30.',
  'catch-up.duration-needed': 'Schreib es so: 3:20, 3,5 h oder 200 (Minuten).',
  'catch-up.save': '{count, plural, one {# Tag} other {# Tage}} speichern',
  'catch-up.saved': '{count, plural, one {# Tag} other {# Tage}} gespeichert',
  'catch-up.back': 'Zurück zu heute',
  'catch-up.none': 'Seit deinem letzten Eintrag ist jeder Tag eingetragen.',
  'catch-up.nothing-to-save': 'Wähle Schicht oder freier Tag, wo du es weißt.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
