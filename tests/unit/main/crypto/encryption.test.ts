import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type DataKey,
  decryptBytes,
  decryptText,
  encryptBytes,
  encryptText,
  isEncrypted,
} from '#main/crypto/encryption.ts';
import { forAll } from '../../shared/properties.ts';

const newKey = (): DataKey => ({ id: randomBytes(8).toString('hex'), bytes: randomBytes(32) });
const key = newKey();
const name = 'journal-2026';
const text = '{"format":"legwork-journal","note":"Füße, 足"}\n';
const encrypted = encryptText(key, name, text);
const open = (envelope: string, under = key) => decryptText(under, name, envelope);

/** The envelope with other fields, written as the app writes it. */
const altered = (fields: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify({ ...JSON.parse(encrypted), ...fields })}\n`;

const withByte = (bytes: Uint8Array, at: number, byte: number): Buffer =>
  Buffer.from(bytes).fill(byte, at, at + 1);

test('a sealed text opens to itself, whatever it is', () => {
  forAll(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), ([anyName, anyText]) => {
    const envelope = encryptText(key, anyName, anyText);
    expect(decryptText(key, anyName, envelope)).toEqual({ kind: 'whole', text: anyText });
  });
});

test('an envelope is one line that says its key and its name and nothing of the text', () => {
  expect(encrypted.indexOf('\n')).toBe(encrypted.length - 1);
  expect(JSON.parse(encrypted)).toMatchObject({ format: 'legwork-sealed', version: 1, keyId: key.id, name });
  expect(Buffer.from(JSON.parse(encrypted).data, 'base64').includes('legwork')).toBe(false);
});

test('two seals of the same text share neither nonce nor data', () => {
  const [one, other] = [JSON.parse(encrypted), JSON.parse(encryptText(key, name, text))];
  expect(one.nonce).not.toBe(other.nonce);
  expect(one.data).not.toBe(other.data);
});

describe('what is told apart', () => {
  it('a file under another name is swapped, and its text is still to be had', () => {
    expect(decryptText(key, 'profile', encrypted)).toEqual({ kind: 'swapped', name, text });
  });

  it("another vault's file is foreign", () => {
    expect(open(encrypted, newKey())).toEqual({ kind: 'foreign', keyId: key.id });
  });

  it('a file of a newer version is newer, however it may look', () => {
    const newer = '{"format":"legwork-sealed","version":7,"cipher":{"name":"other"}}\n';
    expect(open(newer)).toEqual({ kind: 'newer', version: 7 });
  });

  it('a file of ours with another name, key or version written into it is changed', () => {
    for (const fields of [{ name: 'profile' }, { keyId: newKey().id }, { version: 2 }]) {
      expect(open(altered(fields))).toEqual({ kind: 'changed' });
    }
    expect(decryptText(key, 'profile', altered({ name: 'profile' }))).toEqual({ kind: 'changed' });
  });

  it('the same key under another id opens nothing', () => {
    expect(open(encrypted, { ...key, id: newKey().id }).kind).toBe('foreign');
  });

  it('a shortened tag is changed', () => {
    const tag = Buffer.from(JSON.parse(encrypted).tag, 'base64').subarray(0, 4).toString('base64');
    expect(open(altered({ tag }))).toEqual({ kind: 'changed' });
  });
});

test('an envelope with any one byte changed is never whole', () => {
  const bytes = Buffer.from(encrypted);
  expect(open(bytes.toString()).kind).toBe('whole');
  for (const [at, byte] of bytes.entries()) {
    for (const other of [byte ^ 1, byte ^ 32, byte ^ 128, 0x20, 0x41]) {
      if (other === byte) continue;
      expect(open(withByte(bytes, at, other).toString()).kind, `byte ${at}`).not.toMatch(/whole|swapped/);
    }
  }
});

test('an envelope cut off anywhere is changed, and seen to be sealed as soon as it says so', () => {
  const saysSo = '{"format":"legwork-s'.length;
  for (let length = 0; length < encrypted.length; length += 1) {
    expect(open(encrypted.slice(0, length)), `${length} characters`).toEqual({ kind: 'changed' });
    expect(isEncrypted(encrypted.slice(0, length)), `${length} characters`).toBe(length >= saysSo);
  }
});

test('other files are not sealed', () => {
  for (const other of [
    '',
    '{',
    '{"format":"legwork-',
    '{"format":"legwork-profile","version":2}',
    'sealed',
  ]) {
    expect(isEncrypted(other)).toBe(false);
  }
});

test('whatever is in a file, opening does not throw', () => {
  const envelope = fc.record(
    {
      format: fc.constant('legwork-sealed'),
      version: fc.oneof(fc.constant(1), fc.double(), fc.anything()),
      keyId: fc.oneof(fc.constant(key.id), fc.string()),
      name: fc.oneof(fc.constant(name), fc.anything()),
      nonce: fc.oneof(fc.base64String(), fc.anything()),
      tag: fc.oneof(fc.base64String(), fc.anything()),
      data: fc.oneof(fc.base64String(), fc.anything()),
    },
    { requiredKeys: ['format', 'version'] },
  );
  const anyText = fc.oneof(
    fc.string(),
    fc.json(),
    envelope.map((fields) => JSON.stringify(fields, (_, value) => (typeof value === 'bigint' ? 1 : value))),
  );
  forAll(anyText, (stored) => {
    expect(open(stored).kind).toMatch(/changed|newer|foreign/);
  });
  expect(open('['.repeat(200_000))).toEqual({ kind: 'changed' });
});

describe('sealed bytes', () => {
  const plain = Buffer.from('a copy');
  const bytes = encryptBytes(key, 'copy', '2026-03-03', plain);

  it('open under the same key, label and addition, and under no other', () => {
    expect(decryptBytes(key, 'copy', '2026-03-03', bytes)).toEqual(plain);
    expect(decryptBytes(newKey(), 'copy', '2026-03-03', bytes)).toBeNull();
    expect(decryptBytes({ ...key, id: newKey().id }, 'copy', '2026-03-03', bytes)).toBeNull();
    expect(decryptBytes(key, 'other', '2026-03-03', bytes)).toBeNull();
    expect(decryptBytes(key, 'copy', '2026-03-04', bytes)).toBeNull();
    expect(decryptBytes(key, 'copy2026', '-03-03', bytes)).toBeNull();
  });

  it('do not open with a byte changed, or cut off', () => {
    for (const [at, byte] of bytes.entries()) {
      expect(decryptBytes(key, 'copy', '2026-03-03', withByte(bytes, at, byte ^ 1))).toBeNull();
      expect(decryptBytes(key, 'copy', '2026-03-03', bytes.subarray(0, at))).toBeNull();
    }
  });

  it('may be none', () => {
    const none = new Uint8Array();
    expect(decryptBytes(key, 'copy', '', encryptBytes(key, 'copy', '', none))).toHaveLength(0);
  });

  it('are no sealed text, nor the other way round', () => {
    const { nonce, tag, data } = JSON.parse(encrypted);
    const parts = Buffer.concat([nonce, tag, data].map((part) => Buffer.from(part, 'base64')));
    expect(decryptBytes(key, name, '', parts)).toBeNull();
  });
});
