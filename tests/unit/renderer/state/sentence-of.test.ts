import { expect, it } from 'vitest';
import { ApiError, sentenceOf } from '#renderer/state/api.ts';
import type { Problem } from '#shared/record/problem.ts';

const overlap: Problem = {
  entryKind: 'shift',
  entryId: 's1',
  field: 'start',
  reason: 'shifts-overlap',
  message: 'Another shift is logged over part of this time.',
};

it('says of a refused call its first problem, by name', () => {
  expect(sentenceOf(new ApiError('shift s1, start: …', [overlap]))).toMatchObject({
    id: 'problem.shifts-overlap',
  });
});

it('says by name what the page itself found, and in their words what the services answered', () => {
  expect(sentenceOf(new ApiError({ id: 'app.noAnswer' }))).toEqual({ id: 'app.noAnswer' });
  expect(sentenceOf(new ApiError('Not saved: the disk is full.'))).toBe('Not saved: the disk is full.');
  expect(sentenceOf(new Error('a fault'))).toBe('a fault');
  expect(sentenceOf('thrown')).toBe('thrown');
});
