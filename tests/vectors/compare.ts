/** Where a computed answer first differs from the expected one, as the worked cases measure it. */

const relativeTolerance = 1e-9;
const absoluteTolerance = 1e-12;

function isClose(expected: number, actual: number): boolean {
  const allowed = Math.max(
    absoluteTolerance,
    relativeTolerance * Math.max(Math.abs(expected), Math.abs(actual)),
  );
  return Math.abs(expected - actual) <= allowed;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

function differentLeaf(expected: unknown, actual: unknown, path: string): string | null {
  const isEqual =
    typeof expected === 'number' && typeof actual === 'number'
      ? isClose(expected, actual)
      : expected === actual;
  return isEqual ? null : `${path}: expected ${shown(expected)}, got ${shown(actual)}`;
}

/**
 * The path of the first difference with both values, or null where there is none. Numbers may differ by 1e-9
 * relative or 1e-12 absolute, everything else must be equal; a field too many is a difference like one too few.
 */
export function firstDifference(expected: unknown, actual: unknown, path = ''): string | null {
  if (!isObject(expected) || !isObject(actual)) return differentLeaf(expected, actual, path || 'answer');
  if (Array.isArray(expected) !== Array.isArray(actual)) {
    return `${path || 'answer'}: expected ${shown(expected)}, got ${shown(actual)}`;
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const difference = firstDifference(expected[key], actual[key], path === '' ? key : `${path}.${key}`);
    if (difference !== null) return difference;
  }
  return null;
}
