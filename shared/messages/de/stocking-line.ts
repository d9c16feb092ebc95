/** In German. */
import type { stockingLine as en } from '../en/stocking-line.ts';

export const stockingLine = {
  'worn.title': 'Strümpfe jetzt',
  'worn.on':
    '{name}{legs, select, left {, linkes Bein} right {, rechtes Bein} other {}}: an seit {since}, {duration}',
  'worn.offNow': 'Jetzt ausgezogen',
  'worn.offAtShiftEnd': 'Zum Schichtende, {time}',
  'worn.otherTime': 'Andere Zeit',
  'worn.none': 'Keine Strümpfe an',
  'worn.putOn': 'Jetzt anziehen',
  'worn.putOnNamed': '{name} anziehen',
  'worn.noStocking': 'Kein Strumpf ist in Gebrauch.',
  'worn.add': 'Strumpf hinzufügen',
  'worn.askShiftEnd': '{name}: an seit {since}. Hast du sie zum Schichtende ausgezogen, {time}?',
  'worn.askWhen': '{name}: an seit {since}. Wann hast du sie ausgezogen?',
  'worn.yes': 'Ja, um {time}',
  'worn.stillOn': 'Noch an',
  'worn.savedOn': 'Strümpfe an um {time}',
  'worn.savedOff': 'Strümpfe aus um {time}',
  'worn.strict':
    '{legs, select, left {Linkes Bein: Der} right {Rechtes Bein: Der} other {Der}} strikte Modus führt sein eigenes Protokoll der Strümpfe.',
  'worn.toStrict': 'Strikten Modus öffnen',
  'worn.due': '{months, plural, one {# Monat} other {# Monate}} erreicht',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
