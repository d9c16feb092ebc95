import { randomBytes } from 'node:crypto';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { headerReader, NoMatchError, openAgeFile } from '#main/crypto/age-file.ts';

type Key = { readonly secret: string; readonly recipient: string };

async function newKey(): Promise<Key> {
  const secret = await generateX25519Identity();
  return { secret, recipient: await identityToRecipient(secret) };
}

let key: Key;
let stranger: Key;
beforeAll(async () => {
  [key, stranger] = await Promise.all([newKey(), newKey()]);
});

function seal(plain: Uint8Array, ...recipients: readonly string[]): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(plain);
}

const headerBytesOf = (file: Uint8Array): number => {
  const bytes = Buffer.from(file);
  return bytes.indexOf('\n', bytes.indexOf('\n--- ') + 1) + 1;
};

const openBy = async (file: Uint8Array, ...secrets: readonly string[]): Promise<Buffer | null> =>
  openAgeFile(file, headerBytesOf(file), await headerReader(secrets));

/** What age's own library makes of the file; null if it refuses it. */
async function openByLibrary(file: Uint8Array): Promise<Buffer | null> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(key.secret);
  return decrypter.decrypt(file).then(Buffer.from, () => null);
}

const orNull = (opened: Promise<Buffer | null>): Promise<Buffer | null> => opened.catch(() => null);

describe('an age file', () => {
  test('of any length opens as by the library, whole chunks too', async () => {
    for (const length of [0, 1, 1000, 65_535, 65_536, 65_537, 131_072, 200_000]) {
      const plain = randomBytes(length);
      expect((await openBy(await seal(plain, key.recipient), key.secret))?.equals(plain), `${length}`).toBe(
        true,
      );
    }
  });

  test('that is altered or cut anywhere is refused where the library refuses it', async () => {
    const files = await Promise.all(
      [0, 40, 65_536, 70_000].map((size) => seal(randomBytes(size), key.recipient)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.constantFrom('flip', 'cut', 'double', 'drop'),
        async (file, share, way) => {
          const payload = headerBytesOf(file);
          const at = payload + Math.floor(share * (file.length - payload));
          const [before, after] = [file.subarray(0, at), file.subarray(at)];
          const ways = {
            flip: Buffer.concat([before, Buffer.from([(file[at] ?? 0) ^ 1]), after.subarray(1)]),
            cut: Buffer.from(before),
            double: Buffer.concat([before, after, after]),
            drop: Buffer.concat([before, after.subarray(1)]),
          };
          expect(await orNull(openBy(ways[way], key.secret))).toEqual(await openByLibrary(ways[way]));
          expect(await orNull(openBy(ways[way], key.secret))).toBeNull();
        },
      ),
      { numRuns: 60 },
    );
  });

  test('with whole chunks moved, left out or added is refused', async () => {
    const file = Buffer.from(await seal(randomBytes(3 * 65_536), key.recipient));
    const payload = headerBytesOf(file) + 16;
    const chunk = (at: number) => file.subarray(payload + at * 65_552, payload + (at + 1) * 65_552);
    const head = file.subarray(0, payload);
    for (const chunks of [[0, 1], [1, 0, 2], [0, 2], [0, 1, 2, 2], [2], []]) {
      const changed = Buffer.concat([head, ...chunks.map(chunk)]);
      expect(await orNull(openBy(changed, key.secret)), chunks.join()).toBeNull();
      expect(await openByLibrary(changed)).toBeNull();
    }
  });

  test('opens with any one of its keys, and with none of others', async () => {
    const plain = Buffer.from('to both');
    const file = await seal(plain, stranger.recipient, key.recipient);
    for (const secrets of [[key.secret], [stranger.secret], [(await newKey()).secret, key.secret]])
      expect(await openBy(file, ...secrets)).toEqual(plain);
    await expect(openBy(file, (await newKey()).secret)).rejects.toThrow(NoMatchError);
    await expect(openBy(file)).rejects.toThrow(NoMatchError);
  });

  test('whose header was altered is refused, although its key opens it', async () => {
    const text = Buffer.from(await seal(Buffer.from('x'), key.recipient)).toString('latin1');
    const added = Buffer.from(text.replace('\n--- ', '\n-> grease AAAA\n\n--- '), 'latin1');
    await expect(openBy(added, key.secret)).rejects.toThrow('HMAC');
    expect(await openByLibrary(added)).toBeNull();
  });

  test('with a share that leads to no secret is for nobody', async () => {
    const text = Buffer.from(await seal(Buffer.from('x'), key.recipient)).toString('latin1');
    for (const share of [Buffer.alloc(32), Buffer.from([1, ...Buffer.alloc(31)])]) {
      const base64 = share.toString('base64').replaceAll('=', '');
      const weak = Buffer.from(text.replace(/-> X25519 \S+/, `-> X25519 ${base64}`), 'latin1');
      await expect(openBy(weak, key.secret)).rejects.toThrow(NoMatchError);
    }
  });
});
