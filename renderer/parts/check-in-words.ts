/** A check-in in words: the given answers only. */
import { type CheckIn, girthNames, symptomNames } from '#shared/record/check-in.ts';
import type { Translate } from '../messages/use-messages.ts';
import { formatLength, type LengthUnit } from '../ui/length.ts';

export function checkInInWords({ symptoms, girthCm, note }: CheckIn, unit: LengthUnit, t: Translate): string {
  const scores = symptomNames.flatMap((name) => {
    const score = symptoms[name];
    return score === undefined ? [] : [t('checkIn.score', { symptom: t(`checkIn.${name}`), score })];
  });
  const girths = girthNames.flatMap((name) => {
    const cm = girthCm[name];
    const words = { place: t(`checkIn.${name}`), unit };
    return cm === undefined ? [] : [t('checkIn.girthOf', { ...words, length: formatLength(cm, unit) })];
  });
  return [...scores, ...girths, ...(note === '' ? [] : [note])].join(', ');
}
