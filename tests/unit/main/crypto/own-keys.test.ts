import { expect, it } from 'vitest';
import { copyOfKey, withOwnKeys } from '#main/crypto/own-keys.ts';

const keyOf = () => ({ id: '0123456789abcdef', bytes: new Uint8Array(32).fill(7) });

it('keys of a call are wiped when it is over', async () => {
  const [one, other] = [keyOf(), keyOf()];
  const result = await withOwnKeys(async (own) => [own(one)?.bytes[0], own(null), own(other)?.bytes[31]]);
  expect(result).toEqual([7, null, 7]);
  for (const { bytes } of [one, other]) expect(bytes).toEqual(new Uint8Array(32));
});

it('keys of a call that fails are wiped, too', async () => {
  const key = keyOf();
  const failing = withOwnKeys(async (own) => {
    own(key);
    throw new Error('the drive is gone');
  });
  await expect(failing).rejects.toThrow('the drive is gone');
  expect(key.bytes).toEqual(new Uint8Array(32));
});

it('a copy of a key has bytes of its own', () => {
  const key = keyOf();
  const copy = copyOfKey(key);
  key.bytes.fill(0);
  expect(copy).toEqual(keyOf());
  expect(copyOfKey(null)).toBeNull();
});
