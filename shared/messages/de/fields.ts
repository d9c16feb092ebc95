/** In German. */
import type { fields as en } from '../en/fields.ts';

export const fields = {
  'field.change': 'Ändern: {name}',
  'field.delete': 'Löschen: {name}',
  'field.show': 'Zeigen: {name}',
  'field.hide': 'Verbergen: {name}',
  'field.durationHelp': 'Schreib es so: 3:20, 3,5 h oder 200 (Minuten).',
  'field.bareHours': '{reading}. Taste m: Minuten.',
  'field.timeHelp': 'Schreib die Zeit so: {example}, 0830 oder 8 Uhr.',
  'field.dateHelp': 'Schreib das Datum so: {figures}, {words} oder gestern.',
  'field.calendar': 'Kalender: {name}',
  'field.twice': 'Die Uhr zeigt {time} in dieser Nacht zweimal. Welches Mal?',
  'field.first': 'Das erste',
  'field.second': 'Das zweite',
  'field.skipped': 'Die Uhr überspringt {time} in dieser Nacht. Es zählt {becomes}.',
  'field.dateBounds': 'Hier gehen Daten vom {earliest} bis zum {latest}. {typed} wurde nicht übernommen.',
  'field.passphrase': 'Passphrase',
  'field.newPassphrase': 'Neue Passphrase',
  'field.passphraseAgain': 'Noch einmal dieselbe',
  'field.passphraseHint': 'Mindestens {least} Zeichen; ein paar Wörter eignen sich gut.',
  'field.passphrase.notSame': 'Das ist nicht dieselbe wie oben.',
  'field.passphrase.wrong': 'Das ist nicht die Passphrase. Nichts wurde geändert.',
  'field.newPassphraseProblem': 'Neue Passphrase: {issue}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
