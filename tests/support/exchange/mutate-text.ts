/** Damages a text as disks, editors and hostile hands do: the same for the same seed. */
import { createRandom, type Random } from '../../faults/random.ts';

const numbers = [
  '0',
  '-1',
  '99999999999999999999',
  '1e400',
  'NaN',
  '20261399T996060Z',
  '00000000',
  '29991231T000000',
];
const pieces: readonly [string, ...string[]] = [
  ...(['\0', '\uFEFF', '\uD800', '\r', '\n ', '"', ';', ':', ',', '\\', '🩺', ' '] as const),
  ...([
    'BEGIN:VEVENT\r\n',
    'END:VEVENT\r\n',
    'BEGIN:VCALENDAR\n',
    'END:VCALENDAR\n',
    'BEGIN:VTIMEZONE\n',
  ] as const),
  ...([
    'RRULE:FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2\r\n',
    'RRULE:FREQ=SECONDLY\r\n',
    'RECURRENCE-ID:20260302T060000Z\r\n',
  ] as const),
  ...(['TZID=Nowhere', 'VALUE=DATE', 'INTERVAL=0', 'COUNT=-1', '__proto__', 'constructor'] as const),
];

type Mutation = (text: string, random: Random) => string;

const at = (text: string, random: Random): number => random.whole(0, text.length);

const insert: Mutation = (text, random) => {
  const position = at(text, random);
  return text.slice(0, position) + random.pick(pieces) + text.slice(position);
};
const cut: Mutation = (text, random) => text.slice(0, at(text, random));
const remove: Mutation = (text, random) => {
  const position = at(text, random);
  return text.slice(0, position) + text.slice(position + random.whole(1, 40));
};
const repeat: Mutation = (text, random) => {
  const position = at(text, random);
  const piece = text.slice(position, position + random.whole(1, 200));
  return text.slice(0, position) + piece.repeat(random.whole(2, 6)) + text.slice(position);
};
const swap: Mutation = (text, random) => {
  const lines = text.split('\n');
  const [one, other] = [random.whole(0, lines.length - 1), random.whole(0, lines.length - 1)];
  return lines.map((line, i) => (i === one ? lines[other] : i === other ? lines[one] : line)).join('\n');
};
const character: Mutation = (text, random) => {
  const position = at(text, random);
  return text.slice(0, position) + String.fromCharCode(random.whole(0, 0xffff)) + text.slice(position + 1);
};
const number: Mutation = (text, random) => {
  const found = [...text.matchAll(/\d+/g)];
  const match = found[random.whole(0, Math.max(0, found.length - 1))];
  if (match === undefined) return text;
  const put = random.chance(0.5)
    ? String(random.whole(0, 99_999_999))
    : (numbers[random.whole(0, numbers.length - 1)] ?? '0');
  return text.slice(0, match.index) + put + text.slice(match.index + match[0].length);
};

const mutations: readonly [Mutation, ...Mutation[]] = [insert, cut, remove, repeat, swap, character, number];

/** The text with one to four kinds of damage. */
export function mutateText(text: string, seed: number): string {
  const random = createRandom(seed);
  let mutated = text;
  for (let left = random.whole(1, 4); left > 0; left -= 1) mutated = random.pick(mutations)(mutated, random);
  return mutated;
}
