/**
 * The signs after sclerotherapy for which someone is to be called, and what the source says to do: exact and plain,
 * since somebody in distress reads them.
 */
import type { WarningSignId } from '#shared/evidence/warning-signs.ts';

export const signs = {
  'sign.E7.10': 'Hard breathing, chest pain, dizziness, coughing blood',
  'sign.E7.10.action': 'Get emergency care now.',
  'sign.E7.14': 'Hives, trouble breathing, swollen face, lips, tongue or throat',
  'sign.E7.14.action': 'This is an emergency (allergy).',
  'sign.E7.12': 'Soreness or swelling of the calf that walking does not ease',
  'sign.E7.12.action': 'Call the clinic or hospital at once.',
} as const satisfies Readonly<Record<`sign.${WarningSignId}` | `sign.${WarningSignId}.action`, string>>;
