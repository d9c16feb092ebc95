import { expect, it } from 'vitest';
import { loadStepOf } from '#shared/exposure/load-step.ts';

it('is the step of the figure that is shown', () => {
  expect([0, 1.94, 1.95, 3.96, 5.9, 5.96, 12].map(loadStepOf)).toEqual([1, 1, 2, 3, 3, 4, 4]);
});
