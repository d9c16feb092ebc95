/** Strict mode: the week after a treatment, as the clinic ordered it. */
export const strict = {
  'strict.title': 'Strict mode',
} as const;
