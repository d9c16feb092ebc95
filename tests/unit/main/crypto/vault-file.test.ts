import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { newRecoveryCode } from '#main/crypto/recovery-code.ts';
import {
  changeVault,
  createVault,
  decodeVaultFile,
  encodeVaultFile,
  isAuthentic,
  openVault,
  openVaultByCode,
  reclaimVault,
  shownWhileLocked,
  unlockVault,
  type VaultFile,
  withPassphrase,
  withRecoveryCode,
} from '#main/crypto/vault-file.ts';
import { forAll } from '../../shared/properties.ts';

const cost = { n: 2 ** 10, r: 8, p: 1 };
const passphrase = 'on my feet all day';
const recoveryCode = newRecoveryCode();
const otherCode = newRecoveryCode();
const { file, key } = await createVault({ passphrase, recoveryCode, cost, state: 'on' });
const other = await createVault({ passphrase, recoveryCode: otherCode, cost, state: 'on' });
const text = encodeVaultFile(file);

/** The text with other fields and a right sum, as someone without the key could write it. */
function forged(fields: Readonly<Record<string, unknown>>): string {
  const body = `${JSON.stringify({ ...file, ...fields }).slice(0, -1)},`;
  return `${body}"sha256":"${hash('sha256', body)}"}\n`;
}

describe('a new vault', () => {
  it('opens with its passphrase and with its code', async () => {
    expect(await unlockVault(file, passphrase)).toEqual(key);
    const opened = { file, key, isAuthentic: true };
    expect(await openVaultByCode([file], recoveryCode)).toEqual(opened);
    expect(await openVaultByCode([file], recoveryCode.toLowerCase().replaceAll('-', ''))).toEqual(opened);
  });

  it('does not open with another passphrase, nor with one secret in place of the other', async () => {
    expect(await unlockVault(file, 'on my feet all night')).toBeNull();
    expect(await unlockVault(file, recoveryCode)).toBeNull();
    expect(await unlockVault({ ...file, passphrase: file.recovery }, recoveryCode)).toBeNull();
  });

  it("opens neither with a mistyped code nor with another vault's", async () => {
    expect(await openVaultByCode([file], recoveryCode.slice(1))).toBeNull();
    expect(await openVaultByCode([file], otherCode)).toBeNull();
  });

  it('has a key of its own and shows nothing while locked', () => {
    expect(key.id).not.toBe(other.key.id);
    expect(key.bytes).toHaveLength(32);
    expect(file).toMatchObject({ revision: 1, state: 'on', keyId: key.id });
    expect(file.lockScreen).toEqual({ showsWarningSigns: false, clinicPhone: null });
  });
});

describe('the text of the file', () => {
  it('is one line that says its format first and its sum last, and reads as the file', () => {
    expect(text).toMatch(/^\{"format":"legwork-vault","version":1,[^\n]*,"sha256":"[0-9a-f]{64}"\}\n$/);
    expect(decodeVaultFile(text)).toEqual({ kind: 'whole', file });
    expect(decodeVaultFile(forged({}))).toEqual({ kind: 'whole', file });
  });

  it('holds neither the key nor a secret', () => {
    for (const encoding of ['hex', 'base64'] as const) {
      expect(text).not.toContain(Buffer.from(key.bytes).toString(encoding));
    }
    expect(text).not.toContain(passphrase);
    expect(text).not.toContain(recoveryCode);
  });

  it('is damaged with any one character changed, or cut off anywhere', () => {
    for (let at = 0; at < text.length; at += 1) {
      const changed = String.fromCharCode(text.charCodeAt(at) ^ 1);
      const damaged = text.slice(0, at) + changed + text.slice(at + 1);
      expect(decodeVaultFile(damaged), `character ${at}`).toEqual({ kind: 'damaged' });
      expect(decodeVaultFile(text.slice(0, at)), `${at} characters`).toEqual({ kind: 'damaged' });
    }
  });

  it('is newer in a newer version, with its sum or without', () => {
    expect(decodeVaultFile(forged({ version: 2, kdf: 'argon2' }))).toEqual({ kind: 'newer' });
    expect(decodeVaultFile('{"format":"legwork-vault","version":2}')).toEqual({ kind: 'newer' });
  });

  it('is damaged, and not newer, where only its version was changed', () => {
    expect(decodeVaultFile(text.replace('"version":1', '"version":3'))).toEqual({ kind: 'damaged' });
  });

  it.each([
    ['another format', { format: 'legwork-profile' }],
    ['a version that never was', { version: 0 }],
    ['a revision that no change could follow', { revision: Number.MAX_SAFE_INTEGER }],
    ['an unknown state', { state: 'off' }],
    ['a hostile cost', { passphrase: { ...file.passphrase, n: 2 ** 30 } }],
    ['a telephone number too long', { lockScreen: { showsWarningSigns: true, clinicPhone: '0'.repeat(41) } }],
    ['a short seal', { seal: 'abcd' }],
    ['a field too many', { owner: 'me' }],
  ])('is damaged with %s, whatever its sum', (_, fields) => {
    expect(decodeVaultFile(forged(fields))).toEqual({ kind: 'damaged' });
  });

  it('never throws, whatever it is', () => {
    forAll(fc.oneof(fc.string(), fc.json()), (stored) => {
      expect(decodeVaultFile(stored)).toEqual({ kind: 'damaged' });
    });
  });
});

describe('the seal', () => {
  it('is right on what was written, and after reading', () => {
    expect(isAuthentic(file, key)).toBe(true);
    const decoded = decodeVaultFile(text);
    expect(decoded.kind === 'whole' && isAuthentic(decoded.file, key)).toBe(true);
  });

  it('does not mind in which order the fields stand', () => {
    const backwards = Object.fromEntries(Object.entries(file).reverse()) as VaultFile;
    expect(isAuthentic(backwards, key)).toBe(true);
  });

  it.each([
    ['state', { state: 'turning-on' }],
    ['revision', { revision: 2 }],
    ['key id', { keyId: other.key.id }],
    ['passphrase', { passphrase: other.file.passphrase }],
    ['cost', { passphrase: { ...file.passphrase, p: 2 } }],
    ['recovery code', { recovery: other.file.recovery }],
    ['telephone number', { lockScreen: { showsWarningSigns: false, clinicPhone: '0900 666 666' } }],
    ['seal', { seal: other.file.seal }],
  ])('shows another %s, written by someone without the key', (_, fields) => {
    const decoded = decodeVaultFile(forged(fields));
    expect(decoded.kind === 'whole' && isAuthentic(decoded.file, key)).toBe(false);
    expect(decoded.kind).toBe('whole');
  });

  it("of another vault's key is not this one's", () => {
    expect(isAuthentic(file, other.key)).toBe(false);
  });
});

describe('a change', () => {
  it('is the next revision and sealed anew', async () => {
    const lockScreen = { showsWarningSigns: true, clinicPhone: '+49 30 1234' };
    const changed = changeVault(file, key, { state: 'turning-off', lockScreen });
    expect(changed).toMatchObject({ revision: 2, state: 'turning-off', lockScreen });
    expect(isAuthentic(changed, key)).toBe(true);
    expect(await unlockVault(changed, passphrase)).toEqual(key);
    expect(decodeVaultFile(encodeVaultFile(changed))).toEqual({ kind: 'whole', file: changed });
  });

  it('of the passphrase keeps the key and the code, and shuts out the former passphrase', async () => {
    const changed = await withPassphrase(file, key, 'sitting down at last', cost);
    expect(await unlockVault(changed, 'sitting down at last')).toEqual(key);
    expect(await unlockVault(changed, passphrase)).toBeNull();
    expect((await openVaultByCode([changed], recoveryCode))?.key).toEqual(key);
    expect(changed.revision).toBe(2);
    expect(isAuthentic(changed, key)).toBe(true);
  });

  it('of the code keeps the key and the passphrase, and shuts out the former code', async () => {
    const changed = await withRecoveryCode(file, key, otherCode, cost);
    expect((await openVaultByCode([changed], otherCode))?.key).toEqual(key);
    expect(await openVaultByCode([changed], recoveryCode)).toBeNull();
    expect(await unlockVault(changed, passphrase)).toEqual(key);
    expect(isAuthentic(changed, key)).toBe(true);
  });
});

test('a wrong passphrase and a damaged file are two things', async () => {
  const decoded = decodeVaultFile(text);
  expect(decoded.kind === 'whole' && (await unlockVault(decoded.file, 'something else'))).toBeNull();
  expect(decodeVaultFile(text.replace('"wrapped":"', '"wrapped":"A')).kind).toBe('damaged');
});

describe('of several copies', () => {
  const phone = '0900 666 666';
  const strange: VaultFile = {
    ...file,
    revision: 9,
    lockScreen: { showsWarningSigns: true, clinicPhone: phone },
  };

  it('the authentic one is taken, wherever it stands and whatever revision the other names', async () => {
    const opened = { file, key, isAuthentic: true };
    expect(await openVault([strange, file], 'passphrase', passphrase)).toEqual(opened);
    expect(await openVault([file, strange], 'passphrase', passphrase)).toEqual(opened);
    const unusable = { ...strange, passphrase: other.file.passphrase };
    expect(await openVault([unusable, file], 'passphrase', passphrase)).toEqual(opened);
    expect(await openVaultByCode([strange, file], recoveryCode)).toEqual(opened);
  });

  it('the latest authentic one is taken, and a former passphrase opens nothing', async () => {
    const later = await withPassphrase(file, key, 'sitting down at last', cost);
    for (const copies of [
      [file, later],
      [later, file],
    ]) {
      expect((await openVault(copies, 'passphrase', 'sitting down at last'))?.file).toBe(later);
      expect(await openVault(copies, 'passphrase', passphrase)).toBeNull();
    }
  });

  it('none that is authentic, the vault opens and says so, and nothing of theirs is taken over', async () => {
    const opened = await openVault([strange, strange], 'passphrase', passphrase);
    expect(opened).toEqual({ file: strange, key, isAuthentic: false });
    const reclaimed = reclaimVault({ ...strange, state: 'turning-on' }, key);
    expect(isAuthentic(reclaimed, key)).toBe(true);
    expect(reclaimed).toMatchObject({ revision: 1, state: 'on', lockScreen: file.lockScreen });
    expect(await unlockVault(reclaimed, passphrase)).toEqual(key);
  });

  it('a locked vault shows what both say alike, and nothing else', () => {
    expect(shownWhileLocked([strange, strange])).toEqual(strange.lockScreen);
    for (const copies of [[strange, file], [file, strange], [strange], []]) {
      expect(shownWhileLocked(copies)).toEqual({ showsWarningSigns: false, clinicPhone: null });
    }
  });
});
