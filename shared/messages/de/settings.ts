/** In German. */
import type { settings as en } from '../en/settings.ts';

export const settings = {
  'settings.title': 'Einstellungen',

  'person.title': 'Du und deine Grenzen',
  'person.veins': 'Hast du Krampfadern?',
  'person.veinsNo': 'Nein, nicht dass ich wüsste',
  'person.veinsYes': 'Ja',
  'person.longestStandLimit': 'Grenze: längstes Stehen',
  'person.standingLimit': 'Grenze: Stehen am Tag',
  'person.saved': 'Deine Antworten sind gespeichert',
  'person.save': 'Speichern',
  'person.veinsWhy':
    'Gehen senkt den Druck in den Venen am Knöchel, und weniger, wo die Venenklappen undicht sind. Entsprechend zählt Gehen in der Belastung.',
  'person.limitsWhy':
    'Eine Stunde und vier Stunden sind ein verbreiteter europäischer Richtwert; nimm den deines Arbeitsplatzes, wenn es dort einen eigenen gibt.',

  'display.title': 'Sprache und Darstellung',
  'display.language': 'Sprache',
  'display.system': 'Wie das System',
  'display.en': 'English',
  'display.de': 'Deutsch',
  'display.fr': 'Français',
  'display.es': 'Español',
  'display.theme': 'Farbschema',
  'display.light': 'Hell',
  'display.dark': 'Dunkel',
  'display.contrast': 'Hoher Kontrast',
  'display.hourCycle': 'Uhrzeit',
  'display.h23': '24 Stunden',
  'display.h12': '12 Stunden',
  'display.weekStart': 'Die Woche beginnt am',
  'display.lengthUnit': 'Umfänge in',
  'display.cm': 'cm',
  'display.inch': 'Zoll',

  'display.letterKeys': 'Buchstaben als Tastenkürzel',
  'display.letterKeysWhat': 'Zum Beispiel S für die Strümpfe. ? zeigt alle.',
  'display.on': 'Ein',
  'display.off': 'Aus',

  'reminders.title': 'Erinnerungen',
  'reminders.where':
    'Sie kommen von der Desktop-App, auch wenn ihr Fenster zu ist. Im Browser gibt es keine: Dort zeigt die App auf ihren Seiten, was ansteht.',
  'reminders.failed':
    'Das System hat die letzte Erinnerung nicht angezeigt. Verloren ist nichts: Was ansteht, zeigt Legwork auf seinen Seiten, und es versucht es wieder. Sieh nach, ob die Einstellungen des Systems Mitteilungen von Legwork erlauben.',
  'reminders.atShiftEnd': 'Wenn eine übliche Schicht vorbei und keine eingetragen ist',
  'reminders.whenReplacementIsDue': 'Wenn ein Strumpf seine Monate erreicht hat',
  'reminders.quiet': 'Ruhezeit',
  'reminders.quietNever': 'Keine Ruhezeit',
  'reminders.quietFromTo': 'Von … bis',
  'reminders.quietFrom': 'Ruhe von',
  'reminders.quietTo': 'Ruhe bis',
  'reminders.quietSave': 'Ruhezeit speichern',
  'reminders.quietMissing': 'Beginn und Ende werden beide gebraucht.',
  'reminders.quietWhat':
    'Was dann käme, kommt am Ende der Ruhezeit. Fragen des strikten Modus kommen trotzdem.',

  'about.title': 'Deine Daten',
  'about.where':
    'Alles liegt in einem Ordner auf diesem Rechner und wird nirgendwohin geschickt. Sicherungen entstehen von selbst.',
  'about.open': 'Sicherungen, Passphrase, Löschen',
  'about.showFolder': 'Ordner zeigen',
  'about.login': 'Mit dem Computer starten',
  'about.loginWhat':
    'Im Infobereich, ohne Fenster; wer das Fenster schließt, lässt Legwork dann dort weiterlaufen.',
  'about.running':
    'Legwork {version} läuft {host, select, electron {als Desktop-App} other {in deinem Browser}}.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
