/**
 * Runs the suites, goes on after one that failed, and says at the end what they came to. First come the suites of one
 * core, two at a time, then each that uses every core.
 */
import { inLanes } from './lanes.ts';
import { failedOnce, type Outcome, outcomeLine, sumOfOutcomes } from './outcome.ts';
import type { Print } from './run-command.ts';
import { type Suite, suites } from './suites.ts';

type SuiteResult = { readonly name: string; readonly outcome: Outcome; readonly seconds: number };

/** The outcome of a suite; a failed one where it could not be run at all. */
async function outcomeOf(
  suite: Suite,
  root: string,
  former: readonly SuiteResult[],
  print: Print,
): Promise<Outcome> {
  if (former.some(({ name, outcome }) => name === suite.needs && outcome.failed > 0)) {
    print(`Not run, because it needs the ${suite.needs}, which failed.\n`);
    return failedOnce;
  }
  try {
    return await suite.run(root, print);
  } catch (error) {
    print(`${error instanceof Error ? error.message : String(error)}\n`);
    return failedOnce;
  }
}

/** The results as an aligned table, with the sums in its last row. Seconds there are those that passed. */
function tableOf(results: readonly SuiteResult[], seconds: number): string {
  const total: SuiteResult = {
    name: 'all',
    outcome: sumOfOutcomes(results.map(({ outcome }) => outcome)),
    seconds,
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

const secondsSince = (start: number): number => (performance.now() - start) / 1000;

/**
 * Runs the suites of the named parts (`types`, `lint`, `build`, `vectors`, `attack`, `unit`, `faults`, `e2e`, `rehearsal`), or all of
 * them. The last line printed is `N passed, N failed`.
 * @returns the exit code: 0 when everything passed
 * @throws Error for a part that there is not
 */
export async function runSuites(
  root: string,
  parts: readonly string[],
  all: readonly Suite[] = suites,
  print: Print = (text) => process.stdout.write(text),
): Promise<number> {
  const unknown = parts.find((part) => !all.some((suite) => suite.part === part));
  if (unknown !== undefined) throw new Error(`There is no part ${unknown} of the tests.`);
  const chosen = all.filter(({ part }) => parts.length === 0 || parts.includes(part));
  const start = performance.now();
  const results: SuiteResult[] = [];
  const run = async (suite: Suite, show: Print): Promise<void> => {
    const suiteStart = performance.now();
    show(`\n=== ${suite.name}\n`);
    const outcome = await outcomeOf(suite, root, results, show);
    show(`--- ${suite.name}: ${outcomeLine(outcome)}\n`);
    results.push({ name: suite.name, outcome, seconds: secondsSince(suiteStart) });
  };
  const ofOneCore = chosen.filter(({ usesEveryCore }) => !usesEveryCore);
  await inLanes(ofOneCore, 2, async (suite) => {
    // What two suites show at the same time would mix.
    const shown: string[] = [];
    await run(suite, (text) => shown.push(text));
    print(shown.join(''));
  });
  for (const suite of chosen.filter(({ usesEveryCore }) => usesEveryCore)) await run(suite, print);
  const inOrder = chosen.flatMap((suite) => results.filter(({ name }) => name === suite.name));
  const total = sumOfOutcomes(results.map(({ outcome }) => outcome));
  print(`\n${tableOf(inOrder, secondsSince(start))}\n\n${outcomeLine(total)}\n`);
  return total.failed > 0 ? 1 : 0;
}
