import { randomBytes } from 'node:crypto';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, test } from 'vitest';
import { newDeskKeys, replacedDeskKeys, signed } from '#main/crypto/desk-keys.ts';
import { openEnvelope } from '#main/crypto/envelope.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import {
  ledgerId,
  newWorker,
  newWorld,
  sealText,
  sentWeek,
  signedText,
  type World,
} from '../../../support/desk/envelopes.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});

const why = async (bytes: Uint8Array, keys = world.keys) => {
  const opened = await openEnvelope(bytes, keys);
  return opened.kind === 'refused' ? opened.why : opened.isSigned ? 'signed' : 'not signed';
};

/** Sealed for the desk, whatever it is. */
const sealed = (text: string | Uint8Array) => sealText(text, world.keys.recipient);

describe('an envelope', () => {
  test('opens to the statement that was sealed, with who signed it', async () => {
    const worker = newWorker();
    const statement = world.statement(worker);
    expect(await openEnvelope(await world.sealed(worker), world.keys)).toMatchObject({
      ...{ kind: 'opened', statement, person: worker.person, publicKey: worker.key.publicKey },
      isSigned: true,
    });
  });

  test('is an age file that other software opens, and holds canonical JSON', async () => {
    const worker = newWorker();
    const decrypter = new Decrypter();
    decrypter.addIdentity(world.keys.identity);
    const text = await decrypter.decrypt(await world.sealed(worker), 'text');
    expect(text).toBe(signedText(world.statement(worker), worker.key));
    expect(canonicalJson(JSON.parse(text))).toBe(text);
  });

  test('sealed twice is other bytes and the same content', async () => {
    const worker = newWorker();
    const [one, other] = [await world.sealed(worker), await world.sealed(worker)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
    const opened = await Promise.all([one, other].map((file) => openEnvelope(file, world.keys)));
    expect(new Set(opened.map((each) => (each.kind === 'opened' ? each.content : null))).size).toBe(1);
  });

  test('in other words for the same JSON is the same content', async () => {
    const worker = newWorker();
    const text = signedText(world.statement(worker), worker.key);
    const spaced = await openEnvelope(await sealed(JSON.stringify(JSON.parse(text), null, 2)), world.keys);
    const plain = await openEnvelope(await sealed(text), world.keys);
    expect(spaced).toEqual(plain);
    const turned = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse()));
    expect(await openEnvelope(await sealed(turned), world.keys)).toEqual(plain);
  });

  test('with a letter of any alphabet is signed over its UTF-8', async () => {
    const worker = newWorker();
    const weeks = [sentWeek('2026-W06', { group: { department: 'Küche 厨房 🍳' } })];
    expect(await why(await world.sealed(worker, { weeks }))).toBe('signed');
  });
});

describe('what is no envelope is refused by name', () => {
  test('nothing, noise, text, and other formats', async () => {
    for (const bytes of [
      new Uint8Array(0),
      randomBytes(300),
      Buffer.from('Dear desk'),
      Buffer.from('age-encryption.org/v1\n'),
      Buffer.from('age-encryption.org/v1\n--- \n'),
      Buffer.from('-----BEGIN AGE ENCRYPTED FILE-----\n'),
      Buffer.from('age-encryption.org/v2\n-> X25519 x\ny\n--- z\n'),
    ])
      expect(await why(bytes)).toBe('no-envelope');
  });

  test('one byte too many', async () => {
    expect(await why(new Uint8Array(1_000_001))).toBe('too-large');
    expect(await why(new Uint8Array(1_000_000))).toBe('no-envelope');
    expect(await why(await sealed('x'.repeat(999_000)))).toBe('malformed');
  });

  test('a file to a passphrase is not tried: its author says what that costs', async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase('open sesame');
    encrypter.setScryptWorkFactor(2);
    expect(await why(await encrypter.encrypt('x'))).toBe('no-envelope');
  });

  test('a file to very many keys is not looked through, even if one of them is the desk’s', async () => {
    const worker = newWorker();
    const encrypter = new Encrypter();
    const stranger = await identityToRecipient(await generateX25519Identity());
    for (let at = 0; at < 50; at += 1) encrypter.addRecipient(stranger);
    encrypter.addRecipient(world.keys.recipient);
    const file = await encrypter.encrypt(signedText(world.statement(worker), worker.key));
    expect(await why(file)).toBe('no-envelope');
  });

  test('a cut file, at any length', async () => {
    const whole = await world.sealed(newWorker());
    for (let length = 0; length < whole.length; length += 13)
      expect(await why(whole.subarray(0, length))).toBe('no-envelope');
    expect(await why(Buffer.concat([whole, Buffer.from([0])]))).toBe('no-envelope');
  });

  test('a share that has no secret', async () => {
    const whole = Buffer.from(await world.sealed(newWorker())).toString('latin1');
    const weak = whole.replace(/-> X25519 \S+/, `-> X25519 ${'A'.repeat(43)}`);
    expect(['no-envelope', 'not-for-this-key']).toContain(await why(Buffer.from(weak, 'latin1')));
  });

  test('what is sealed and is no statement', async () => {
    const deep = (text: string) =>
      `{"publicKey":"${'A'.repeat(43)}=","signature":"${'A'.repeat(86)}==","statement":${text}}`;
    for (const text of [
      ...['', 'Dear desk', '[]', 'null', '{}', '{"statement":{}}', deep('7'), deep('{}'), deep('[]')],
      deep('{"recipient":7}'),
      // More than a number can be: it is no JSON any more.
      deep('{"recipient":"x","load":1e999}'),
      deep('"x"').slice(0, -1),
      deep('{"recipient":"age1"}').slice(0, -1).concat(']'),
      deep(`${'['.repeat(200_000)}${']'.repeat(200_000)}`),
      deep(`{"recipient":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`),
      `\uFEFF${signedText(world.statement(newWorker()), newWorker().key)}`,
    ])
      expect(await why(await sealed(text)), text.slice(0, 60)).toBe('malformed');
    expect(await why(await sealed(Buffer.from([0xff, 0xfe, 0x7b])))).toBe('malformed');
  });
});

describe('the key', () => {
  test('another one does not open it', async () => {
    expect(await why(await world.sealed(newWorker()), await newDeskKeys())).toBe('not-for-this-key');
  });

  test('a former one is told apart from a stranger’s', async () => {
    const once = await replacedDeskKeys(world.keys, ledgerId);
    const twice = await replacedDeskKeys(once, ledgerId);
    const file = await world.sealed(newWorker());
    expect(await why(file, once)).toBe('former-key');
    expect(await why(file, twice)).toBe('former-key');
    const newest = await newWorld(twice);
    expect(await why(await newest.sealed(newWorker()), twice)).toBe('signed');
    expect(await why(await newest.sealed(newWorker()), world.keys)).toBe('not-for-this-key');
  });

  test('a file to several keys is opened by one of them', async () => {
    const worker = newWorker();
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    encrypter.addRecipient(world.keys.recipient);
    const file = await encrypter.encrypt(signedText(world.statement(worker), worker.key));
    expect(await why(file)).toBe('signed');
  });

  test('what was sealed for another desk and sealed anew for this one is not for this key', async () => {
    const other = await newWorld();
    const worker = newWorker();
    const text = signedText(other.statement(worker), worker.key);
    expect(await why(await sealed(text))).toBe('not-for-this-key');
  });
});

describe('the signature', () => {
  const forged = async (change: (sealed: Record<string, unknown>) => Record<string, unknown>) => {
    const worker = newWorker();
    const text = signedText(world.statement(worker), worker.key);
    return why(await sealed(canonicalJson(change(JSON.parse(text)))));
  };

  test('of another key, of another statement, or with the key exchanged is none', async () => {
    const [other, statement] = [newWorker(), world.statement(newWorker(), { sequence: 9 })];
    expect(await forged((file) => file)).toBe('signed');
    const own = (message: string) => signed(message, other.key);
    expect(
      await forged((file) => ({
        ...file,
        signature: own(`legwork-envelope-1\n${canonicalJson(file.statement)}`),
      })),
    ).toBe('not signed');
    expect(await forged((file) => ({ ...file, statement }))).toBe('not signed');
    expect(await forged((file) => ({ ...file, publicKey: other.key.publicKey }))).toBe('not signed');
  });

  test('without what stands before the statement is none', async () => {
    const worker = newWorker();
    const statement = world.statement(worker);
    const signature = signed(canonicalJson(statement), worker.key);
    const file = canonicalJson({ statement, publicKey: worker.key.publicKey, signature });
    expect(await why(await sealed(file))).toBe('not signed');
  });

  test('over a text that is not canonical is none', async () => {
    const worker = newWorker();
    const statement = JSON.stringify(world.statement(worker), null, 1);
    const signature = signed(`legwork-envelope-1\n${statement}`, worker.key);
    const file = `{"publicKey":"${worker.key.publicKey}","signature":"${signature}","statement":${statement}}`;
    expect(await why(await sealed(file))).toBe('not signed');
  });

  test('over names that are in another order is none', async () => {
    const worker = newWorker();
    const turned = JSON.stringify(
      Object.fromEntries(Object.entries(world.statement(worker)).toSorted().reverse()),
    );
    const signature = signed(`legwork-envelope-1\n${turned}`, worker.key);
    const file = `{"publicKey":"${worker.key.publicKey}","signature":"${signature}","statement":${turned}}`;
    expect(await why(await sealed(file))).toBe('not signed');
  });

  test('over bytes that are no text is none: they read as another text', async () => {
    const worker = newWorker();
    const text = canonicalJson({ ...world.statement(worker), note: '\u00e9' });
    const bytes = Buffer.from(text, 'latin1');
    const signature = signed(Buffer.concat([Buffer.from('legwork-envelope-1\n'), bytes]), worker.key);
    const before = `{"publicKey":"${worker.key.publicKey}","signature":"${signature}","statement":`;
    const file = Buffer.concat([Buffer.from(before), bytes, Buffer.from('}')]);
    expect(await why(await sealed(file))).toBe('malformed');
  });

  test('of a field that is named twice is over the last of the two', async () => {
    const worker = newWorker();
    const text = canonicalJson(world.statement(worker));
    const twice = text.replace('"sequence":1', '"sequence":1,"sequence":2');
    const signature = signed(`legwork-envelope-1\n${twice}`, worker.key);
    const file = `{"publicKey":"${worker.key.publicKey}","signature":"${signature}","statement":${twice}}`;
    expect(await why(await sealed(file))).toBe('not signed');
  });

  test('in base64 with bits that say nothing is none: one signature is one text', async () => {
    const turned = (base64: string, ending: string): string => {
      const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
      const at = base64.length - ending.length - 1;
      const next = letters[letters.indexOf(base64[at] ?? '') + 1] ?? '';
      const other = `${base64.slice(0, at)}${next}${ending}`;
      expect(Buffer.from(other, 'base64').equals(Buffer.from(base64, 'base64'))).toBe(true);
      return other;
    };
    const text = (value: unknown): string => String(value);
    expect(await forged((file) => ({ ...file, signature: turned(text(file.signature), '==') }))).toBe(
      'not signed',
    );
    expect(await forged((file) => ({ ...file, publicKey: turned(text(file.publicKey), '=') }))).toBe(
      'not signed',
    );
  });

  test('with a key that is no point, or of no length, is none', async () => {
    for (const publicKey of [`${'/'.repeat(42)}8=`, `${'A'.repeat(43)}=`]) {
      expect(await forged((file) => ({ ...file, publicKey }))).toBe('not signed');
    }
    expect(await forged((file) => ({ ...file, publicKey: 'AAAA' }))).toBe('malformed');
    expect(await forged((file) => ({ ...file, signature: 'AAAA' }))).toBe('malformed');
  });
});
