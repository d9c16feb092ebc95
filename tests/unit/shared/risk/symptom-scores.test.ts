import { expect, test } from 'vitest';
import { symptomScores } from '#shared/risk/symptom-scores.ts';
import { aCheckIn } from '../../../support/entries.ts';

const morning = aCheckIn({ when: 'morning', symptoms: { heaviness: 9, itch: 9 } });
const afterWork = aCheckIn({ when: 'afterWork', symptoms: { heaviness: 6 } });
const evening = aCheckIn({ when: 'evening', symptoms: { heaviness: 2, ache: 3 } });

test('the score after work counts, else the evening’s, in any order; a morning never', () => {
  const expected = new Map([['2026-03-02', { heaviness: 6, ache: 3 }]]);
  expect(symptomScores([morning, afterWork, evening])).toEqual(expected);
  expect(symptomScores([evening, afterWork, morning])).toEqual(expected);
  expect(symptomScores([morning])).toEqual(new Map());
});

test('nothing felt is a score of 0, and nothing said is none', () => {
  const scores = symptomScores([
    { ...afterWork, symptoms: { heaviness: 0 } },
    { ...evening, date: '2026-03-03', symptoms: {} },
  ]);
  expect([...scores]).toEqual([['2026-03-02', { heaviness: 0 }]]);
});
