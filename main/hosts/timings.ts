/** `--timings`: prints on standard error the time from the process's start to each mark. */

export type Mark = 'main-ready' | 'page-ready' | 'usable';

export type Timings = (mark: Mark) => void;

/** Prints each mark once: a reload is not a start. */
export function printTimings(nowMs: () => number, print: (line: string) => void): Timings {
  const printed = new Set<Mark>();
  return (mark) => {
    if (printed.has(mark)) return;
    printed.add(mark);
    print(`${mark} ${Math.round(nowMs())} ms\n`);
  };
}

export const noTimings: Timings = () => {};
