/** What fields and buttons say on every screen. */
export const fields = {
  'field.change': 'Change: {name}',
  'field.delete': 'Delete: {name}',
  'field.show': 'Show: {name}',
  'field.hide': 'Hide: {name}',
  'field.durationHelp': 'Write it like 3:20, 3.5 h or 200 (minutes).',
  'field.passphrase': 'Passphrase',
  'field.newPassphrase': 'New passphrase',
  'field.passphraseAgain': 'The same again',
  'field.passphraseHint': 'At least {least} characters; a few words do well.',
  'field.passphrase.notSame': 'This is not the same as above.',
  'field.passphrase.wrong': 'This is not the passphrase. Nothing was changed.',
  'field.newPassphraseProblem': 'New passphrase: {problem}',
} as const;
