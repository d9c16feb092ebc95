/**
 * `vault.json`: the wrapped data key, and what the app must read before anyone has typed a passphrase. It is plain
 * JSON with a checksum and a MAC. The checksum shows damage. The MAC, made with the data key, shows tampering: nobody
 * without the key can set the vault back to `turning-on` and add plain files.
 */
import { createHmac, hash, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '#shared/canonical-json.ts';
import { emergencySchema } from '#shared/record/treatment.ts';
import { checkSum, parseJson } from '../files/file-text.ts';
import { type DataKey, keyIdSchema } from './encryption.ts';
import { type KeyPurpose, type ScryptCost, unwrapKey, wrapKey, wrappedKeySchema } from './key-wrap.ts';
import { parseRecoveryCode } from './recovery-code.ts';

const format = 'legwork-vault';
const version = 1;
/** More changes than anyone makes. A forged higher number would outrank every later revision. */
const mostRevisions = 2 ** 40;

const shapeWithoutMac = {
  format: z.literal(format),
  version: z.literal(version),
  /** Grows by one with every change. Of two copies of the file, the higher revision counts. */
  revision: z.int().min(1).max(mostRevisions),
  /** While the vault is being turned on or off, some files are plain and some are encrypted. */
  state: z.enum(['turning-on', 'on', 'turning-off']),
  keyId: keyIdSchema,
  passphrase: wrappedKeySchema,
  recovery: wrappedKeySchema,
  /** What stays readable while the vault is locked. */
  lockScreen: z
    .strictObject({
      showsWarningSigns: z.boolean(),
      clinicPhone: z.string().max(40).nullable(),
      // Former files have neither.
      nightPhone: z.string().max(40).optional(),
      emergency: emergencySchema.optional(),
    })
    .readonly(),
} as const;

const vaultFileSchema = z
  .strictObject({ ...shapeWithoutMac, seal: z.string().regex(/^[0-9a-f]{64}$/) })
  .readonly();
export type VaultFile = z.infer<typeof vaultFileSchema>;
type WithoutMac = Omit<VaultFile, 'seal'>;

const nothingShown: VaultFile['lockScreen'] = { showsWarningSigns: false, clinicPhone: null };

const storedHeadSchema = z.looseObject({ format: z.literal(format), version: z.int().min(1) });

function macOf(file: WithoutMac, key: DataKey): string {
  const macKey = hkdfSync('sha256', key.bytes, '', `legwork vault seal ${key.id}`, 32);
  const bytes = new Uint8Array(macKey);
  const seal = createHmac('sha256', bytes).update(canonicalJson(file)).digest('hex');
  bytes.fill(0);
  return seal;
}

function withoutMac(file: VaultFile): WithoutMac {
  const { seal: _, ...rest } = file;
  return rest;
}

const withMac = (file: WithoutMac, key: DataKey): VaultFile => ({ ...file, seal: macOf(file, key) });

/** Whether someone with the key wrote the whole file. An older file that was put back also passes. */
export const isAuthentic = (file: VaultFile, key: DataKey): boolean =>
  timingSafeEqual(Buffer.from(file.seal, 'hex'), Buffer.from(macOf(withoutMac(file), key), 'hex'));

/** The file with the changes, at the next revision. The key must be the file's own. */
export function changeVault(
  file: VaultFile,
  key: DataKey,
  changes: Partial<Pick<VaultFile, 'state' | 'lockScreen' | 'passphrase' | 'recovery'>>,
): VaultFile {
  return withMac({ ...withoutMac(file), ...changes, revision: file.revision + 1 }, key);
}

/**
 * Rebuilds the file of a vault after someone without the key changed every copy. It keeps the two wrapped keys: one has
 * opened the vault, and the other cannot be checked. Everything else is as in a new vault.
 */
export const reclaimVault = (file: VaultFile, key: DataKey): VaultFile =>
  withMac({ ...withoutMac(file), revision: 1, state: 'on', lockScreen: nothingShown }, key);

/**
 * A new vault with a new random key.
 * @param options.passphrase one without a `passphraseFault`
 * @param options.recoveryCode one that `newRecoveryCode` made and the person has seen
 */
export async function createVault(options: {
  readonly passphrase: string;
  readonly recoveryCode: string;
  readonly cost: ScryptCost;
  readonly state: VaultFile['state'];
}): Promise<{ readonly file: VaultFile; readonly key: DataKey }> {
  const { passphrase, recoveryCode, cost, state } = options;
  const key = { id: randomBytes(8).toString('hex'), bytes: randomBytes(32) };
  const file = withMac(
    {
      format,
      version,
      revision: 1,
      state,
      keyId: key.id,
      passphrase: await wrapKey(key, passphrase, 'passphrase', cost),
      recovery: await wrapKey(key, recoveryCode, 'recovery', cost),
      lockScreen: nothingShown,
    },
    key,
  );
  return { file, key };
}

export type OpenedVault = {
  readonly file: VaultFile;
  readonly key: DataKey;
  /** False if the MAC is wrong in every copy that the secret opens: see `reclaimVault`. */
  readonly isAuthentic: boolean;
};

/**
 * Opens the vault with its passphrase, or with its recovery code in canonical form, from all copies of its file. Gives
 * null for a wrong secret. The latest authentic copy counts: a former secret does not open the vault while a later copy
 * exists.
 */
export async function openVault(
  copies: readonly VaultFile[],
  purpose: KeyPurpose,
  secret: string,
): Promise<OpenedVault | null> {
  const tried = new Set<string>();
  let unproven: OpenedVault | null = null;
  for (const copy of copies) {
    const wrapped = canonicalJson([copy.keyId, copy[purpose]]);
    if (tried.has(wrapped)) continue;
    tried.add(wrapped);
    const key = await unwrapKey(copy[purpose], copy.keyId, secret, purpose);
    if (key === null) continue;
    const [latest] = copies
      .filter((each) => isAuthentic(each, key))
      .toSorted((one, other) => other.revision - one.revision);
    if (latest !== undefined && canonicalJson([latest.keyId, latest[purpose]]) === wrapped) {
      unproven?.key.bytes.fill(0);
      return { file: latest, key, isAuthentic: true };
    }
    if (latest === undefined && unproven === null) unproven = { file: copy, key, isAuthentic: false };
    else key.bytes.fill(0);
  }
  return unproven;
}

/** The key, or null for a wrong passphrase. */
export const unlockVault = (file: VaultFile, passphrase: string): Promise<DataKey | null> =>
  unwrapKey(file.passphrase, file.keyId, passphrase, 'passphrase');

/** Like `openVault`, with the printed code as someone typed it. */
export async function openVaultByCode(
  copies: readonly VaultFile[],
  typedCode: string,
): Promise<OpenedVault | null> {
  const code = parseRecoveryCode(typedCode);
  return code === null ? null : openVault(copies, 'recovery', code);
}

/** The file with a new passphrase. The former one no longer opens it. */
export async function withPassphrase(
  file: VaultFile,
  key: DataKey,
  passphrase: string,
  cost: ScryptCost,
): Promise<VaultFile> {
  return changeVault(file, key, { passphrase: await wrapKey(key, passphrase, 'passphrase', cost) });
}

/** The file with a new recovery code, in canonical form. The former one no longer opens it. */
export async function withRecoveryCode(
  file: VaultFile,
  key: DataKey,
  recoveryCode: string,
  cost: ScryptCost,
): Promise<VaultFile> {
  return changeVault(file, key, { recovery: await wrapKey(key, recoveryCode, 'recovery', cost) });
}

/** What a locked vault may show: what all copies agree on. Without the key no copy can be authenticated. */
export const shownWhileLocked = (copies: readonly VaultFile[]): VaultFile['lockScreen'] => {
  const [one, other] = copies;
  const isAgreed =
    one !== undefined &&
    other !== undefined &&
    canonicalJson(one.lockScreen) === canonicalJson(other.lockScreen);
  return isAgreed ? one.lockScreen : nothingShown;
};

export function encodeVaultFile(file: VaultFile): string {
  const body = `${JSON.stringify(file).slice(0, -1)},`;
  return `${body}"sha256":"${hash('sha256', body)}"}\n`;
}

export type DecodedVault =
  | { readonly kind: 'whole'; readonly file: VaultFile }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/** Parses the text of the file. A `whole` file is not yet authenticated: that needs the key. Never throws. */
export function decodeVaultFile(text: string): DecodedVault {
  const head = storedHeadSchema.safeParse(parseJson(text)).data;
  const sum = checkSum(text);
  if (head === undefined || sum === 'wrong') return { kind: 'damaged' };
  // A newer version may use another checksum.
  if (head.version > version) return { kind: 'newer' };
  const { sha256: _, ...rest } = head;
  const file = vaultFileSchema.safeParse(rest).data;
  return sum === 'right' && file !== undefined ? { kind: 'whole', file } : { kind: 'damaged' };
}
