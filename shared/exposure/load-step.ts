/** The four steps of a day's load, lowest first: what the warm ramp shows. */

/** The starts of the second to the fourth step, load-hours: 4 are the guidance limit, bare-legged (E1.01). */
export const loadStepStarts = [2, 4, 6] as const;

export type LoadStep = 1 | 2 | 3 | 4;

/** The step of a load in load-hours, as it is shown with one decimal: 3.96 is shown as 4.0, so it has that step. */
export const loadStepOf = (load: number): LoadStep =>
  (1 + loadStepStarts.filter((start) => Math.round(load * 10) / 10 >= start).length) as LoadStep;
