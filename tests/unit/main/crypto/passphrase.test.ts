import { expect, test } from 'vitest';
import { normalisedPassphrase, passphraseFault } from '#shared/record/passphrase.ts';

test('a passphrase has 10 to 200 characters, of any kind', () => {
  for (const fine of ['aaaaaaaaaa', 'four small words', '足'.repeat(10), '🧦'.repeat(200)]) {
    expect(passphraseFault(fine), fine).toBeNull();
  }
  for (const short of ['', 'nine char', '🧦'.repeat(9)]) {
    expect(passphraseFault(short), short).toBe('too-short');
  }
  expect(passphraseFault('a'.repeat(201))).toBe('too-long');
});

test('what counts is what is used: normalised, without the spaces around it', () => {
  expect(normalisedPassphrase(' cafe\u0301 ')).toBe('caf\u00e9');
  expect(passphraseFault(' '.repeat(20))).toBe('too-short');
  expect(passphraseFault(`${'e\u0301'.repeat(9)}`)).toBe('too-short');
  expect(passphraseFault('\ufb03'.repeat(4))).toBeNull();
});
