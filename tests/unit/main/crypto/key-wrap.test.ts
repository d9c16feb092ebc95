import { randomBytes } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { standardCost, unwrapKey, wrapKey, wrappedKeySchema } from '#main/crypto/key-wrap.ts';

const key = { id: '0123456789abcdef', bytes: randomBytes(32) };
const cost = { n: 2 ** 10, r: 8, p: 1 };
const phrase = 'on my feet all day';

describe('a wrapped key', () => {
  it('opens with its secret, and with no other', async () => {
    const wrapped = await wrapKey(key, phrase, 'passphrase', cost);
    expect(await unwrapKey(wrapped, key.id, phrase, 'passphrase')).toEqual(key);
    expect(await unwrapKey(wrapped, key.id, 'On my feet all day', 'passphrase')).toBeNull();
  });

  it('is bound to its purpose, its vault and its cost', async () => {
    const wrapped = await wrapKey(key, phrase, 'passphrase', cost);
    expect(await unwrapKey(wrapped, key.id, phrase, 'recovery')).toBeNull();
    expect(await unwrapKey(wrapped, 'fedcba9876543210', phrase, 'passphrase')).toBeNull();
    expect(await unwrapKey({ ...wrapped, p: 2 }, key.id, phrase, 'passphrase')).toBeNull();
  });

  it('is another each time, salt and all', async () => {
    const one = await wrapKey(key, phrase, 'passphrase', cost);
    const other = await wrapKey(key, phrase, 'passphrase', cost);
    for (const field of ['salt', 'nonce', 'wrapped'] as const) expect(one[field]).not.toBe(other[field]);
  });

  it('opens with the same phrase from another keyboard', async () => {
    const wrapped = await wrapKey(key, 'caf\u00e9 au lait \ufb01n', 'passphrase', cost);
    expect(await unwrapKey(wrapped, key.id, ' cafe\u0301 au\u00a0lait fin ', 'passphrase')).toEqual(key);
  });
});

test('the standard cost is at least N = 2^17, is stored, and works', async () => {
  expect(standardCost.n).toBeGreaterThanOrEqual(2 ** 17);
  const wrapped = await wrapKey(key, phrase, 'passphrase', standardCost);
  expect(wrappedKeySchema.parse(wrapped)).toMatchObject({ kdf: 'scrypt', ...standardCost });
  expect(await unwrapKey(wrapped, key.id, phrase, 'passphrase')).toEqual(key);
});

describe('the schema', () => {
  const base64 = (byteCount: number): string => Buffer.alloc(byteCount).toString('base64');
  const sound = {
    kdf: 'scrypt',
    ...standardCost,
    salt: base64(32),
    nonce: base64(12),
    tag: base64(16),
    wrapped: base64(32),
  };

  it('takes the standard cost and some more', () => {
    for (const dearer of [{}, { n: 2 ** 19 }, { p: 16 }, { n: 2 ** 20, r: 4 }]) {
      expect(wrappedKeySchema.safeParse({ ...sound, ...dearer }).success).toBe(true);
    }
  });

  it.each([
    ['another function', { kdf: 'pbkdf2' }],
    ['N that is no power of two', { n: 100_000 }],
    ['N too small to protect', { n: 2 ** 9 }],
    ['N too large', { n: 2 ** 21, r: 1 }],
    ['N that is no whole number', { n: 2 ** 16.5 }],
    ['no blocks', { r: 0 }],
    ['more memory than 512 MiB', { n: 2 ** 20, r: 8 }],
    ['more work than a person waits for', { n: 2 ** 19, r: 8, p: 16 }],
    ['endless parallel work', { n: 2 ** 10, p: 2 ** 20 }],
    ['a long salt', { salt: base64(1000) }],
    ['a short tag', { tag: base64(4) }],
    ['what is not base64', { nonce: '*'.repeat(16) }],
    ['a field too many', { pepper: '' }],
  ])('refuses %s', (_, fields) => {
    expect(wrappedKeySchema.safeParse({ ...sound, ...fields }).success).toBe(false);
  });
});
