import { beforeEach, expect, test } from 'vitest';
import { failedOnce, type Outcome, passedOnce } from '../../support/outcome.ts';
import { runSuites } from '../../support/run-suites.ts';
import type { Suite } from '../../support/suites.ts';

let printed: string[];
let run: string[];

beforeEach(() => {
  printed = [];
  run = [];
});

type Kind = Partial<Pick<Suite, 'needs' | 'usesEveryCore'>>;

const suite = (name: string, outcome: Outcome | Error, kind: Kind = {}): Suite => ({
  name,
  part: name.slice(0, 4),
  usesEveryCore: false,
  ...kind,
  run: async () => {
    run.push(name);
    if (outcome instanceof Error) throw outcome;
    return outcome;
  },
});

const runAll = (all: readonly Suite[], parts: readonly string[] = []): Promise<number> =>
  runSuites('/nowhere', parts, all, (text) => printed.push(text));

const lastLine = (): string | undefined => printed.join('').trimEnd().split('\n').at(-1);

test('sums all suites in the last line, and passes when all did', async () => {
  const all = [suite('types', passedOnce), suite('unit', { passed: 40, failed: 0, skipped: 2 })];
  expect(await runAll(all)).toBe(0);
  expect(lastLine()).toBe('41 passed, 0 failed, 2 skipped');
});

test('goes on after a suite that failed or could not be run', async () => {
  const all = [
    suite('types', failedOnce),
    suite('lint', new Error('no such program')),
    suite('unit', passedOnce),
  ];
  expect(await runAll(all)).toBe(1);
  expect(run).toEqual(['types', 'lint', 'unit']);
  expect(printed.join('')).toContain('no such program\n');
  expect(lastLine()).toBe('1 passed, 2 failed');
});

test('counts a suite as failed without running it when what it needs has failed', async () => {
  const all = [
    suite('build', failedOnce),
    suite('end to end', passedOnce, { needs: 'build', usesEveryCore: true }),
  ];
  expect(await runAll(all)).toBe(1);
  expect(run).toEqual(['build']);
  expect(lastLine()).toBe('0 passed, 2 failed');
});

test('runs the named parts only, and refuses a part that there is not', async () => {
  const all = [
    suite('types', passedOnce),
    suite('lint: style', passedOnce),
    suite('lint: arrows', passedOnce),
  ];
  await runAll(all, ['lint']);
  expect(run).toEqual(['lint: style', 'lint: arrows']);
  await expect(runAll(all, ['lnt'])).rejects.toThrow('There is no part lnt');
});

/** A suite that shows a text, then waits for another suite to begin, then shows one more. */
function meetingSuites(kind: Kind): readonly Suite[] {
  const begun = { first: Promise.withResolvers<void>(), second: Promise.withResolvers<void>() };
  const meeting = (name: keyof typeof begun, other: keyof typeof begun): Suite => ({
    ...suite(name, passedOnce, kind),
    run: async (_, print) => {
      print(`${name} begins\n`);
      begun[name].resolve();
      await begun[other].promise;
      print(`${name} ends\n`);
      return passedOnce;
    },
  });
  return [meeting('first', 'second'), meeting('second', 'first')];
}

test('runs two suites of one core at a time, and shows each in one piece', async () => {
  expect(await runAll(meetingSuites({}))).toBe(0);
  const shown = printed.join('');
  for (const name of ['first', 'second']) {
    expect(shown).toContain(`\n=== ${name}\n${name} begins\n${name} ends\n--- ${name}: 1 passed, 0 failed\n`);
  }
});

test('runs a suite of every core alone, after those of one core', async () => {
  let running = 0;
  const alone = (name: string): Suite => ({
    ...suite(name, passedOnce, { usesEveryCore: true }),
    run: async () => {
      run.push(name);
      running += 1;
      expect(running).toBe(1);
      await Promise.resolve();
      running -= 1;
      return passedOnce;
    },
  });
  expect(await runAll([alone('unit'), suite('types', passedOnce), alone('faults')])).toBe(0);
  expect(run).toEqual(['types', 'unit', 'faults']);
});

test('lists the suites in their own order, whichever ended first', async () => {
  await runAll([suite('unit', passedOnce, { usesEveryCore: true }), suite('types', passedOnce)]);
  const names = printed.at(-1)?.match(/^\w+(?= {2})/gm);
  expect(names).toEqual(['suite', 'unit', 'types', 'all']);
});
