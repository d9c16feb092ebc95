/** What can happen to the bytes of a file. Each takes the bytes and gives others; null for a file that is gone. */
import type { Random } from './random.ts';

export type Damage = {
  readonly name: string;
  /** `older` is a former version of the file, where there was one. */
  readonly apply: (bytes: Buffer, random: Random, older: Buffer | undefined) => Buffer | null;
};

const flipBit = (bytes: Buffer, random: Random): Buffer => {
  const flipped = Buffer.from(bytes);
  const at = random.whole(0, bytes.length - 1);
  flipped[at] = (flipped[at] ?? 0) ^ (1 << random.whole(0, 7));
  return flipped;
};

const truncate = (bytes: Buffer, random: Random): Buffer =>
  bytes.subarray(0, random.whole(0, bytes.length - 1));

const zeroRange = (bytes: Buffer, random: Random): Buffer => {
  const from = random.whole(0, bytes.length - 1);
  return Buffer.from(bytes).fill(0, from, random.whole(from + 1, bytes.length));
};

const otherType = (_: Buffer, random: Random): Buffer =>
  Buffer.from(random.pick(['null', '[]', '{}', '7', '"text"', '{"format":"other","version":1}']));

/** One value of the JSON becomes one of another type. */
const otherValue = (bytes: Buffer, random: Random): Buffer => {
  const text = bytes.toString('latin1');
  const values = [...text.matchAll(/":("[^"]*"|\d+|null|true|false)/g)];
  const chosen = values[random.whole(0, values.length - 1)];
  if (chosen?.[1] === undefined) return truncate(bytes, random);
  const at = chosen.index + 2;
  const other = random.pick(['[]', '{}', 'null', '-1', '"x"']);
  return Buffer.from(text.slice(0, at) + other + text.slice(at + chosen[1].length), 'latin1');
};

const doubleLine = (bytes: Buffer, random: Random): Buffer => {
  const lines = bytes.toString('latin1').split('\n');
  const at = random.whole(0, lines.length - 1);
  return Buffer.from([...lines.slice(0, at + 1), ...lines.slice(at)].join('\n'), 'latin1');
};

export const damages: readonly [Damage, ...Damage[]] = [
  { name: 'a flipped bit', apply: flipBit },
  { name: 'cut short', apply: truncate },
  { name: 'zeros in it', apply: zeroRange },
  { name: 'emptied', apply: () => Buffer.alloc(0) },
  { name: 'other JSON', apply: otherType },
  { name: 'a value of another type', apply: otherValue },
  { name: 'a line twice', apply: doubleLine },
  { name: 'more at its end', apply: (bytes) => Buffer.concat([bytes, Buffer.from('{"id":')]) },
  { name: 'gone', apply: () => null },
  { name: 'an older one', apply: (bytes, random, older) => older ?? flipBit(bytes, random) },
];
