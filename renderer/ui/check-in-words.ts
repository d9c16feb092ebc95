/** A check-in in words: what was answered, and nothing of what was not. */
import { type CheckIn, girthNames, symptomNames } from '#shared/record/check-in.ts';
import type { Say } from '../words/use-words.ts';
import { formatLength, type LengthUnit } from './length.ts';

export function checkInInWords({ symptoms, girthCm, note }: CheckIn, unit: LengthUnit, say: Say): string {
  const scores = symptomNames.flatMap((name) => {
    const score = symptoms[name];
    return score === undefined ? [] : [say('checkIn.score', { symptom: say(`checkIn.${name}`), score })];
  });
  const girths = girthNames.flatMap((name) => {
    const cm = girthCm[name];
    const words = { place: say(`checkIn.${name}`), unit };
    return cm === undefined ? [] : [say('checkIn.girthOf', { ...words, length: formatLength(cm, unit) })];
  });
  return [...scores, ...girths, ...(note === '' ? [] : [note])].join(', ');
}
