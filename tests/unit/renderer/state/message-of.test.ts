import { expect, it } from 'vitest';
import { ApiError, messageOf } from '#renderer/state/api.ts';
import type { Issue } from '#shared/record/issue.ts';

const overlap: Issue = {
  entryKind: 'shift',
  entryId: 's1',
  field: 'start',
  reason: 'shifts-overlap',
};

it('says of a refused call its first problem, by name', () => {
  expect(messageOf(new ApiError('shift s1, start: …', [overlap]))).toMatchObject({
    id: 'problem.shifts-overlap',
  });
});

it('says by name what the page itself found, and in their words what the services answered', () => {
  expect(messageOf(new ApiError({ id: 'app.noAnswer' }))).toEqual({ id: 'app.noAnswer' });
  expect(messageOf(new ApiError('Not saved: the disk is full.'))).toBe('Not saved: the disk is full.');
  expect(messageOf(new Error('a fault'))).toBe('a fault');
  expect(messageOf('thrown')).toBe('thrown');
});
