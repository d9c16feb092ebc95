/** What a hostile page sends: values of every wrong kind, and right ones with one thing wrong. */
import fc from 'fast-check';

/** Texts that mean something to a file system, a prototype, a parser or a database. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  '../../../../etc/passwd',
  '..\\..\\..\\windows\\win.ini',
  '%2e%2e%2fetc%2fpasswd',
  '%252e%252e%252f',
  '....//....//etc/passwd',
  '.',
  '..',
  'CON',
  'NUL.json',
  '\\\\server\\share',
  'file:///etc/passwd',
  'profile.json',
  'journal-2026',
  'vault',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '\u202egnp.exe',
  '\ufeff',
  '{{7*7}}<script>alert(1)</script>',
  "'; DROP TABLE shifts; --",
  '\r\nSet-Cookie: a=b',
  'NaN',
  '1e999',
  '-0',
  'null',
  '2026-02-30',
  '0000-01-01',
  '9999-12-31',
  '0000-01-01T00:00:00+00:00[UTC]',
  '0000-01-01T00:00:00+23:59[UTC]',
  '9999-12-31T23:59:59-23:59[UTC]',
  '2026-03-02T08:00:00+01:00[Nowhere/Here]',
  '2026-03-02T08:00:00+01:00[__proto__]',
  '2026-03-02T08:00:00+01:00[constructor]',
  '2026-02-30T08:00:00+01:00[Europe/Berlin]',
  '2026-03-29T02:30:00+01:00[Europe/Berlin]',
  'x'.repeat(100_000),
  '\u{1f9e6}'.repeat(3000),
];

const hostileNumbers = [0, -0, -1, 0.1, 1e21, -1e308, 2 ** 53, Number.NaN, Infinity, -Infinity, 1441, 50_001];

const nested = (kind: 'list' | 'object', depth: number): unknown => {
  let value: unknown = 0;
  for (let level = 0; level < depth; level += 1) value = kind === 'list' ? [value] : { input: value };
  return value;
};

/** Own properties of these names, as JSON.parse makes them; a literal would set the prototype instead. */
const poisons: readonly unknown[] = [
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  JSON.parse('{"changes":[{"__proto__":{"action":"put"},"kind":"shift"}]}'),
  JSON.parse('{"toString":null,"valueOf":null,"length":-1}'),
  JSON.parse('{"then":"now"}'),
];

const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 30 }));

/** Any value that JSON or a structured clone carries. */
export const garbage: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 2, arbitrary: fc.constantFrom(...hostileNumbers) },
  { weight: 2, arbitrary: fc.constantFrom(undefined, null, true, false, [], {}, [[]], [null]) },
  { weight: 2, arbitrary: fc.constantFrom(...poisons) },
  { weight: 1, arbitrary: fc.constantFrom(nested('list', 1500), nested('object', 1500)) },
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.constant(Array.from({ length: 50_001 }, () => 0)) },
);

/** Names of procedures that are not there, or only nearly. */
export const garbagePath = fc.oneof(
  fc.constantFrom(
    'record',
    'record.',
    '.record.read',
    'record.read.call',
    'record..read',
    'Record.Read',
    '_def',
  ),
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

type Step = { readonly kind: 'replace' | 'drop' | 'add' | 'wrap'; readonly at: number; readonly by: unknown };

const isTree = (value: unknown): value is Record<string, unknown> | unknown[] =>
  typeof value === 'object' && value !== null;

/** The value with one thing wrong: `at` chooses the way down, by whichever keys there are. */
function spoilt(value: unknown, { kind, at, by }: Step): unknown {
  const keys = isTree(value) ? Object.keys(value) : [];
  const depthLeft = Math.floor(at / 7);
  const key = keys[at % Math.max(1, keys.length)];
  if (isTree(value) && key !== undefined && depthLeft > 0) {
    const within = spoilt((value as Record<string, unknown>)[key], { kind, at: depthLeft, by });
    return Array.isArray(value) ? value.with(Number(key), within) : { ...value, [key]: within };
  }
  if (kind === 'wrap') return [value];
  if (!isTree(value) || key === undefined || kind === 'replace') return by;
  if (Array.isArray(value)) return kind === 'drop' ? value.toSpliced(Number(key), 1) : [...value, by];
  const entries = Object.entries(value).filter(([name]) => kind !== 'drop' || name !== key);
  const more = kind === 'add' ? [[`${key}_`, by] as const, ['__proto__', by] as const] : [];
  // Unlike a literal, this makes an own property of whatever name.
  return Object.fromEntries([...entries, ...more]);
}

/** Values of the arbitrary with one field of the wrong kind, missing or too many. */
export const nearly = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      valid,
      fc.record({
        kind: fc.constantFrom('replace' as const, 'drop' as const, 'add' as const, 'wrap' as const),
        at: fc.nat({ max: 20_000 }),
        by: garbage,
      }),
    )
    .map(([value, step]) => spoilt(value, step));
