/**
 * The text of a record's file: JSON with one entry a line, for people and for salvage. The last line holds the SHA-256
 * of all lines before it, which shows any changed bit.
 */
import { hash } from 'node:crypto';

const sumLine = /"sha256":"([0-9a-f]{64})"\}\n$/;

/** The text of a list from entries that are JSON texts already, one a line. */
export const listText = (entries: Iterable<string>): string => [...entries].join(',\n');

/** A JSON object of `head` with one list a name, each as `listText` made it. */
export function fileText(
  head: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, string>>,
): string {
  const parts = [JSON.stringify(head).slice(0, -1), ',\n'];
  for (const [name, entries] of Object.entries(lists)) {
    parts.push(`"${name}":[`, ...(entries === '' ? [] : ['\n', entries, '\n']), '],\n');
  }
  // Use join, not +=: a concatenated string is flattened again by each reader.
  const body = parts.join('');
  return [body, `"sha256":"${hash('sha256', body)}"}\n`].join('');
}

/** Verifies the checksum; `unsigned` if there is none, as before version 2. */
export function checkSum(text: string): 'right' | 'wrong' | 'unsigned' {
  const match = sumLine.exec(text.slice(-100));
  if (match === null) return 'unsigned';
  const body = text.slice(0, text.length - match[0].length);
  return hash('sha256', body) === match[1] ? 'right' : 'wrong';
}

/** The value of a JSON text; undefined for any other text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
