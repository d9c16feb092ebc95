/** In German. */
import type { wear as en } from '../en/wear.ts';

export const wear = {
  'wear.addFirst': 'Füge zuerst deinen Strumpf hinzu; dann kannst du hier eintragen, wann du ihn trägst.',
  'wear.stocking': 'Strumpf',
  'wear.legs': 'Getragen an',
  'wear.both': 'Beide Beine',
  'wear.left': 'Links',
  'wear.right': 'Rechts',
  'wear.onDate': 'Angezogen am',
  'wear.onAt': 'Angezogen um',
  'wear.now': 'Jetzt',
  'wear.off': 'Aus',
  'wear.stillOn': 'Noch an',
  'wear.offDate': 'Ausgezogen am',
  'wear.offAt': 'Ausgezogen um',
  'wear.save': 'Tragezeit speichern',
  'wear.saved': 'Tragezeit gespeichert',
  'wear.changed': 'Tragezeit geändert',
  'wear.needsStocking': 'Welcher Strumpf war es?',
  'wear.needsOn': 'Wann hast du ihn angezogen?',
  'wear.needsOff': 'Wann hast du ihn ausgezogen?',
  'wear.date': 'Datum',
  'wear.otherDate': 'Anderes Datum',
  'wear.saveTime': 'Speichern',
  'wear.close': 'Schließen',
  'wear.ahead': 'Das kommt erst noch. Speichern geht, sobald es vorbei ist.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
