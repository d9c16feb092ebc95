/** `--timings`: how long the start took until each of its marks, on standard error, from the process's beginning. */

export type Mark = 'main-ready' | 'page-ready' | 'usable';

export type Timings = (mark: Mark) => void;

/** Prints each mark once: a page that is loaded again is no start. */
export function printTimings(nowMs: () => number, print: (line: string) => void): Timings {
  const printed = new Set<Mark>();
  return (mark) => {
    if (printed.has(mark)) return;
    printed.add(mark);
    print(`${mark} ${Math.round(nowMs())} ms\n`);
  };
}

export const noTimings: Timings = () => {};
