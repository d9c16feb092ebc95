import { expect, test } from 'vitest';
import { normalisedPassphrase, passphraseProblem } from '#shared/record/passphrase.ts';

test('a passphrase has 10 to 200 characters, of any kind', () => {
  for (const fine of ['aaaaaaaaaa', 'four small words', '足'.repeat(10), '🧦'.repeat(200)]) {
    expect(passphraseProblem(fine), fine).toBeNull();
  }
  for (const short of ['', 'nine char', '🧦'.repeat(9)]) {
    expect(passphraseProblem(short), short).toMatch(/at least 10/);
  }
  expect(passphraseProblem('a'.repeat(201))).toMatch(/at most 200/);
});

test('what counts is what is used: normalised, without the spaces around it', () => {
  expect(normalisedPassphrase(' cafe\u0301 ')).toBe('caf\u00e9');
  expect(passphraseProblem(' '.repeat(20))).toMatch(/at least 10/);
  expect(passphraseProblem(`${'e\u0301'.repeat(9)}`)).toMatch(/at least 10/);
  expect(passphraseProblem('\ufb03'.repeat(4))).toBeNull();
});
