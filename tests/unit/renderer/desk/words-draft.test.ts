import { describe, expect, it } from 'vitest';
import { draftOfWords, emptyWords, readWords, type WordsDraft } from '#renderer/desk/words-draft.ts';
import { deskSetup } from '../../../support/desk-workers.ts';

const { firstWeek: _, ...words } = deskSetup;
const typed = draftOfWords(words);
const issuesOf = (changed: Partial<WordsDraft>, least?: number) =>
  readWords({ ...typed, ...changed }, least).issues;

describe('what a desk says of itself', () => {
  it('is read as it was, without spaces around it', () => {
    expect(readWords(typed)).toEqual({ words, issues: null });
    expect(readWords({ ...typed, employer: '  The mill ', threshold: ' 11 ' }).words).toEqual(words);
  });

  it('asks for every field that is empty', () => {
    expect(Object.keys(issuesOf(emptyWords) ?? {}).toSorted()).toEqual([
      ...['contact', 'departments', 'deskName', 'employer', 'purpose'],
    ]);
  });

  it.each<[string, Partial<WordsDraft>, string]>([
    ['a threshold under eleven', { threshold: '10' }, 'threshold'],
    ['a threshold that is no number', { threshold: '11.5' }, 'threshold'],
    ['a threshold without end', { threshold: '1001' }, 'threshold'],
    ['three weeks', { retentionWeeks: '3' }, 'retentionWeeks'],
    ['261 weeks', { retentionWeeks: '261' }, 'retentionWeeks'],
    ['a long purpose', { purpose: 'x'.repeat(1001) }, 'purpose'],
    ['a slash in a department', { departments: [{ name: 'A/B', splitByPattern: false }] }, 'departments'],
    [
      'two departments of one name',
      {
        departments: [
          { name: 'Ward', splitByPattern: false },
          { name: ' ward', splitByPattern: true },
        ],
      },
      'departments',
    ],
    ['no department', { departments: [] }, 'departments'],
  ])('refuses %s', (_name, changed, field) => {
    expect(Object.keys(issuesOf(changed) ?? {})).toEqual([field]);
  });

  it('never lowers the threshold', () => {
    expect(issuesOf({ threshold: '14' }, 15)).toEqual({
      threshold: { id: 'desk.issue.threshold', values: { least: 15 } },
    });
    expect(issuesOf({ threshold: '15' }, 15)).toBeNull();
  });
});
