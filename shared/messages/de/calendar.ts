/** In German. */
import type { calendar as en } from '../en/calendar.ts';

export const calendar = {
  'calendar.title': 'Kalender',
  'calendar.empty': 'Hier wird ein ganzes Jahr Tag für Tag zu sehen sein, sobald der erste eingetragen ist.',
  'calendar.log': 'Schicht eintragen',
  'calendar.previous-year': 'Voriges Jahr, {year}',
  'calendar.next-year': 'Nächstes Jahr, {year}',
  'calendar.measure': 'Was gezeigt wird',
  'calendar.load': 'Belastung',
  'calendar.zone': 'Zone',
  'calendar.wear': 'Strümpfe',
  'calendar.view': 'Ansicht',
  'calendar.view-year': 'Jahr',
  'calendar.view-table': 'Tabelle',
  'calendar.days-of': 'Die Tage des Jahres {year}',
  'calendar.finding':
    '{logged, plural, =0 {{year} ist nichts eingetragen} other {{working, plural, =0 {{year} ist keine Schicht eingetragen} one {# Arbeitstag {year}, {over, plural, =0 {nicht über einer Grenze} other {über einer Grenze}}} other {{over, plural, =0 {Keiner} other {#}} von {working} Arbeitstagen {year} über einer Grenze}}}}',
  'calendar.finding-wear':
    '{times, plural, =0 {{year} sind keine Strümpfe eingetragen} other {{working, plural, =0 {{year} {times, plural, one {einmal} other {#-mal}} Strümpfe getragen} one {{year} an {worn} von # Arbeitstag Strümpfe getragen} other {{year} an {worn} von # Arbeitstagen Strümpfe getragen}}, insgesamt {duration}}}',
  'calendar.counts':
    '{logged, plural, one {# Tag} other {# Tage}} eingetragen, davon {off} frei; seit dem ersten Eintrag {missing, plural, one {# Tag} other {# Tage}} ohne Eintrag. Tage ohne Eintrag bleiben Lücken und zählen nirgends mit.',
  'calendar.keys':
    'Die Pfeiltasten gehen tage- und wochenweise, Pos1 und Ende innerhalb der Woche, Bild auf und Bild ab monatsweise. Enter öffnet den Tag, T zeigt die Tabelle.',
  'calendar.keys-table': 'T führt zurück zum Jahr.',
  'calendar.day-worked': '{date}, Belastung {load} Belastungsstunden, {zone}',
  'calendar.day-worked-wear': '{date}, Belastung {load} Belastungsstunden, {zone}, Strümpfe {wear}',
  'calendar.not-logged': '{date}, ohne Eintrag',
  'calendar.not-logged-wear': '{date}, keine Schicht eingetragen, Strümpfe {wear}',
  'calendar.green': 'grün: innerhalb beider Grenzen',
  'calendar.amber': 'gelb: über einer Grenze',
  'calendar.red': 'rot: über beiden Grenzen',
  'calendar.legend': 'Legende',
  'calendar.legend-not-logged': 'ohne Eintrag',
  'calendar.legend-day-off': 'freier Tag',
  'calendar.under': 'unter {high}',
  'calendar.from-to': '{low} bis {high}',
  'calendar.from-load': '{low} Belastungsstunden und mehr',
  'calendar.from-wear': '{low} Stunden und mehr',
  'calendar.no-wear': 'keine',
  'calendar.table':
    'Belastung in Belastungsstunden, Zone nach deinen Grenzen und Stunden in Strümpfen, {year}',
  'calendar.month-row':
    '{month}: {logged, plural, one {# Tag} other {# Tage}} eingetragen, davon {off} frei, {over} über einer Grenze, {missing} ohne Eintrag',
  'calendar.column-date': 'Datum',
  'calendar.column-load': 'Belastung',
  'calendar.column-zone': 'Zone',
  'calendar.column-standing': 'Stehen',
  'calendar.column-wear': 'Stunden in Strümpfen',
  'calendar.strict-day': '{day}; strikter Modus',
  'calendar.legend-strict': 'strikter Modus',
  'calendar.column-strict': 'Strikter Modus',
  'calendar.plan-day': 'Tag {day}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
