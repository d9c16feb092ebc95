/** How the load of a day is filled, in its warm step. */
import { type LoadStep, loadStepOf } from '#shared/exposure/load-step.ts';
import css from './load-fill.module.css';

const fills: Readonly<Record<LoadStep, string | undefined>> = {
  1: css.step1,
  2: css.step2,
  3: css.step3,
  4: css.step4,
};

/** The class that fills a mark with the step of a load in load-hours. */
export const loadFill = (load: number): string | undefined => fills[loadStepOf(load)];
