/** A check-in in words: the given answers only. */

import type { Translate } from '../messages/catalogue.ts';
import { formatLength, type LengthUnit } from '../messages/length.ts';
import { type CheckIn, girthNames, symptomNames } from '../record/check-in.ts';

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
