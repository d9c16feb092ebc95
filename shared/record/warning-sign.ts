/** The names of the signs on the warning card, level by level, as the log notes them. Their text: shared/evidence. */

export const warningSignIds = [
  // A: the emergency number.
  'face-drops',
  'one-side-weak',
  'speech',
  'sight',
  'headache',
  'breath',
  'coughs-blood',
  'faint',
  'throat-swells',
  'ill-with-fever',
  'heavy-bleeding',
  // B: the clinic, or the out-of-hours number.
  'leg-swells',
  'calf-pain',
  'leg-warm',
  'fever',
  'red-line',
  'skin-dark',
  'lasting-pain',
  'bleeding',
  'rash',
  // C: the stocking off, then ask.
  'toes-numb',
  'foot-pain',
  'foot-swells',
  'raw-skin',
] as const;
export type WarningSignId = (typeof warningSignIds)[number];
