import { hash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type DeskKeys,
  newDeskKeys,
  newWorkerKey,
  personOf,
  replacedDeskKeys,
  slipOf,
} from '#main/crypto/desk-keys.ts';
import { readSheet, sheetOf, signSheet } from '#main/crypto/desk-sheet.ts';
import { areGroupsTyped, fingerprintOf } from '#shared/desk/fingerprint.ts';
import { type DeskSheet, maxSheetTextLength } from '#shared/desk/sheet.ts';
import { ledgerId } from '../../../support/desk/envelopes.ts';
import { forAll } from '../../shared/properties.ts';

const words = {
  ...{ deskName: 'Health desk', employer: 'Works', contact: 'Room 1', purpose: 'Chairs at the counter' },
  ...{ retentionWeeks: 104, threshold: 11, ledgerId, firstWeek: '2026-W01' },
  departments: [{ name: 'Küche', splitByPattern: false }],
};

let keys: DeskKeys;
let sheet: DeskSheet;
let text: string;
beforeAll(async () => {
  keys = await newDeskKeys();
  sheet = sheetOf(words, keys);
  text = signSheet(sheet, keys);
});

const sha256 = (given: string): string => hash('sha256', given);

const whyOf = (given: string) => {
  const read = readSheet(given);
  return 'kind' in read ? read.why : 'whole';
};

/** The file with changes in its sheet, signed by nobody anew. */
const changed = (changes: Readonly<Record<string, unknown>>, more: object = {}): string => {
  const file = JSON.parse(text) as { readonly sheet: object };
  return JSON.stringify({ ...file, sheet: { ...file.sheet, ...changes }, ...more });
};

describe('a sheet', () => {
  test('reads back as it was signed, however its JSON is laid out', () => {
    expect(readSheet(text)).toEqual({ sheet, signature: expect.any(String) });
    expect(readSheet(JSON.stringify(JSON.parse(text)))).toEqual(readSheet(text));
    expect(text.length).toBeLessThan(maxSheetTextLength);
  });

  test('with any word changed is refused', () => {
    for (const field of ['deskName', 'employer', 'contact', 'purpose'])
      expect(whyOf(changed({ [field]: 'Another' }))).toBe('wrong-signature');
    expect(whyOf(changed({ threshold: 12 }))).toBe('wrong-signature');
    expect(whyOf(changed({ departments: [{ name: 'Küche', splitByPattern: true }] }))).toBe(
      'wrong-signature',
    );
    expect(whyOf(changed({ deskName: ' Health desk ' }))).toBe('whole');
  });

  test('of a newer version is told, and what is none is refused', () => {
    expect(whyOf(changed({ version: 2 }))).toBe('newer');
    expect(whyOf(changed({ format: 'other' }))).toBe('no-sheet');
    expect(whyOf(changed({ threshold: 10 }))).toBe('no-sheet');
    expect(whyOf(changed({ more: 1 }))).toBe('no-sheet');
    expect(whyOf(changed({}, { signature: 'x' }))).toBe('no-sheet');
    for (const none of ['', '[]', 'null', '{', `${text}x`, 'x'.repeat(maxSheetTextLength + 1)])
      expect(whyOf(none)).toBe('no-sheet');
  });

  test('with any letter changed, left out or doubled is refused, and never an error', () => {
    const compact = JSON.stringify(JSON.parse(text));
    const letters = ['', '0', '9', '"', '{', ']', ',', '\\', 'é', '\u0000', '1e999'];
    forAll(fc.tuple(fc.nat({ max: compact.length - 1 }), fc.constantFrom(...letters)), ([at, letter]) => {
      fc.pre(compact[at] !== letter);
      expect(whyOf(`${compact.slice(0, at)}${letter}${compact.slice(at + 1)}`)).not.toBe('whole');
    });
  });

  test('that another desk signed under the same name has another fingerprint', async () => {
    const forger = await newDeskKeys();
    const forged = readSheet(signSheet(sheetOf(words, forger), forger));
    if ('kind' in forged) throw new Error(forged.why);
    expect(forged.sheet.deskName).toBe(sheet.deskName);
    expect(fingerprintOf(forged.sheet, { sha256 })).not.toEqual(fingerprintOf(sheet, { sha256 }));
    expect(whyOf(signSheet(sheet, forger))).toBe('wrong-signature');
  });
});

describe('a key that was replaced', () => {
  test('signs the next one, and the sheet says so', async () => {
    const next = await replacedDeskKeys(await replacedDeskKeys(keys, ledgerId), ledgerId);
    const read = readSheet(signSheet(sheetOf(words, next), next));
    if ('kind' in read) throw new Error(read.why);
    expect(read.sheet.formerKeys).toHaveLength(2);
    expect(read.sheet.formerKeys[0]?.signingKey).toBe(sheet.signingKey);
    expect(read.sheet.recipient).not.toBe(sheet.recipient);
  });

  test('that did not sign is refused: a stranger cannot claim it', async () => {
    const stranger = await newDeskKeys();
    const next = await replacedDeskKeys(keys, ledgerId);
    const claims = (former: DeskKeys['former']) => {
      const claimed = { ...stranger, former };
      return whyOf(signSheet(sheetOf(words, claimed), claimed));
    };
    expect(claims([])).toBe('whole');
    expect(claims(next.former)).toBe('key-not-signed');
    const own = await replacedDeskKeys(stranger, ledgerId);
    expect(claims(own.former.map((each) => ({ ...each, signingKey: keys.signing.publicKey })))).toBe(
      'key-not-signed',
    );
  });

  test('signs for one ledger alone', async () => {
    const next = await replacedDeskKeys(keys, 'f'.repeat(32));
    expect(whyOf(signSheet(sheetOf(words, next), next))).toBe('key-not-signed');
  });
});

describe('the fingerprint', () => {
  const fingerprint = ['0001', '1111', '2222', '3333', '4444', '5555', '6666', '7777', '8888', '9999'];

  test('is agreed to by the groups at the places that were drawn', () => {
    expect(areGroupsTyped(fingerprint, [0, 9], ['0001', '9999'])).toBe(true);
    expect(areGroupsTyped(fingerprint, [0, 9], [' 00 01 ', '99-99'])).toBe(true);
    for (const [asked, typed] of [
      [
        [0, 9],
        ['9999', '0001'],
      ],
      [
        [0, 9],
        ['1', '9999'],
      ],
      [
        [0, 9],
        ['0001', ''],
      ],
      [
        [3, 3],
        ['3333', '3333'],
      ],
      [
        [10, 11],
        ['', ''],
      ],
      [
        [-1, 0],
        ['', '0001'],
      ],
    ] as const)
      expect(areGroupsTyped(fingerprint, asked, typed)).toBe(false);
  });

  test('changes with each of the three', () => {
    const of = (change: Partial<DeskSheet>) => fingerprintOf({ ...sheet, ...change }, { sha256 }).join();
    const all = [of({}), of({ recipient: 'age1' }), of({ signingKey: 'x' }), of({ ledgerId: 'y' })];
    expect(new Set(all).size).toBe(4);
  });
});

test('a worker has a key for each desk, and by it a person and a slip', () => {
  const [one, other] = [newWorkerKey(), newWorkerKey()];
  expect(one.publicKey).not.toBe(other.publicKey);
  expect(personOf(one.publicKey)).toMatch(/^[0-9a-f]{32}$/);
  expect(slipOf(one.publicKey)).toMatch(/^\d{8}$/);
});
