/** What a desk says of itself, as it is typed: from the fields to words that the services take, or an issue a field. */
import { leastThreshold } from '#shared/desk/constants.ts';
import { maxDepartmentLength } from '#shared/desk/figures.ts';
import { type Department, type DeskWords, departmentSchema, deskWordsSchema } from '#shared/desk/sheet.ts';
import type { MessageId } from '../messages/catalogue.ts';
import type { Translate, WordValues } from '../messages/use-messages.ts';

export type WordsDraft = {
  readonly deskName: string;
  readonly employer: string;
  readonly contact: string;
  readonly purpose: string;
  readonly retentionWeeks: string;
  readonly threshold: string;
  readonly departments: readonly Department[];
};

export type WordsField = keyof WordsDraft;

type WordsIssue = { readonly id: MessageId; readonly values?: WordValues };
export type WordsIssues = Readonly<Partial<Record<WordsField, WordsIssue>>>;

export const emptyWords: WordsDraft = {
  deskName: '',
  employer: '',
  contact: '',
  purpose: '',
  retentionWeeks: '104',
  threshold: String(leastThreshold),
  departments: [{ name: '', splitByPattern: false }],
};

export const draftOfWords = (words: DeskWords): WordsDraft => ({
  ...words,
  retentionWeeks: String(words.retentionWeeks),
  threshold: String(words.threshold),
});

/** The longest text of each field, as the sheet's schema has it. */
const longest = { deskName: 100, employer: 100, contact: 300, purpose: 1000 } as const;

const wholeNumber = (text: string): number => (/^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN);

function issueOfDepartments(departments: readonly Department[]): WordsIssue | null {
  const names = departments.map(({ name }) => name.trim());
  if (names.length === 0 || names.some((name) => name === '')) return { id: 'desk.issue.department' };
  // Told apart by eye: the services would take `Ward` beside `ward`.
  if (new Set(names.map((name) => name.toLocaleLowerCase())).size < names.length) {
    return { id: 'desk.issue.departmentTwice' };
  }
  if (departments.some((department) => !departmentSchema.safeParse(department).success)) {
    return { id: 'desk.issue.departmentSigns', values: { most: maxDepartmentLength } };
  }
  return null;
}

export type ReadWords =
  | { readonly words: DeskWords; readonly issues: null }
  | { readonly words: null; readonly issues: WordsIssues };

/** @param least the least threshold: it only rises */
export function readWords(draft: WordsDraft, least: number = leastThreshold): ReadWords {
  const issues: Partial<Record<WordsField, WordsIssue>> = {};
  for (const [field, most] of Object.entries(longest) as [keyof typeof longest, number][]) {
    const { length } = draft[field].trim();
    if (length === 0) issues[field] = { id: 'desk.issue.empty' };
    else if (length > most) issues[field] = { id: 'desk.issue.tooLong', values: { most } };
  }
  const retentionWeeks = wholeNumber(draft.retentionWeeks);
  if (!deskWordsSchema.shape.retentionWeeks.safeParse(retentionWeeks).success) {
    issues.retentionWeeks = { id: 'desk.issue.retention' };
  }
  const threshold = wholeNumber(draft.threshold);
  if (!(threshold >= least && threshold <= 1000)) {
    issues.threshold = { id: 'desk.issue.threshold', values: { least } };
  }
  const ofDepartments = issueOfDepartments(draft.departments);
  if (ofDepartments !== null) issues.departments = ofDepartments;
  const words = deskWordsSchema.safeParse({ ...draft, retentionWeeks, threshold }).data;
  if (Object.keys(issues).length > 0 || words === undefined) return { words: null, issues };
  return { words, issues: null };
}

export const issueInWords = (issue: WordsIssue | undefined, t: Translate): string | undefined =>
  issue === undefined ? undefined : t(issue.id, issue.values);
