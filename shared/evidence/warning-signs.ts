/**
 * Signs after sclerotherapy for which someone is to be called, as their sources have them: shown as they stand, never
 * computed from what was logged. Only rows read in the source itself are here.
 */

export type WarningSign = {
  readonly id: string;
  readonly sign: string;
  /** What the source says to do. */
  readonly action: string;
  readonly citation: string;
};

export const warningSigns: readonly WarningSign[] = [
  {
    id: 'E7.10',
    sign: 'Hard breathing, chest pain, dizziness, coughing blood',
    action: 'Get emergency care now.',
    citation: 'Mayo text at mymosaiclifecare.org, "Sclerotherapy: Risks"',
  },
  {
    id: 'E7.14',
    sign: 'Hives, trouble breathing, swollen face, lips, tongue or throat',
    action: 'This is an emergency (allergy).',
    citation: 'rxlist.com, "Asclera side effects"',
  },
  {
    id: 'E7.12',
    sign: 'Soreness or swelling of the calf that walking does not ease',
    action: 'Call the clinic or hospital at once.',
    citation: 'Brighton Day Surgery, "Post treatment care", brightondaysurgery.com.au',
  },
];
