/** What a reader leaves out, listed: a preview can show it, however much it is. */
import type { Skipped, SkipReason, Where } from './found.ts';

const mostText = 80;
/** Beyond, those of one reason are counted together. */
const mostListed = 500;

export type Skips = {
  /** @param count how many at once; nothing is listed for 0 */
  readonly add: (reason: SkipReason, where: Where, text?: string, count?: number) => void;
  readonly list: () => readonly Skipped[];
};

/** A text as a list shows it: one line, at most 80 characters. */
export const shortText = (text: string): string => {
  // Far more than is shown needs no cleaning.
  const line = text
    .slice(0, 400)
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return line.length <= mostText ? line : `${line.slice(0, mostText - 1)}…`;
};

export function createSkips(): Skips {
  const listed: Skipped[] = [];
  const rest = new Map<SkipReason, Skipped & { readonly count: number }>();
  return {
    add: (reason, where, text, count = 1) => {
      if (count === 0) return;
      if (listed.length < mostListed) {
        const short = text === undefined ? '' : shortText(text);
        listed.push({
          where,
          reason,
          ...(short !== '' && { text: short }),
          ...(count > 1 && { count }),
        });
        return;
      }
      const known = rest.get(reason);
      rest.set(reason, { where: known?.where ?? where, reason, count: (known?.count ?? 0) + count });
    },
    list: () => [...listed, ...rest.values()],
  };
}
