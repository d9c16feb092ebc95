/** In German. */
import type { checkIn as en } from '../en/check-in.ts';

export const checkIn = {
  'checkIn.open':
    'Check-in: deine Beine {when, select, morning {am Morgen} afterWork {nach der Arbeit} other {am Abend}}',
  'checkIn.when': 'Wann',
  'checkIn.morning': 'Morgens',
  'checkIn.afterWork': 'Nach der Arbeit',
  'checkIn.evening': 'Abends',
  'checkIn.scale': 'Von 0 (gar nicht) bis 10 (am stärksten). Lass aus, wozu du nichts sagen möchtest.',
  'checkIn.girth': 'Umfang, {unit}',
  'checkIn.girthHow': 'Zur selben Tageszeit, an derselben Stelle, das Maßband eng angelegt.',
  'checkIn.note': 'Notiz',
  'checkIn.save': 'Check-in speichern',
  'checkIn.saved': 'Check-in gespeichert',
  'checkIn.girthHelp': 'Schreib eine Länge so: 23,5; von {least} bis {most} {unit}.',
  'checkIn.clear': 'Leeren: {field}',
  'checkIn.empty': 'Gib mindestens eines an, dann speichere.',
  'checkIn.stays':
    '{when}, {date}: Das hast du früher begonnen. Es bleibt dort, bis du es speicherst oder verwirfst.',
  'checkIn.inTheWay':
    'Dieser Check-in ist noch nicht gespeichert. Speichere oder verwirf ihn, dann öffne den anderen.',
  'checkIn.leave': 'Verwerfen',

  'afterWork.ask': 'Wie schwer sind deine Beine nach der Arbeit?',
  'afterWork.shift': '{date}, {from} bis {to}.',
  'afterWork.scale': '0 ist gar nicht, 10 am stärksten.',
  'afterWork.none': 'Nichts gespürt',
  'afterWork.keys': 'Tasten: 0 bis 9, erst 1 und dann 0 für 10, der Punkt für nichts gespürt.',
  'afterWork.ten': 'Drücke 0 für 10.',
  'afterWork.more': 'Mehr angeben',
  'afterWork.change': 'Ändern',
  'afterWork.leave': 'So lassen, wie es war',
  'afterWork.saved': 'Schweregefühl {score} nach der Arbeit gespeichert',
  'afterWork.savedNone': 'Nach der Arbeit nichts gespürt, gespeichert',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
