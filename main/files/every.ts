/** Repeated work, by the system's timer or by a test's. */

/** Calls `work` every `ms` until the returned function is called. */
export type Every = (ms: number, work: () => void) => () => void;

/** Uses the system's timer, which keeps no process alive. */
export const everySoOften: Every = (ms, work) => {
  const timer = setInterval(work, ms);
  timer.unref();
  return () => clearInterval(timer);
};
