/** What `npm audit --json` said, in a line and an exit code. */
import { z } from 'zod';

const reportSchema = z.object({
  metadata: z.object({
    vulnerabilities: z.object({
      low: z.int(),
      moderate: z.int(),
      high: z.int(),
      critical: z.int(),
      total: z.int(),
    }),
  }),
});

export type Verdict = { readonly line: string; readonly exitCode: 0 | 1 };

/** A registry that answers no audit has found nothing, and has not been asked either: that is said, and is no failure. */
export function verdictOf(what: string, output: string): Verdict {
  let report: unknown;
  try {
    report = JSON.parse(output);
  } catch {
    report = undefined;
  }
  const read = reportSchema.safeParse(report);
  if (!read.success) {
    return {
      line: `${what}: NOT CHECKED. The registry gave no audit from here; nothing is known.`,
      exitCode: 0,
    };
  }
  const { low, moderate, high, critical, total } = read.data.metadata.vulnerabilities;
  const line = `${what}: ${total} known (${low} low, ${moderate} moderate, ${high} high, ${critical} critical).`;
  return { line, exitCode: total > 0 ? 1 : 0 };
}
