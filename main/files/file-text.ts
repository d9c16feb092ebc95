/**
 * How a file of the record is written: JSON with an entry a line, for people and for salvage, and in its last line
 * the SHA-256 of all lines before, so that a changed bit is seen.
 */
import { hash } from 'node:crypto';

const sumLine = /"sha256":"([0-9a-f]{64})"\}\n$/;

/** Entries that are JSON texts already, as they stand in a list: one a line. */
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
  // Joined and not added up: a string that is added up is copied again by everyone who reads it.
  const body = parts.join('');
  return [body, `"sha256":"${hash('sha256', body)}"}\n`].join('');
}

/** Whether the text is what was written; `unsigned` where it carries no sum, as before version 2. */
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
