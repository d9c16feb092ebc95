import { expect, it } from 'vitest';
import { isFull } from '#main/files/save-error.ts';

const failed = (code: string): Error => Object.assign(new Error(code), { code });

it('a full disk, a file as large as can be, and a full share have no room', () => {
  expect(['ENOSPC', 'EFBIG', 'EDQUOT'].map((code) => isFull(failed(code)))).toEqual([true, true, true]);
  expect(['EACCES', 'EROFS', 'EIO'].map((code) => isFull(failed(code)))).toEqual([false, false, false]);
  expect(isFull(null)).toBe(false);
});
