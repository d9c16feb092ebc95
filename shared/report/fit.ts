/** As many lines as fit in a height, and the number of those that do not. */
import type { Block } from './document.ts';
import { heightOf } from './layout/lay-block.ts';

/**
 * The blocks with the most lines that fit. @param blocksOf the blocks with the first `count` lines
 * @param room the height, points
 */
export function fitted(
  lines: number,
  blocksOf: (count: number) => readonly Block[],
  room: number,
): readonly Block[] {
  for (let count = lines; count > 0; count -= 1) {
    const blocks = blocksOf(count);
    if (heightOf(blocks) <= room) return blocks;
  }
  return blocksOf(0);
}

/** The first lines, and one that says how many more there are. */
export const firstOf = (
  lines: readonly string[],
  count: number,
  more: (left: number) => string,
): readonly string[] =>
  lines.length <= count ? lines : [...lines.slice(0, count), more(lines.length - count)];
