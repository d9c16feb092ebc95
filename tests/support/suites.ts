/** What `npm test` runs, in order. Each suite shows what it does and says what it came to. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { readArrows } from './arrows.ts';
import {
  failedOnce,
  type Outcome,
  outcomeOfLastLine,
  outcomeOfPlaywright,
  outcomeOfVitest,
  passedOnce,
} from './outcome.ts';
import { runNode } from './run-command.ts';

export type Suite = {
  /** Shown in the table. */
  readonly name: string;
  /** What to call it by on the command line: several suites may share it. */
  readonly part: string;
  /** The name of a suite without whose success this one cannot run. */
  readonly needs?: string;
  readonly run: (root: string) => Promise<Outcome>;
};

const passedWhen = (isGood: boolean): Outcome => (isGood ? passedOnce : failedOnce);

/** A check that a program of node_modules makes, and passes with exit code 0. */
const check = (name: string, part: string, args: readonly string[], needs?: string): Suite => ({
  name,
  part,
  ...(needs && { needs }),
  run: async (root) => passedWhen((await runNode(args, { cwd: root })).exitCode === 0),
});

const typeCheck = (room: string, project: string): Suite =>
  check(`types of ${room}`, 'types', ['node_modules/typescript/bin/tsc', '-p', project]);

/** The lint rules of the arrows. Its count is looked at: a cruiser that reads no TypeScript finds no fault. */
async function lintArrows(root: string): Promise<Outcome> {
  const { summary } = await readArrows(root);
  for (const { rule, from, to } of summary.violations) console.log(`${rule.name}: ${from} → ${to}`);
  console.log(`${summary.totalCruised} modules cruised, ${summary.violations.length} arrows forbidden.`);
  return passedWhen(summary.totalCruised > 0 && summary.violations.length === 0);
}

/** Runs a program that leaves a JSON report, and reads it; undefined for one that it did not write. */
async function runWithReport(
  root: string,
  report: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly report: unknown; readonly exitCode: number }> {
  const file = path.join(root, report);
  await mkdir(path.dirname(file), { recursive: true });
  await rm(file, { force: true });
  const { exitCode } = await runNode(args, { cwd: root, env });
  try {
    return { report: JSON.parse(await readFile(file, 'utf8')), exitCode };
  } catch {
    return { report: undefined, exitCode };
  }
}

/** The unit tests in one time zone: dates are local, and a test that holds in one place only is wrong. */
const unitTests = (zone: string): Suite => ({
  name: `unit tests in ${zone}`,
  part: 'unit',
  run: async (root) => {
    const file = `tests/.results/unit-${zone.replace('/', '-')}.json`;
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'];
    const { report, exitCode } = await runWithReport(root, file, [...args, `--outputFile.json=${file}`], {
      TZ: zone,
    });
    return outcomeOfVitest(report, exitCode);
  },
});

/** A program of our own that ends with a line like `vectors: 80 passed, 0 failed`. */
const ownSuite = (name: string, part: string, file: string): Suite => ({
  name,
  part,
  run: async (root) => {
    const { standardOutput, exitCode } = await runNode([file], { cwd: root });
    return outcomeOfLastLine(standardOutput, exitCode);
  },
});

async function runEndToEnd(root: string): Promise<Outcome> {
  const args = ['node_modules/@playwright/test/cli.js', 'test'];
  const { report, exitCode } = await runWithReport(root, 'tests/.results/e2e.json', args);
  return outcomeOfPlaywright(report, exitCode);
}

export const suites: readonly Suite[] = [
  typeCheck('shared', 'shared'),
  typeCheck('main', 'main'),
  typeCheck('the preload', 'main/hosts/electron/tsconfig.preload.json'),
  typeCheck('renderer', 'renderer'),
  typeCheck('tests', 'tests'),
  check('lint: style', 'lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']),
  { name: 'lint: arrows', part: 'lint', run: lintArrows },
  check('lint: dead code', 'lint', ['node_modules/knip/bin/knip.js']),
  check('lint: copies', 'lint', ['node_modules/jscpd/run-jscpd.js', '--config', '.jscpd.json', '.']),
  check('build', 'build', ['node_modules/electron-vite/bin/electron-vite.js', 'build']),
  unitTests('Europe/Berlin'),
  unitTests('America/Los_Angeles'),
  ownSuite('worked cases', 'vectors', 'tests/vectors/run.ts'),
  ownSuite('faults', 'faults', 'tests/faults/run.ts'),
  ownSuite('API under attack', 'attack', 'tests/attack/run.ts'),
  { name: 'end to end', part: 'e2e', needs: 'build', run: runEndToEnd },
];
