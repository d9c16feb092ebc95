/** In German. */
import type { fields as en } from '../en/fields.ts';

export const fields = {
  'field.change': 'Ändern: {name}',
  'field.delete': 'Löschen: {name}',
  'field.show': 'Zeigen: {name}',
  'field.hide': 'Verbergen: {name}',
  'field.durationHelp': 'Schreib es so: 3:20, 3,5 h oder 200 (Minuten).',
  'field.passphrase': 'Passphrase',
  'field.newPassphrase': 'Neue Passphrase',
  'field.passphraseAgain': 'Noch einmal dieselbe',
  'field.passphraseHint': 'Mindestens {least} Zeichen; ein paar Wörter eignen sich gut.',
  'field.passphrase.notSame': 'Das ist nicht dieselbe wie oben.',
  'field.passphrase.wrong': 'Das ist nicht die Passphrase. Nichts wurde geändert.',
  'field.newPassphraseProblem': 'Neue Passphrase: {problem}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
