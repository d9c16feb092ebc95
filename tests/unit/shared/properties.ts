/**
 * How the properties of the model are checked: at least 1,000 runs each, from one seed a run, which is printed so that
 * a failure can be had again: `LEGWORK_SEED=<seed> npx vitest run tests/unit/shared`.
 */
import fc from 'fast-check';
import { vi } from 'vitest';

const runs = 1000;
const seed = Number(process.env.LEGWORK_SEED ?? Date.now() % 2 ** 31);
// A thousand runs take as long as they take: no property fails for a slow machine.
vi.setConfig({ testTimeout: 300_000 });
console.info(`fast-check seed: ${seed}`);

/** Asserts that `check` returns, and does not throw, for whatever the arbitrary makes. */
export const forAll = <Value>(arbitrary: fc.Arbitrary<Value>, check: (value: Value) => void): void =>
  fc.assert(
    fc.property(arbitrary, (value) => check(value)),
    { numRuns: runs, seed, verbose: fc.VerbosityLevel.None },
  );
