/** In German. */
import type { issues as en } from '../en/issues.ts';

export const issues = {
  'problem.malformed': 'So lässt sich das nicht speichern.',
  'problem.text-missing': 'Das darf nicht leer sein.',
  'problem.text-too-long': 'Höchstens {most, number} Zeichen.',
  'problem.too-small':
    'Mindestens {least, number}{unit, select, minutes { {least, plural, one {Minute} other {Minuten}}} hours { {least, plural, one {Stunde} other {Stunden}}} months { {least, plural, one {Monat} other {Monate}}} years { {least, plural, one {Jahr} other {Jahre}}} cm { cm} other {}}.',
  'problem.too-large':
    'Höchstens {most, number}{unit, select, minutes { {most, plural, one {Minute} other {Minuten}}} hours { {most, plural, one {Stunde} other {Stunden}}} months { {most, plural, one {Monat} other {Monate}}} years { {most, plural, one {Jahr} other {Jahre}}} cm { cm} other {}}.',
  'problem.not-a-zoned-time': 'Diese Zeit gibt es in dieser Zeitzone nicht.',
  'problem.unknown-time-zone': 'Dieser Computer kennt die Zeitzone {zone} nicht. Wähle eine andere Zeitzone.',
  'problem.date-before-1900': 'Dieses Datum liegt vor 1900. Prüfe das Jahr.',
  'problem.start-too-far-ahead': 'Das beginnt mehr als einen Tag nach jetzt. Prüfe das Datum.',
  'problem.planned-too-far-ahead': 'Das beginnt in mehr als zwei Jahren. Prüfe das Datum.',
  'problem.end-not-after-start':
    '{part, select, segment {Dieser Abschnitt endet, bevor er beginnt.} other {Die Schicht endet, bevor sie beginnt.}}',
  'problem.shift-over-24-hours': 'Eine Schicht dauert nach der Uhr höchstens 24 h.',
  'problem.posture-over-shift-length':
    'Stehen und Gehen sind zusammen {onFeetMinutes}, die Schicht dauert aber {shiftMinutes}.',
  'problem.longest-stand-over-standing':
    'Das längste Stehen kann nicht länger sein als das Stehen insgesamt, {standingMinutes}.',
  'problem.shifts-overlap': 'Für einen Teil dieser Zeit ist schon eine andere Schicht eingetragen.',
  'problem.off-not-after-on': 'Der Strumpf wird ausgezogen, bevor er angezogen wurde.',
  'problem.worn-twice-at-once':
    'Derselbe Strumpf ist an diesem Bein für einen Teil dieser Zeit schon eingetragen.',
  'problem.unknown-garment': 'Dieser Strumpf ist nicht in deiner Liste.',
  'problem.unknown-named-shift': 'Diese übliche Schicht gibt es nicht mehr. Wähle eine andere.',
  'problem.named-shift-in-use': 'Der Schichtplan verwendet diese Schicht. Nimm sie zuerst aus dem Plan.',
  'problem.garment-in-use':
    'Zu diesem Strumpf sind Tragezeiten eingetragen, die ihn brauchen. Lösche erst diese, oder behalte den Strumpf.',
  'problem.pressure-out-of-range': 'Ein Druck liegt zwischen {min} und {max} mmHg.',
  'problem.range-upside-down': 'Die zweite Zahl des Bereichs ist die größere.',
  'problem.range-without-midpoint': 'Der Druck ist die Mitte des aufgedruckten Bereichs.',
  'problem.segment-outside-shift': 'Dieser Abschnitt liegt außerhalb der Schicht.',
  'problem.segments-overlap': 'Dieser Abschnitt überschneidet sich mit einem anderen.',
  'problem.unknown-entry':
    '{part, select, event {Vor diesem Ereignis gibt es kein solches.} other {Diesen Eintrag gibt es nicht mehr.}}',
  'problem.not-whole-seconds': 'Der Beginn muss auf ganze Sekunden angegeben sein.',
  'problem.days-upside-down': 'Der letzte Tag liegt vor dem ersten.',
  'problem.day-outside-plan': 'Der Plan hat nur {days, plural, one {# Tag} other {# Tage}}.',
  'problem.day-scheduled-twice': 'Tag {day} steht zweimal im Zeitplan.',
  'problem.day-not-scheduled': 'Tag {day} steht nicht im Zeitplan.',
  'problem.name-taken': 'Ein anderes Ereignis des Protokolls hat diesen Namen.',
  'problem.amends-an-amendment':
    'Eine Korrektur lässt sich nicht korrigieren; korrigiere das Ereignis selbst noch einmal.',
  'problem.only-taken-back':
    'Diese Antwort gilt für eine Zeitspanne: nimm sie zurück und sag dann, wie es war.',
  'problem.desk-goes-back':
    'Was an einen Gesundheitsdienst ging, wird nur ergänzt: Ein früherer Stand kommt nicht zurück.',
  'problem.log-only-grows':
    'Im Protokoll einer Behandlung kommt nur etwas hinzu: Korrigiere eine Zeile durch eine neue.',
  'problem.number-out-of-turn':
    'Inzwischen ist dem Protokoll etwas anderes hinzugefügt worden. Sieh es an und füge dies dann noch einmal hinzu.',
  'problem.later-than-entered': 'Diese Zeit kommt erst noch.',
  'problem.treatment-under-way':
    'Zu dieser Zeit läuft schon eine andere Behandlung desselben Beins: Beende sie zuerst oder sieh dir den Beginn noch einmal an.',
  'problem.start-before-treatment':
    'Die Strümpfe wären vor der Behandlung angezogen worden: Sieh dir beide Zeiten noch einmal an.',
  'problem.start-too-long-ago':
    'Der Plan wäre schon vorbei: Der strikte Modus kann bis zu seinem letzten Tag eingetragen werden.',
  'problem.change-outside-plan': 'Der Plan läuft zu dieser Zeit nicht: Er beginnt später oder ist zu Ende.',
  'problem.plan-over-already':
    'Mit dieser Änderung wäre der Plan schon zu Ende. Gib mehr Tage an oder beende ihn vorzeitig.',
  'problem.later-change-builds-on-it':
    'Eine spätere Änderung des Plans baut auf dieser auf. Nimm zuerst die spätere zurück.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
