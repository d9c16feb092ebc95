import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { en } from '#renderer/words/en/index.ts';
import { passphraseProblemInWords, problemSentence } from '#renderer/words/problem-words.ts';
import { inWords } from '#renderer/words/sentence.ts';
import type { Say } from '#renderer/words/use-words.ts';
import { problemsOfChanges } from '#shared/exposure/problems.ts';
import { applyChange, type Change } from '#shared/record/change.ts';
import { InvalidEntryError, type Problem } from '#shared/record/problem.ts';
import { emptyRecord } from '#shared/record/record.ts';
import type { StrictPlan } from '#shared/record/strict-plan.ts';
import { problemsOfPlan } from '#shared/strict/problems.ts';
import { putShift } from '../../../support/entries.ts';

const intl = createIntl({ locale: 'en', messages: en });
const say: Say = (id, values) => intl.formatMessage({ id }, values);

const refused = (...changes: readonly Change[]): readonly Problem[] =>
  problemsOfChanges(emptyRecord, changes);

const start = '2026-03-02T08:00:00+01:00[Europe/Berlin]';

function problemOfRemoval(): readonly Problem[] {
  try {
    applyChange(emptyRecord, { action: 'remove', kind: 'shift', id: 's1' });
    return [];
  } catch (error) {
    return error instanceof InvalidEntryError ? error.problems : [];
  }
}

const planOf = (schedule: readonly { fromDay: number; toDay: number }[]): readonly Problem[] =>
  problemsOfPlan({ start, days: 3, schedule } as unknown as StrictPlan);

describe('a refusal in the words of the catalogue', () => {
  it.each([
    ['more on the feet than the shift is long', refused(putShift({ standingMinutes: 2000 }))],
    ['a longest stand over the standing', refused(putShift({ longestStandMinutes: 300 }))],
    ['an end before the start', refused(putShift({ end: start, start }))],
    [
      'a stretch that ends before it starts',
      refused(putShift({ segments: [{ start, end: start, posture: 'standing' }] })),
    ],
    [
      'a pressure out of range',
      refused({ action: 'put', kind: 'garment', entry: { id: 'g', name: 'Knee', ankleMmHg: 99 } } as Change),
    ],
    ['an entry that is gone', problemOfRemoval()],
    ['a day outside of the plan', planOf([{ fromDay: 1, toDay: 9 }])],
    ['a day scheduled twice', planOf([1, 2].map(() => ({ fromDay: 1, toDay: 3 })))],
    ['a day not scheduled', planOf([{ fromDay: 1, toDay: 2 }])],
  ])('says of %s what the model says', (_, problems) => {
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(inWords(problemSentence(problem), say)).toBe(problem.message);
  });

  it.each([
    ['walkingMinutes', 'At most 1,440 minutes.'],
    ['segments.2.restMinutes', 'At most 1,440 minutes.'],
    ['name', 'At most 1,440.'],
  ])('says of too much in %s the unit that its name has', (field, said) => {
    const problem = { reason: 'too-large', field, values: { most: 1440 } } as unknown as Problem;
    expect(inWords(problemSentence(problem), say)).toBe(said);
  });

  it('says of a new passphrase what is wrong with it, and nothing of a good one', () => {
    const long = 'a'.repeat(201);
    expect(passphraseProblemInWords('short', say)).toBe('Use at least 10 characters; a few words do well.');
    expect(passphraseProblemInWords(long, say)).toBe('Use at most 200 characters.');
    expect(passphraseProblemInWords('tired legs at ten', say)).toBeNull();
  });
});
