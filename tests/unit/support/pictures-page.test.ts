import { expect, test } from 'vitest';
import { picturesPage } from '../../pictures/pictures-page.ts';

const looks = [{ name: 'light-800' }, { name: 'dark-800' }];

test('the pictures stand by screen, in the order of the looks; a missing one is left out', () => {
  const page = picturesPage({
    screens: ['today', 'trends'],
    looks,
    files: ['today-dark-800.png', 'today-light-800.png', 'trends-dark-800.png'],
    earlier: null,
  });
  expect([...page.matchAll(/src="([^"]+)"/g)].map(([, file]) => file)).toEqual([
    'today-light-800.png',
    'today-dark-800.png',
    'trends-dark-800.png',
  ]);
  expect(page).not.toContain('before');
});

test('a picture of an earlier set stands before the one of now', () => {
  const page = picturesPage({
    screens: ['today'],
    looks,
    files: ['today-dark-800.png', 'today-light-800.png'],
    earlier: { address: 'file:///sets/a&b/', files: ['today-light-800.png'] },
  });
  expect([...page.matchAll(/src="([^"]+)"/g)].map(([, file]) => file)).toEqual([
    'file:///sets/a&#38;b/today-light-800.png',
    'today-light-800.png',
    'today-dark-800.png',
  ]);
  expect(page).toContain('light-800: before, now');
});
