/**
 * What a suite came to, read from its own report. A report that is missing, or that counts no test, is a failure:
 * a suite that ran nothing has shown nothing.
 */
import { z } from 'zod';

export type Outcome = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const failedOnce: Outcome = { passed: 0, failed: 1, skipped: 0 };
export const passedOnce: Outcome = { passed: 1, failed: 0, skipped: 0 };

/** The outcome, with a failure more where nothing ran, or where the program failed although no test of it did. */
function checked(outcome: Outcome, exitCode: number): Outcome {
  const isUnexplained = outcome.failed === 0 && (exitCode !== 0 || outcome.passed === 0);
  return isUnexplained ? { ...outcome, failed: 1 } : outcome;
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** Of vitest's JSON report. A file that could not be loaded has no tests and counts as one failed. */
export function outcomeOfVitest(report: unknown, exitCode: number): Outcome {
  const read = vitestReport.safeParse(report).data;
  if (read === undefined) return failedOnce;
  const isBroken = (file: (typeof read.testResults)[number]): boolean =>
    file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed');
  return checked(
    {
      passed: read.numPassedTests,
      failed: read.numFailedTests + read.testResults.filter(isBroken).length,
      skipped: read.numPendingTests + read.numTodoTests,
    },
    exitCode,
  );
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
});

/** Of Playwright's JSON report. A flaky test is a failed one; so is an error outside any test. */
export function outcomeOfPlaywright(report: unknown, exitCode: number): Outcome {
  const read = playwrightReport.safeParse(report).data;
  if (read === undefined) return failedOnce;
  const { expected, unexpected, flaky, skipped } = read.stats;
  return checked({ passed: expected, failed: unexpected + flaky + read.errors.length, skipped }, exitCode);
}

/** Of a last line like `vectors: 80 passed, 0 failed`. */
export function outcomeOfLastLine(output: string, exitCode: number): Outcome {
  const line = output.trimEnd().split('\n').at(-1) ?? '';
  const counts = /^\w+: (\d+) passed, (\d+) failed\b/.exec(line);
  if (counts === null) return failedOnce;
  return checked({ passed: Number(counts[1]), failed: Number(counts[2]), skipped: 0 }, exitCode);
}

export function sumOfOutcomes(outcomes: readonly Outcome[]): Outcome {
  const sum = (key: keyof Outcome): number => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** `N passed, N failed`, with `, N skipped` where there are any. */
export function outcomeLine({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
