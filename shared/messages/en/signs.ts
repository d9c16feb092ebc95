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
  'sign.E7.15': 'Trouble moving or feeling an arm or a leg',
  'sign.E7.15.action': 'Call a doctor now.',
  'sign.E7.12': 'Soreness or swelling of the calf that walking does not ease',
  'sign.E7.12.action': 'Call the clinic or hospital at once.',
  'sign.E7.16': 'Severe pain or burning, an open sore',
  'sign.E7.16.action': 'Contact your clinic now.',
  'sign.E7.13': 'One leg more than 3 cm larger round than the other',
  'sign.E7.13.action': 'Tell your clinic; clinics ask about this.',
  'sign.E7.18': 'Toes that tingle or go numb in the stocking',
  'sign.E7.18.action': 'Take it off, and ask.',
  'signs.title': 'Warning signs after sclerotherapy',
  'signs.lead': 'If you have any of these signs, get medical help now.',
  'signs.emergency': 'Emergency number',
  'signs.emergencyUnknown': 'Call the emergency number of the country where you are.',
  'signs.clinic': 'Your clinic',
  'signs.fixed': 'This card is fixed text. It is never worked out from what you log.',
  'signs.have': 'I have one of these signs',
  'signs.haveOne': 'I have one of the warning signs',
  'signs.haveWhat': 'Shows this card and notes the time in the log. It changes none of your hours.',
  'signs.noted': 'Noted: a warning sign',
  'signs.notNoted': 'It could not be noted in the log: {issue} What the card says holds all the same.',
  'signs.print': 'Print this card',
} as const satisfies Readonly<Record<`sign.${WarningSignId}` | `sign.${WarningSignId}.action`, string>> &
  Readonly<Record<string, string>>;
