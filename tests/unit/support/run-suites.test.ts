import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failedOnce, type Outcome, passedOnce } from '../../support/outcome.ts';
import { runSuites } from '../../support/run-suites.ts';
import type { Suite } from '../../support/suites.ts';

let printed: string[];
let run: string[];

beforeEach(() => {
  printed = [];
  run = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    printed.push(line);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const suite = (name: string, outcome: Outcome | Error, needs?: string): Suite => ({
  name,
  part: name.slice(0, 4),
  ...(needs && { needs }),
  run: async () => {
    run.push(name);
    if (outcome instanceof Error) throw outcome;
    return outcome;
  },
});

const lastLine = (): string | undefined => printed.join('\n').split('\n').at(-1);

test('sums all suites in the last line, and passes when all did', async () => {
  const all = [suite('types', passedOnce), suite('unit', { passed: 40, failed: 0, skipped: 2 })];
  expect(await runSuites('/nowhere', [], all)).toBe(0);
  expect(lastLine()).toBe('41 passed, 0 failed, 2 skipped');
});

test('goes on after a suite that failed or could not be run', async () => {
  const all = [
    suite('types', failedOnce),
    suite('lint', new Error('no such program')),
    suite('unit', passedOnce),
  ];
  expect(await runSuites('/nowhere', [], all)).toBe(1);
  expect(run).toEqual(['types', 'lint', 'unit']);
  expect(printed).toContain('no such program');
  expect(lastLine()).toBe('1 passed, 2 failed');
});

test('counts a suite as failed without running it when what it needs has failed', async () => {
  const all = [suite('build', failedOnce), suite('end to end', passedOnce, 'build')];
  expect(await runSuites('/nowhere', [], all)).toBe(1);
  expect(run).toEqual(['build']);
  expect(lastLine()).toBe('0 passed, 2 failed');
});

test('runs the named parts only, and refuses a part that there is not', async () => {
  const all = [
    suite('types', passedOnce),
    suite('lint: style', passedOnce),
    suite('lint: arrows', passedOnce),
  ];
  await runSuites('/nowhere', ['lint'], all);
  expect(run).toEqual(['lint: style', 'lint: arrows']);
  await expect(runSuites('/nowhere', ['lnt'], all)).rejects.toThrow('There is no part lnt');
});
