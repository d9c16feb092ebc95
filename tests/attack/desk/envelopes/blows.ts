/** Envelopes as an attacker makes them, each with the verdicts that a desk may give it, and without any effect. */
import { randomBytes } from 'node:crypto';
import { Encrypter } from 'age-encryption';
import { signed } from '#main/crypto/desk-keys.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import type { Refusal } from '#shared/desk/statement.ts';
import type { Random } from '../../../faults/random.ts';
import { sealText, sentWeek, signedText, type Worker, type World } from '../../../support/desk/envelopes.ts';

export type Field = {
  readonly desk: World;
  /** Another desk, under the same name. */
  readonly stranger: World;
  /** This desk before its key was replaced. */
  readonly former: World;
  readonly random: Random;
  /** Whose envelopes are on the way. */
  readonly victim: Worker;
  readonly attacker: Worker;
  /** The next sequence of the victim, which a forged statement would take. */
  readonly next: number;
  /** An envelope of the victim that is right and on the way. */
  readonly genuine: Uint8Array;
};

type Blow = {
  readonly expects: readonly Refusal[];
  readonly make: (field: Field) => Promise<Uint8Array>;
};

const sealedFor = ({ desk }: Field, text: string | Uint8Array): Promise<Uint8Array> =>
  sealText(text, desk.keys.recipient);

/** The victim's next statement, with changes. */
const next = ({ desk, victim, next: sequence }: Field, changes: object = {}) =>
  desk.statement(victim, { sequence, ...changes });

/** A statement that its own author signed, whatever it says. */
const own = (expects: readonly Refusal[], changes: (field: Field) => object): Blow => ({
  expects,
  make: (field) => sealedFor(field, signedText(next(field, changes(field)), field.victim.key)),
});

/** A statement with one odd week. */
const week = (expects: readonly Refusal[], changes: (random: Random) => object): Blow =>
  own(expects, ({ random }) => ({
    weeks: [sentWeek('2026-W05'), { ...sentWeek('2026-W06'), ...changes(random) }],
  }));

/** The genuine text with its parts exchanged. */
const exchanged = (
  expects: readonly Refusal[],
  change: (parts: { statement: object; publicKey: string; signature: string }, field: Field) => object,
): Blow => ({
  expects,
  make: (field) => {
    const parts = JSON.parse(signedText(next(field), field.victim.key));
    return sealedFor(field, canonicalJson({ ...parts, ...change(parts, field) }));
  },
});

const signedBy = (worker: Worker, statement: object): string =>
  signed(`legwork-envelope-1\n${canonicalJson(statement)}`, worker.key);

const outOfRange: readonly [object, ...object[]] = [
  { standingMinutes: 1445 },
  { longestStandMinutes: 256 },
  { coveredMinutes: 1e9 },
  { overLimitShare: -0.05 },
  { load: 31 },
  { heaviness: 11 },
  { shiftDays: 6 },
  { loggedDays: 8 },
];
const oddValues = ['', 'x', '4', null, true, [], {}, { toString: 1 }, [4.1], '2026-W06'] as const;
const figures = ['loggedDays', 'shiftDays', 'standingMinutes', 'overLimitShare', 'load', 'group'] as const;

export const blows = {
  'signed by another key': exchanged(['wrong-signature'], ({ statement }, { attacker }) => ({
    signature: signedBy(attacker, statement),
  })),
  'signature of another statement': exchanged(['wrong-signature'], (_, field) => ({
    signature: signedBy(field.victim, next(field, { sequence: field.next + 1 })),
  })),
  'public key exchanged': exchanged(['wrong-signature'], (_, { attacker }) => ({
    publicKey: attacker.key.publicKey,
  })),
  'signed by the attacker as the victim': exchanged(['other-person'], ({ statement }, { attacker }) => ({
    publicKey: attacker.key.publicKey,
    signature: signedBy(attacker, statement),
  })),
  'statement changed after signing': exchanged(['wrong-signature'], ({ statement }) => ({
    statement: { ...statement, issued: '2026-02-21' },
  })),
  'person exchanged': own(['other-person'], ({ attacker }) => ({ person: attacker.person })),
  'cut short': {
    expects: ['no-envelope'],
    make: async ({ genuine, random }) => genuine.subarray(0, random.whole(0, genuine.length - 1)),
  },
  'something behind it': {
    expects: ['no-envelope'],
    make: async ({ genuine, random }) => Buffer.concat([genuine, randomBytes(random.whole(1, 50))]),
  },
  'a bit flipped': {
    // In the line of the key it is nobody's any more.
    expects: ['no-envelope', 'not-for-this-key'],
    make: async ({ genuine, random }) => {
      const bytes = Buffer.from(genuine);
      const at = random.whole(0, bytes.length - 1);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.whole(0, 7)), at);
      return bytes;
    },
  },
  'two halves of two envelopes': {
    expects: ['no-envelope'],
    make: async (field) => {
      const other = await field.desk.sealed(field.attacker);
      const at = field.random.whole(300, field.genuine.length - 20);
      return Buffer.concat([field.genuine.subarray(0, at), other.subarray(at)]);
    },
  },
  'sealed for another desk': {
    expects: ['not-for-this-key'],
    make: ({ stranger, victim }) => stranger.sealed(victim),
  },
  'sealed anew by another desk': {
    expects: ['not-for-this-key'],
    make: (field) => sealedFor(field, signedText(field.stranger.statement(field.victim), field.victim.key)),
  },
  'sealed for the former key': {
    expects: ['former-key'],
    make: ({ former, victim }) => former.sealed(victim),
  },
  'another ledger': own(['other-ledger'], () => ({ ledger: 'f'.repeat(32) })),
  'a newer version': own(['newer-version'], ({ random }) => ({ version: random.whole(2, 9), more: {} })),
  'a week in the future': week(['week-in-future'], ({ whole }) => ({ week: `2026-W${whole(10, 52)}` })),
  'a week before the first': week(['week-before-first'], ({ whole }) => ({ week: `2025-W${whole(10, 52)}` })),
  'a week twice': week(['week-twice'], () => ({ week: '2026-W05' })),
  'a week that is none': week(['malformed'], ({ pick }) => ({
    week: pick(['2026-W00', '2026-W54', '2025-W53', '2026-W6', '2026-11-29', ' 2026-W06', '٢٠٢٦-W06']),
  })),
  'another department': week(['unknown-department'], ({ pick }) => ({
    group: { department: pick(['Store', 'kitchen', 'Kitchen ', 'constructor', '__proto__', 'Ward/nights']) },
  })),
  'another pattern': week(['unknown-pattern'], ({ pick }) => ({
    group: pick([
      { department: 'Kitchen', pattern: 'days' },
      { department: 'Ward' },
      { department: 'Ward', pattern: 'Nights' },
      { department: 'Ward', pattern: 'toString' },
    ]),
  })),
  'figures out of range': week(['figures'], ({ pick }) => pick(outOfRange)),
  'odd values': week(['malformed'], ({ pick }) => ({ [pick(figures)]: pick(oddValues) })),
  'more than a hundred weeks': own(['too-many-weeks', 'week-before-first'], () => ({
    weeks: Array.from({ length: 105 }, (_, at) =>
      sentWeek(`${2024 + Math.floor(at / 52)}-W${String((at % 52) + 1).padStart(2, '0')}`),
    ),
  })),
  'more than it should say': own(['malformed'], ({ random }) => ({
    [random.pick(['name', 'note', 'constructor', 'toJSON', 'email'])]: 'Anna',
  })),
  'other JSON': {
    expects: ['malformed'],
    make: (field) =>
      sealedFor(
        field,
        field.random.pick([
          ...(['', '{', 'null', '[]', '{"statement":{}}', 'Dear desk'] as const),
          `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
          `{"statement":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
        ]),
      ),
  },
  'a letter changed before sealing': {
    expects: ['malformed', 'wrong-signature', 'not-for-this-key', 'other-ledger'],
    make: (field) => {
      const text = signedText(next(field), field.victim.key);
      const at = field.random.whole(0, text.length - 1);
      const letters = Array.from({ length: 95 }, (_, code) => String.fromCharCode(32 + code));
      const other = letters.filter((letter) => letter !== text[at]) as [string, ...string[]];
      return sealedFor(field, `${text.slice(0, at)}${field.random.pick(other)}${text.slice(at + 1)}`);
    },
  },
  'a number beyond all numbers': {
    expects: ['malformed'],
    make: (field) => {
      const text = signedText(next(field), field.victim.key);
      return sealedFor(field, text.replace('"load":4.1', `"load":${field.random.pick(['1e999', '-1e999'])}`));
    },
  },
  noise: {
    expects: ['no-envelope'],
    make: async ({ random }) => randomBytes(random.whole(0, 5000)),
  },
  'noise behind a header': {
    expects: ['no-envelope', 'not-for-this-key'],
    make: async ({ genuine, random }) => {
      const payload = Buffer.from(genuine).indexOf('\n--- ') + 49;
      return Buffer.concat([genuine.subarray(0, payload), randomBytes(random.whole(0, 3000))]);
    },
  },
  'to a passphrase': {
    expects: ['no-envelope'],
    make: (field) => {
      const encrypter = new Encrypter();
      encrypter.setPassphrase('open sesame');
      encrypter.setScryptWorkFactor(2);
      return encrypter.encrypt(signedText(next(field), field.victim.key));
    },
  },
  'too large': {
    expects: ['too-large'],
    make: async () => new Uint8Array(1_000_001),
  },
} as const satisfies Record<string, Blow>;

export type BlowName = keyof typeof blows;
export const blowNames = Object.keys(blows) as [BlowName, ...BlowName[]];
