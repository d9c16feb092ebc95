/**
 * `vault.json`: the wrapped data key, and what must be readable before anyone has typed a passphrase. Plain JSON with
 * two sums: one that anybody can check tells damage, and one under the data key tells tampering, so that nobody
 * without the key can turn the vault back to `turning-on` and slip plain files in.
 */
import { createHmac, hash, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { checkSum, parseJson } from '../files/file-text.ts';
import { type DataKey, keyIdSchema } from './encryption.ts';
import { type ScryptCost, unwrapKey, wrapKey, wrappedKeySchema } from './key-wrap.ts';
import { newRecoveryCode, parseRecoveryCode } from './recovery-code.ts';

const format = 'legwork-vault';
const version = 1;

const unsealedShape = {
  format: z.literal(format),
  version: z.literal(version),
  /** Grows by one with every change: of two copies of the file, the later one counts. */
  revision: z.int().min(1),
  /** While turning, some files are plain and some are sealed. */
  state: z.enum(['turning-on', 'on', 'turning-off']),
  keyId: keyIdSchema,
  passphrase: wrappedKeySchema,
  recovery: wrappedKeySchema,
  /** What stays readable while the vault is locked. */
  lockScreen: z
    .strictObject({ showsWarningSigns: z.boolean(), clinicPhone: z.string().max(40).nullable() })
    .readonly(),
} as const;

const vaultFileSchema = z
  .strictObject({ ...unsealedShape, seal: z.string().regex(/^[0-9a-f]{64}$/) })
  .readonly();
export type VaultFile = z.infer<typeof vaultFileSchema>;
type Unsealed = Omit<VaultFile, 'seal'>;

const storedHeadSchema = z.looseObject({ format: z.literal(format), version: z.int().min(1) });

/** JSON with the keys of every object in order, so that equal content is equal text. */
const canonicalText = (content: unknown): string =>
  JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

function sealOf(file: Unsealed, key: DataKey): string {
  const sealKey = hkdfSync('sha256', key.bytes, '', `legwork vault seal ${key.id}`, 32);
  return createHmac('sha256', new Uint8Array(sealKey)).update(canonicalText(file)).digest('hex');
}

function unsealed(file: VaultFile): Unsealed {
  const { seal: _, ...rest } = file;
  return rest;
}

const withSeal = (file: Unsealed, key: DataKey): VaultFile => ({ ...file, seal: sealOf(file, key) });

/** Whether someone with the key wrote all of it. Of an older file that was put back, this cannot tell. */
export const isAuthentic = (file: VaultFile, key: DataKey): boolean =>
  timingSafeEqual(Buffer.from(file.seal, 'hex'), Buffer.from(sealOf(unsealed(file), key), 'hex'));

/** The file with the changes, at the next revision. The key must be the file's own. */
export function changeVault(
  file: VaultFile,
  key: DataKey,
  changes: Partial<Pick<VaultFile, 'state' | 'lockScreen' | 'passphrase' | 'recovery'>>,
): VaultFile {
  return withSeal({ ...unsealed(file), ...changes, revision: file.revision + 1 }, key);
}

/** A new vault, with a key that never was before. `passphrase` is one without a `passphraseFault`. */
export async function createVault(options: {
  readonly passphrase: string;
  readonly cost: ScryptCost;
  readonly state: VaultFile['state'];
}): Promise<{ readonly file: VaultFile; readonly key: DataKey; readonly recoveryCode: string }> {
  const { passphrase, cost, state } = options;
  const key = { id: randomBytes(8).toString('hex'), bytes: randomBytes(32) };
  const recoveryCode = newRecoveryCode();
  const file = withSeal(
    {
      format,
      version,
      revision: 1,
      state,
      keyId: key.id,
      passphrase: await wrapKey(key, passphrase, 'passphrase', cost),
      recovery: await wrapKey(key, recoveryCode, 'recovery', cost),
      lockScreen: { showsWarningSigns: false, clinicPhone: null },
    },
    key,
  );
  return { file, key, recoveryCode };
}

/** The key, or null for a wrong passphrase. */
export const unlockVault = (file: VaultFile, passphrase: string): Promise<DataKey | null> =>
  unwrapKey(file.passphrase, file.keyId, passphrase, 'passphrase');

/** The key; `malformed` for a code that was mistyped, null for one that is not this vault's, or no longer. */
export async function unlockVaultByCode(
  file: VaultFile,
  typedCode: string,
): Promise<DataKey | 'malformed' | null> {
  const code = parseRecoveryCode(typedCode);
  return code === null ? 'malformed' : unwrapKey(file.recovery, file.keyId, code, 'recovery');
}

/** The file with another passphrase; the former one no longer opens it. */
export async function withPassphrase(
  file: VaultFile,
  key: DataKey,
  passphrase: string,
  cost: ScryptCost,
): Promise<VaultFile> {
  return changeVault(file, key, { passphrase: await wrapKey(key, passphrase, 'passphrase', cost) });
}

/** The file with a new printed code; the former one no longer opens it. */
export async function withNewCode(
  file: VaultFile,
  key: DataKey,
  cost: ScryptCost,
): Promise<{ readonly file: VaultFile; readonly recoveryCode: string }> {
  const recoveryCode = newRecoveryCode();
  const recovery = await wrapKey(key, recoveryCode, 'recovery', cost);
  return { file: changeVault(file, key, { recovery }), recoveryCode };
}

export function encodeVaultFile(file: VaultFile): string {
  const body = `${JSON.stringify(file).slice(0, -1)},`;
  return `${body}"sha256":"${hash('sha256', body)}"}\n`;
}

export type DecodedVault =
  | { readonly kind: 'whole'; readonly file: VaultFile }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/** Reads the text of the file. `whole` is not yet authentic: that takes the key. Never throws. */
export function decodeVaultFile(text: string): DecodedVault {
  const head = storedHeadSchema.safeParse(parseJson(text)).data;
  const sum = checkSum(text);
  if (head === undefined || sum === 'wrong') return { kind: 'damaged' };
  // A newer version may carry another sum.
  if (head.version > version) return { kind: 'newer' };
  const { sha256: _, ...rest } = head;
  const file = vaultFileSchema.safeParse(rest).data;
  return sum === 'right' && file !== undefined ? { kind: 'whole', file } : { kind: 'damaged' };
}
