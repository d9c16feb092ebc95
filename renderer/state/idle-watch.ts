/** Notices when nobody has pressed a key or moved a pointer for a time. */

const minuteMs = 60_000;
const lookEveryMs = 5_000;
const signsOfLife = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

export type IdleWatch = {
  readonly minutes: number;
  /** The moment in milliseconds. */
  readonly nowMs: () => number;
  readonly onIdle: () => void;
};

/** @returns a function that stops the watch */
export function watchIdle({ minutes, nowMs, onIdle }: IdleWatch): () => void {
  let lastLife = nowMs();
  const look = (): boolean => {
    // Compare clock times, not timers: a machine that slept wakes locked.
    const idleMs = nowMs() - lastLife;
    // If the clock was set back, start again. Otherwise nothing locks until it has caught up.
    if (idleMs < 0) lastLife = nowMs();
    const isIdle = idleMs >= minutes * minuteMs;
    if (isIdle) onIdle();
    return isIdle;
  };
  const onLife = (): void => {
    if (!look()) lastLife = nowMs();
  };
  const timer = window.setInterval(look, lookEveryMs);
  for (const sign of signsOfLife) window.addEventListener(sign, onLife, { passive: true });
  document.addEventListener('visibilitychange', look);
  return () => {
    window.clearInterval(timer);
    for (const sign of signsOfLife) window.removeEventListener(sign, onLife);
    document.removeEventListener('visibilitychange', look);
  };
}
