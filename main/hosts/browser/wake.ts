/** A plain process gets no event for the machine's sleep. A timer that comes much too late shows it afterwards. */
import { everySoOften } from '../../files/every.ts';

const checkEveryMs = 15_000;
const lateMs = 60_000;

/** Whether the machine slept, or its clock was set, between two checks. */
export const hasSlept = (beforeMs: number, nowMs: number): boolean =>
  nowMs < beforeMs || nowMs - beforeMs > checkEveryMs + lateMs;

/** Calls `onWake` after each sleep until the returned function is called. It keeps no process alive. */
export function watchForWake(onWake: () => void): () => void {
  let before = Date.now();
  return everySoOften(checkEveryMs, () => {
    const now = Date.now();
    const slept = hasSlept(before, now);
    before = now;
    if (slept) onWake();
  });
}
