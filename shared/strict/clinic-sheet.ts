/**
 * A clinic's sheet as a file: the plan without its start, the clinic and its other instructions. The file comes from
 * outside, so the reader validates all of it before the app shows any of it. A sheet of an earlier version is read, too.
 */
import { z } from 'zod';
import type { Issue } from '../record/issue.ts';
import { orderedPlanSchema, planDaySchema } from '../record/strict-plan.ts';
import {
  type ClinicRule,
  checkInTimesSchema,
  clinicRulesSchema,
  clinicSchema,
  sheetNameSchema,
} from '../record/treatment.ts';
import { issuesOfPlan } from '../rules/strict-plan-issues.ts';

const sheetFormat = 'legwork-sheet';
const sheetVersion = 2;

/** The longest file to read, characters. A full sheet is a tenth of that. */
export const maxSheetLength = 200_000;

const clinicSheetSchema = z.strictObject({
  format: z.literal(sheetFormat),
  version: z.literal(sheetVersion),
  /** The clinic's name for the sheet, and its edition. */
  sheet: sheetNameSchema,
  clinic: clinicSchema,
  plan: orderedPlanSchema,
  rules: clinicRulesSchema,
  /** When the clinic suggests to ask the patient; empty if it leaves that to the patient. */
  checkInTimes: checkInTimesSchema,
  /** The plan day of the visit: a sheet has no dates. Null if the clinic gives the date itself. */
  visitDay: planDaySchema.nullable(),
});
export type ClinicSheet = z.infer<typeof clinicSheetSchema>;

/** The reason to refuse a file. `field` is a path into it: `plan.days`. */
export type SheetFault =
  | { readonly kind: 'too-large' | 'not-a-sheet' | 'newer' }
  | {
      readonly kind: 'field';
      readonly field: string;
      readonly issue: Pick<Issue, 'reason' | 'values'>;
    };

export type ReadSheet =
  | { readonly sheet: ClinicSheet; readonly fault: null }
  | { readonly sheet: null; readonly fault: SheetFault };

const refused = (fault: SheetFault): ReadSheet => ({ sheet: null, fault });

/** Any valid start, to validate the rest of a plan. */
const anyStart = '2000-01-01T12:00:00+00:00[UTC]';

function parsed(text: string): unknown {
  try {
    // Windows editors write a byte order mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withTimes = (rule: unknown): unknown =>
  isRecord(rule) && rule.kind === 'walk' ? { times: 1, ...rule } : rule;

/** A sheet of version 1 in the present shape: it had no author, night number, times of asking or visit, and one walk. */
function upgraded(found: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (found.version !== 1) return found;
  const { sheet, clinic, rules } = found;
  return {
    ...{ checkInTimes: [], visitDay: null, ...found, version: sheetVersion },
    ...(isRecord(sheet) && { sheet: { author: '', ...sheet } }),
    ...(isRecord(clinic) && { clinic: { nightPhone: '', ...clinic } }),
    ...(Array.isArray(rules) && { rules: rules.map(withTimes) }),
  };
}

/** Instructions whose last day is before their first. */
const upsideDownRule = (rules: readonly ClinicRule[]): number =>
  rules.findIndex(({ fromDay, toDay }) => toDay !== null && toDay < fromDay);

function shapeFault({ issues }: z.ZodError): SheetFault {
  const [issue] = issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const field = [...(issue?.path ?? []), ...unknown].map(String).join('.');
  return {
    kind: 'field',
    field: field.slice(0, 80),
    issue: { reason: 'malformed' },
  };
}

/** Reads a whole sheet, or gives the reason to refuse it. It takes nothing from a refused file. */
export function readClinicSheet(text: string): ReadSheet {
  if (text.length > maxSheetLength) return refused({ kind: 'too-large' });
  const found = parsed(text);
  if (!isRecord(found) || found.format !== sheetFormat) return refused({ kind: 'not-a-sheet' });
  if (typeof found.version === 'number' && found.version > sheetVersion) return refused({ kind: 'newer' });
  const { data: sheet, error } = clinicSheetSchema.safeParse(upgraded(found));
  if (error !== undefined) return refused(shapeFault(error));
  const [issue] = issuesOfPlan({ ...sheet.plan, start: anyStart });
  if (issue !== undefined) return refused({ kind: 'field', field: `plan.${issue.field}`, issue });
  const wrongRule = upsideDownRule(sheet.rules);
  if (wrongRule >= 0) {
    const field = `rules.${wrongRule}.toDay`;
    return refused({ kind: 'field', field, issue: { reason: 'days-upside-down' } });
  }
  return { sheet, fault: null };
}

/** The text of a sheet's file. */
export const writeClinicSheet = (sheet: Omit<ClinicSheet, 'format' | 'version'>): string =>
  `${JSON.stringify({ format: sheetFormat, version: sheetVersion, ...sheet }, null, 2)}\n`;
