import { expect, test } from 'vitest';
import { newRecoveryCode, parseRecoveryCode } from '#main/crypto/recovery-code.ts';

const group = '[0-9A-HJKMNP-TV-Z]{5}';

test('a new code is six groups of five symbols, in canonical form, and another each time', () => {
  const codes = Array.from({ length: 100 }, newRecoveryCode);
  for (const code of codes) {
    expect(code).toMatch(new RegExp(`^${group}(-${group}){5}$`));
    expect(parseRecoveryCode(code)).toBe(code);
  }
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(codes.join(''))).toHaveLength('-'.length + 32);
});

/** A code that has both a 0 and a 1 to mistake. */
function codeWithDigits(): string {
  let code = newRecoveryCode();
  while (!(code.includes('0') && code.includes('1'))) code = newRecoveryCode();
  return code;
}

test('a code may be typed in any case, with or without spaces and hyphens, and with letters like digits', () => {
  const code = codeWithDigits();
  const typings = [
    code.toLowerCase(),
    code.replaceAll('-', ''),
    code.replaceAll('-', ' '),
    code.replaceAll('-', ' – '),
    ` ${code}\n`,
    code.replaceAll('0', 'O').replaceAll('1', 'I'),
    code.replaceAll('0', 'o').replaceAll('1', 'l'),
    [...code].join(' '),
  ];
  for (const typed of typings) expect(parseRecoveryCode(typed), typed).toBe(code);
});

test('a code with one symbol mistyped, or two neighbours exchanged, is malformed', () => {
  const code = newRecoveryCode();
  for (const [at, symbol] of [...code].entries()) {
    if (symbol === '-') continue;
    const mistyped = code.slice(0, at) + (symbol === '7' ? '8' : '7') + code.slice(at + 1);
    expect(parseRecoveryCode(mistyped), mistyped).toBeNull();
    const next = code[at + 1] ?? symbol;
    if (next === symbol || next === '-') continue;
    const exchanged = code.slice(0, at) + next + symbol + code.slice(at + 2);
    expect(parseRecoveryCode(exchanged), exchanged).toBeNull();
  }
});

test('what is no code is malformed', () => {
  const code = newRecoveryCode();
  for (const typed of ['', '-----', code.slice(0, -1), `${code}0`, code.replace(/^./, 'U'), code.repeat(2)]) {
    expect(parseRecoveryCode(typed), typed).toBeNull();
  }
});
