/** What `npm test` runs, in the order of its table. Each suite shows what it does and says what it came to. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
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
import { type Print, runNode } from './run-command.ts';

export type Suite = {
  /** Shown in the table. */
  readonly name: string;
  /** What to call it by on the command line: several suites may share it. */
  readonly part: string;
  /** The name of a suite without whose success this one cannot run. That one is busy on one core only. */
  readonly needs?: string;
  /** Whether the suite keeps every core busy by itself: then it runs alone. */
  readonly usesEveryCore: boolean;
  readonly run: (root: string, print: Print) => Promise<Outcome>;
};

const passedWhen = (isGood: boolean): Outcome => (isGood ? passedOnce : failedOnce);

/** A check that a program of node_modules makes on one core, and passes with exit code 0. */
const check = (name: string, part: string, args: readonly string[]): Suite => ({
  name,
  part,
  usesEveryCore: false,
  run: async (root, print) => passedWhen((await runNode(args, { cwd: root, print })).exitCode === 0),
});

/** The lint rules of the arrows. Its count is looked at: a cruiser that reads no TypeScript finds no fault. */
async function lintArrows(root: string, print: Print): Promise<Outcome> {
  const { summary } = await readArrows(root);
  for (const { rule, from, to } of summary.violations) print(`${rule.name}: ${from} → ${to}\n`);
  print(`${summary.totalCruised} modules cruised, ${summary.violations.length} arrows forbidden.\n`);
  return passedWhen(summary.totalCruised > 0 && summary.violations.length === 0);
}

type ReportRun = {
  readonly root: string;
  readonly print: Print;
  /** The report's file, by its path in the root. */
  readonly report: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

/** Runs a program that leaves a JSON report, and reads it; undefined for one that it did not write. */
async function runWithReport({ root, print, report, args, env = {} }: ReportRun) {
  const file = path.join(root, report);
  await mkdir(path.dirname(file), { recursive: true });
  await rm(file, { force: true });
  const { exitCode } = await runNode(args, { cwd: root, env, print });
  try {
    return { report: JSON.parse(await readFile(file, 'utf8')) as unknown, exitCode };
  } catch {
    return { report: undefined, exitCode };
  }
}

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'];

/** Runs the unit tests, all or those of some files, on a machine in this time zone. */
async function runUnitTests(
  root: string,
  print: Print,
  zone: string,
  files: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const file = `tests/.results/unit-${zone.replace('/', '-')}.json`;
  const args = [...vitest, `--outputFile.json=${file}`, ...files];
  const run = { root, print, report: file, args, env: { TZ: zone, ...env } };
  const { report, exitCode } = await runWithReport(run);
  return outcomeOfVitest(report, exitCode);
}

/** The test files that asked for the machine's zone, a line each, as note-zone-readers.ts notes them. */
const zoneReaders = 'tests/.results/zone-readers.txt';

/** Every unit test, in one zone. Notes which test files ask for the zone. */
const unitTests: Suite = {
  name: 'unit tests in Europe/Berlin',
  part: 'unit',
  usesEveryCore: true,
  run: async (root, print) => {
    const list = path.join(root, zoneReaders);
    await mkdir(path.dirname(list), { recursive: true });
    await writeFile(list, '');
    return runUnitTests(root, print, 'Europe/Berlin', [], { LEGWORK_ZONE_READERS: list });
  },
};

/** The unit tests of the files that asked for the zone, in another one: no other test can tell where it runs. */
const unitTestsElsewhere: Suite = {
  name: 'unit tests in America/Los_Angeles',
  part: 'unit',
  usesEveryCore: true,
  run: async (root, print) => {
    const lines = (await readFile(path.join(root, zoneReaders), 'utf8')).trim().split('\n');
    const files = lines.map((line) => path.relative(root, line.split('\t')[0] ?? '')).filter(Boolean);
    if (files.length === 0) throw new Error('No test file asked for the time zone: the watch is broken.');
    return runUnitTests(root, print, 'America/Los_Angeles', files);
  },
};

type OwnProgram = Pick<Suite, 'name' | 'part' | 'usesEveryCore'> & { readonly file: string };

/** A program of our own that ends with a line like `vectors: 80 passed, 0 failed`. */
const ownSuite = ({ file, ...suite }: OwnProgram): Suite => ({
  ...suite,
  run: async (root, print) => {
    const { standardOutput, exitCode } = await runNode([file], { cwd: root, print });
    return outcomeOfLastLine(standardOutput, exitCode);
  },
});

type EndToEnd = Pick<Suite, 'name' | 'part'> & {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

const endToEnd = ({ args, env, ...suite }: EndToEnd): Suite => ({
  ...suite,
  needs: 'build',
  usesEveryCore: true,
  run: async (root, print) => {
    const file = `tests/.results/${suite.part}.json`;
    const { report, exitCode } = await runWithReport({
      ...{ root, print, report: file },
      args: ['node_modules/@playwright/test/cli.js', 'test', ...args],
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(root, file) },
    });
    return outcomeOfPlaywright(report, exitCode);
  },
});

/** A part of the end-to-end suite in the desktop app, rehearsed; the whole of it by LEGWORK_HOST=rehearsal. */
const rehearsal = endToEnd({
  ...{ name: 'desktop app, rehearsed', part: 'rehearsal' },
  args: ['--grep', '@rehearsal'],
  env: { LEGWORK_HOST: 'rehearsal' },
});

/** The longest one of one core goes first, beside all others of one core. */
export const suites: readonly Suite[] = [
  check('types', 'types', ['node_modules/typescript/bin/tsc', '--build']),
  check('lint: style', 'lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']),
  { name: 'lint: arrows', part: 'lint', usesEveryCore: false, run: lintArrows },
  check('lint: dead code', 'lint', ['node_modules/knip/bin/knip.js']),
  check('lint: copies', 'lint', ['node_modules/jscpd/run-jscpd.js', '--config', '.jscpd.json', '.']),
  check('build', 'build', ['node_modules/electron-vite/bin/electron-vite.js', 'build']),
  ownSuite({ name: 'worked cases', part: 'vectors', usesEveryCore: false, file: 'tests/vectors/run.ts' }),
  ownSuite({ name: 'API under attack', part: 'attack', usesEveryCore: false, file: 'tests/attack/run.ts' }),
  ownSuite({
    ...{ name: 'files under attack', part: 'attack', usesEveryCore: false },
    file: 'tests/attack/files/run.ts',
  }),
  ownSuite({
    ...{ name: 'envelopes under attack', part: 'attack', usesEveryCore: false },
    file: 'tests/attack/desk/envelopes/run.ts',
  }),
  ownSuite({
    ...{ name: 'desk under attack', part: 'attack', usesEveryCore: false },
    file: 'tests/attack/desk/worlds/run.ts',
  }),
  unitTests,
  unitTestsElsewhere,
  ownSuite({ name: 'faults', part: 'faults', usesEveryCore: true, file: 'tests/faults/run.ts' }),
  endToEnd({ name: 'end to end', part: 'e2e', args: [], env: {} }),
  rehearsal,
];
