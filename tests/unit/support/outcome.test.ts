import { describe, expect, test } from 'vitest';
import {
  outcomeLine,
  outcomeOfLastLine,
  outcomeOfPlaywright,
  outcomeOfVitest,
  sumOfOutcomes,
} from '../../support/outcome.ts';

const failedOnce = { passed: 0, failed: 1, skipped: 0 };

describe('vitest', () => {
  const report = (passed: number, failed: number, files: readonly unknown[] = []) => ({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: files,
  });
  const brokenFile = { status: 'failed', assertionResults: [] };
  const failingFile = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };

  test('counts tests; what was skipped or only planned is skipped', () => {
    expect(outcomeOfVitest(report(5, 0), 0)).toEqual({ passed: 5, failed: 0, skipped: 3 });
  });

  test('counts a file that could not be loaded as one failed test, and a file with failed tests not again', () => {
    expect(outcomeOfVitest(report(5, 1, [brokenFile, failingFile]), 1)).toMatchObject({ failed: 2 });
  });

  test('has failed when no test ran, when only its exit code says so, and when there is no report', () => {
    expect(outcomeOfVitest(report(0, 0), 0)).toMatchObject({ failed: 1 });
    expect(outcomeOfVitest(report(5, 0), 1)).toMatchObject({ passed: 5, failed: 1 });
    expect(outcomeOfVitest(undefined, 0)).toEqual(failedOnce);
  });
});

describe('Playwright', () => {
  const report = (stats: Readonly<Record<string, number>>, errors: readonly unknown[] = []) => ({
    stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0, ...stats },
    errors,
  });

  test('counts a flaky test as failed, and a skipped one apart', () => {
    const read = outcomeOfPlaywright(report({ unexpected: 1, flaky: 2, skipped: 3 }), 1);
    expect(read).toEqual({ passed: 4, failed: 3, skipped: 3 });
  });

  test('counts an error outside any test as failed', () => {
    expect(outcomeOfPlaywright(report({}, ['the setup threw']), 1)).toMatchObject({ passed: 4, failed: 1 });
  });

  test('has failed when no test ran, when only its exit code says so, and when there is no report', () => {
    expect(outcomeOfPlaywright(report({ expected: 0, skipped: 7 }), 0)).toMatchObject({ failed: 1 });
    expect(outcomeOfPlaywright(report({}), 1)).toMatchObject({ failed: 1 });
    expect(outcomeOfPlaywright({}, 0)).toEqual(failedOnce);
  });
});

describe('a last line', () => {
  test('counts', () => {
    const output = 'night over the clock change: days.0.load\nvectors: 79 passed, 1 failed\n';
    expect(outcomeOfLastLine(output, 1)).toEqual({ passed: 79, failed: 1, skipped: 0 });
  });

  test('has failed when none ran, when only the exit code says so, and when the line is missing', () => {
    expect(outcomeOfLastLine('vectors: 0 passed, 0 failed\n', 0)).toMatchObject({ failed: 1 });
    expect(outcomeOfLastLine('vectors: 80 passed, 0 failed\n', 1)).toMatchObject({ failed: 1 });
    expect(outcomeOfLastLine('vectors: 80 passed, 0 failed\nSyntaxError\n', 0)).toEqual(failedOnce);
  });
});

test('the last line names skipped tests only where there are some', () => {
  const some = sumOfOutcomes([
    { passed: 1, failed: 2, skipped: 0 },
    { passed: 10, failed: 20, skipped: 3 },
  ]);
  expect(outcomeLine(some)).toBe('11 passed, 22 failed, 3 skipped');
  expect(outcomeLine({ ...some, skipped: 0 })).toBe('11 passed, 22 failed');
});
