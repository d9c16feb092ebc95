/**
 * Finds a table's delimiter by a vote of its first lines (exchange.md §2): a library's guess takes the comma of `7,5` for
 * one.
 */

import { forEachLine, leavesQuoteOpen } from './lines.ts';

export const delimiters = [';', '\t', '|', ','] as const;
export type Delimiter = (typeof delimiters)[number];

const mostLines = 50;
const mostCharacters = 200_000;

/** How often each delimiter stands outside quotes, line by line; a line break within quotes ends no line. */
function countsByLine(text: string): readonly ReadonlyMap<string, number>[] {
  const head = text.slice(0, mostCharacters);
  const lines: Map<string, number>[] = [];
  let counts = new Map<string, number>();
  let isOpen = false;
  forEachLine(head, (from, to) => {
    isOpen = leavesQuoteOpen(head.slice(from, to), isOpen, delimiters.join(''), (sign) =>
      counts.set(sign, (counts.get(sign) ?? 0) + 1),
    );
    if (!isOpen && counts.size > 0) {
      lines.push(counts);
      counts = new Map();
    }
    return lines.length < mostLines;
  });
  return lines;
}

/** The most lines that hold the delimiter equally often, and how often that is. */
function agreement(lines: readonly ReadonlyMap<string, number>[], delimiter: string) {
  const linesByCount = new Map<number, number>();
  for (const line of lines) {
    const count = line.get(delimiter) ?? 0;
    if (count > 0) linesByCount.set(count, (linesByCount.get(count) ?? 0) + 1);
  }
  const [best = [0, 0]] = [...linesByCount].toSorted(
    ([count, many], [otherCount, otherMany]) => otherMany - many || otherCount - count,
  );
  return { count: best[0], lines: best[1] };
}

/**
 * The delimiter that most of the first lines hold equally often; in a tie, the comma comes last, since `7,5` holds one in
 * each line, too. A comma for a table of one column.
 */
export function delimiterOf(text: string): Delimiter {
  const lines = countsByLine(text);
  const votes = delimiters.map((delimiter) => ({ delimiter, ...agreement(lines, delimiter) }));
  const [best] = votes.toSorted((one, other) => other.lines - one.lines);
  return best === undefined || best.lines === 0 ? ',' : best.delimiter;
}
