/** Runs the suites one after the other, goes on after one that failed, and says at the end what they came to. */
import { failedOnce, type Outcome, outcomeLine, sumOfOutcomes } from './outcome.ts';
import { type Suite, suites } from './suites.ts';

type SuiteResult = { readonly name: string; readonly outcome: Outcome; readonly seconds: number };

/** The outcome of a suite; a failed one where it could not be run at all. */
async function outcomeOf(suite: Suite, root: string, former: readonly SuiteResult[]): Promise<Outcome> {
  if (former.some(({ name, outcome }) => name === suite.needs && outcome.failed > 0)) {
    console.log(`Not run, because it needs the ${suite.needs}, which failed.`);
    return failedOnce;
  }
  try {
    return await suite.run(root);
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return failedOnce;
  }
}

/** The results as an aligned table, with the sums in its last row. */
function tableOf(results: readonly SuiteResult[]): string {
  const total: SuiteResult = {
    name: 'all',
    outcome: sumOfOutcomes(results.map(({ outcome }) => outcome)),
    seconds: results.reduce((sum, { seconds }) => sum + seconds, 0),
  };
  const rows = [...results, total].map(({ name, outcome, seconds }) => [
    name,
    String(outcome.passed),
    String(outcome.failed),
    String(outcome.skipped),
    seconds.toFixed(1),
  ]);
  const table = [['suite', 'passed', 'failed', 'skipped', 'seconds'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return table.map((row) => row.map(cell).join('  ')).join('\n');
}

/**
 * Runs the suites of the named parts (`types`, `lint`, `build`, `unit`, `vectors`, `faults`, `attack`, `e2e`), or all of
 * them. The last line printed is `N passed, N failed`.
 * @returns the exit code: 0 when everything passed
 * @throws Error for a part that there is not
 */
export async function runSuites(
  root: string,
  parts: readonly string[],
  all: readonly Suite[] = suites,
): Promise<number> {
  const unknown = parts.find((part) => !all.some((suite) => suite.part === part));
  if (unknown !== undefined) throw new Error(`There is no part ${unknown} of the tests.`);
  const results: SuiteResult[] = [];
  for (const suite of all.filter(({ part }) => parts.length === 0 || parts.includes(part))) {
    console.log(`\n=== ${suite.name}`);
    const start = performance.now();
    const outcome = await outcomeOf(suite, root, results);
    const seconds = (performance.now() - start) / 1000;
    console.log(`--- ${suite.name}: ${outcomeLine(outcome)}`);
    results.push({ name: suite.name, outcome, seconds });
  }
  const total = sumOfOutcomes(results.map(({ outcome }) => outcome));
  console.log(`\n${tableOf(results)}\n\n${outcomeLine(total)}`);
  return total.failed > 0 ? 1 : 0;
}
