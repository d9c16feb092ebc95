/** The four steps of a day's load, for the fills that show it. */
export type Level = 1 | 2 | 3 | 4;

/** The starts of the second to the fourth step, load-hours. */
export const loadSteps = [2, 4, 6] as const;

/** The step of a load as it is shown, with one decimal. */
export function loadLevel(loadHours: number): Level {
  const shown = Math.round(loadHours * 10) / 10;
  return (1 + loadSteps.filter((step) => shown >= step).length) as Level;
}
