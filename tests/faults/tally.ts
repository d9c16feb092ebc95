/** What one kind of fault came to. */

export type Tally = {
  readonly kind: string;
  readonly tried: number;
  /** What went wrong: a line for each case that lost something, or whose folder did not open. */
  readonly lost: readonly string[];
};

/** One case: what was wrong with it, empty where it survived. */
export type Faults = readonly string[];

/** Counts cases; each that has faults is one that lost something. */
export function createCounter(kind: string) {
  const lost: string[] = [];
  let tried = 0;
  return {
    /** @param howToRepeat says which case it was */
    add: (howToRepeat: string, faults: Faults): void => {
      tried += 1;
      if (faults.length > 0) lost.push(`${kind}, ${howToRepeat}: ${faults.slice(0, 5).join('; ')}`);
    },
    tally: (): Tally => ({ kind, tried, lost }),
  };
}

/** `kill during saves:  60 tried,  60 survived, 0 lost` */
export const lineOf = ({ kind, tried, lost }: Tally): string => {
  const count = (value: number): string => String(value).padStart(4);
  return `${`${kind}:`.padEnd(44)}${count(tried)} tried, ${count(tried - lost.length)} survived, ${lost.length} lost`;
};
