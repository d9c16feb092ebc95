/** What a hostile, broken or foreign program makes of a file: each takes a valid text and gives another. */
import type { Random } from '../../faults/random.ts';

type Mutation = (text: string, random: Random) => string;

/** Where in the text something is done: often near a border, else anywhere. */
const placeIn = (text: string, random: Random): number => random.whole(0, Math.max(0, text.length - 1));

const splice = (text: string, from: number, removed: number, added: string): string =>
  text.slice(0, from) + added + text.slice(from + removed);

const linesOf = (text: string): readonly string[] => text.split(/(?<=\n)/);

const onLine = (text: string, random: Random, change: (line: string) => string): string => {
  const lines = linesOf(text);
  const chosen = random.whole(0, lines.length - 1);
  return lines.map((line, at) => (at === chosen ? change(line) : line)).join('');
};

/** A text that a spreadsheet would run, a path, a name of a prototype, a number beyond all bounds, a time of no clock. */
const hostileCells = [
  '=HYPERLINK("http://example.org")',
  '@SUM(A1)',
  '+1+1',
  '\t=1',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '__proto__',
  'constructor',
  'toString',
  '1e999',
  '-1e308',
  '99999999999999999999',
  '-0',
  'NaN',
  'Infinity',
  '0000-00-00',
  '9999-12-31 23:59:59 -2359',
  '-271821-04-19',
  '2026-02-30',
  '31/31/2026',
  '25:61:61',
  '24:00',
  '2026-03-29 02:30',
  '2026-03-02T08:00:00+01:00[Mars/Olympus]',
  '2026-03-02T08:00:00+99:99[__proto__]',
  'TZID=../../zoneinfo',
  'FREQ=SECONDLY;COUNT=999999999',
  '\0',
  '\u000B',
  '\ud800',
  '\u202E2026-03-02',
  '٢٠٢٦-٠٣-٠٢',
  '&lol9;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '"',
  '""',
  "'",
  '\r',
  '{"__proto__":{"polluted":true}}',
  'x'.repeat(20_000),
] as const;

const value = /"[^"\n]{0,200}"|[\w.:+/-]+/g;

/** Puts something hostile where a value stood. */
function poison(text: string, random: Random): string {
  const window = placeIn(text, random);
  const found = [...text.slice(window, window + 2000).matchAll(value)];
  const hit = found[random.whole(0, Math.max(0, found.length - 1))];
  const cell = random.pick([...hostileCells] as [string, ...string[]]);
  if (hit === undefined) return text + cell;
  const isQuoted = hit[0].startsWith('"');
  return splice(text, window + hit.index, hit[0].length, isQuoted ? `"${cell}"` : cell);
}

/** Bytes of UTF-16 read as if each were a sign, the other order of them, or a text twice encoded. */
function reencode(text: string, random: Random): string {
  const bytes = Buffer.from(text, random.pick(['utf16le', 'utf8'] as const));
  return random.chance(0.5) ? bytes.toString('latin1') : Buffer.from(bytes).toString('utf16le');
}

type Brackets = readonly [open: string, close: string];

const brackets: readonly [Brackets, ...Brackets[]] = [
  ['[', ']'],
  ['{"a":', '}'],
  ['<a>', '</a>'],
  ['<Correlation>', '</Correlation>'],
  ['BEGIN:VCALENDAR\r\n', 'END:VCALENDAR\r\n'],
  ['"', '"'],
];

function nest(text: string, random: Random): string {
  const depth = random.pick([10, 2000, 20_000] as const);
  const [open, close] = random.pick(brackets);
  const at = placeIn(text, random);
  return splice(text, at, 0, open.repeat(depth) + (random.chance(0.5) ? close.repeat(depth) : ''));
}

const widen = (text: string, random: Random): string => {
  const sign = random.pick([',', ';', '\t', '|'] as const);
  return onLine(text, random, (line) => line.replace(/\r?\n?$/, (end) => sign.repeat(50_000) + end));
};

export const mutations = {
  'cut off': (text, random) => text.slice(0, placeIn(text, random)),
  'without its beginning': (text, random) => text.slice(placeIn(text, random)),
  'with a hole': (text, random) => splice(text, placeIn(text, random), random.whole(1, 5000), ''),
  'with other signs': (text, random) => {
    let changed = text;
    for (let left = random.whole(1, 30); left > 0; left -= 1) {
      changed = splice(changed, placeIn(changed, random), 1, String.fromCharCode(random.whole(0, 255)));
    }
    return changed;
  },
  'with a line again': (text, random) => onLine(text, random, (line) => line.repeat(random.whole(2, 500))),
  'without a line': (text, random) => onLine(text, random, () => ''),
  'with lines out of order': (text, random) => {
    const lines = linesOf(text);
    const at = random.whole(0, lines.length - 1);
    return [...lines.slice(at), ...lines.slice(0, at)].join('');
  },
  'twice over': (text) => text + text,
  'with a hostile value': poison,
  'with many hostile values': (text, random) => {
    let changed = text;
    for (let left = random.whole(2, 40); left > 0; left -= 1) changed = poison(changed, random);
    return changed;
  },
  'with digits changed': (text, random) => {
    const share = random.pick([0.001, 0.01, 0.2] as const);
    return text.replaceAll(/\d/g, (digit) => (random.chance(share) ? String(random.whole(0, 9)) : digit));
  },
  'with zeros': (text, random) => splice(text, placeIn(text, random), 0, '\0'.repeat(random.whole(1, 1000))),
  'in another encoding': reencode,
  nested: nest,
  'of 50,000 columns': widen,
  'with other line ends': (text, random) =>
    text.replaceAll(/\r?\n/g, random.pick(['\r', '\n\r', '\u2028', ''] as const)),
  'as a whole': (text) => text,
} as const satisfies Readonly<Record<string, Mutation>>;

export type MutationName = keyof typeof mutations;
export const mutationNames = Object.keys(mutations) as [MutationName, ...MutationName[]];
