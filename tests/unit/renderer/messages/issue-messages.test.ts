import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { en } from '#renderer/messages/en/index.ts';
import { issueMessage, passphraseIssueInWords } from '#renderer/messages/issue-messages.ts';
import { localized } from '#renderer/messages/localized-message.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import { applyChange, type Change } from '#shared/record/change.ts';
import { InvalidEntryError, type Issue } from '#shared/record/issue.ts';
import { emptyRecord } from '#shared/record/record.ts';
import type { StrictPlan } from '#shared/record/strict-plan.ts';
import { issuesOfChanges } from '#shared/rules/record-issues.ts';
import { issuesOfPlan } from '#shared/rules/strict-plan-issues.ts';
import { upsertShift } from '../../../support/entries.ts';

const intl = createIntl({ locale: 'en', messages: en });
const t: Translate = (id, values) => intl.formatMessage({ id }, values);

const refused = (...changes: readonly Change[]): readonly Issue[] => issuesOfChanges(emptyRecord, changes);

const start = '2026-03-02T08:00:00+01:00[Europe/Berlin]';

function issueOfRemoval(): readonly Issue[] {
  try {
    applyChange(emptyRecord, { action: 'remove', kind: 'shift', id: 's1' });
    return [];
  } catch (error) {
    return error instanceof InvalidEntryError ? error.issues : [];
  }
}

const planOf = (schedule: readonly { fromDay: number; toDay: number }[]): readonly Issue[] =>
  issuesOfPlan({ start, days: 3, schedule } as unknown as StrictPlan);

describe('a refusal in the words of the catalogue', () => {
  it.each([
    ['more on the feet than the shift is long', refused(upsertShift({ standingMinutes: 2000 }))],
    ['a longest stand over the standing', refused(upsertShift({ longestStandMinutes: 300 }))],
    ['an end before the start', refused(upsertShift({ end: start, start }))],
    [
      'a stretch that ends before it starts',
      refused(upsertShift({ segments: [{ start, end: start, posture: 'standing' }] })),
    ],
    [
      'a pressure out of range',
      refused({
        action: 'upsert',
        kind: 'garment',
        entry: { id: 'g', name: 'Knee', ankleMmHg: 99 },
      } as Change),
    ],
    ['an entry that is gone', issueOfRemoval()],
    ['a day outside of the plan', planOf([{ fromDay: 1, toDay: 9 }])],
    ['a day scheduled twice', planOf([1, 2].map(() => ({ fromDay: 1, toDay: 3 })))],
    ['a day not scheduled', planOf([{ fromDay: 1, toDay: 2 }])],
  ])('says of %s what the model says', (_, issues) => {
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) expect(localized(issueMessage(issue), t)).toBe(issue.message);
  });

  it.each([
    ['walkingMinutes', 'At most 1,440 minutes.'],
    ['segments.2.restMinutes', 'At most 1,440 minutes.'],
    ['name', 'At most 1,440.'],
  ])('says of too much in %s the unit that its name has', (field, said) => {
    const issue = { reason: 'too-large', field, values: { most: 1440 } } as unknown as Issue;
    expect(localized(issueMessage(issue), t)).toBe(said);
  });

  it('says of a new passphrase what is wrong with it, and nothing of a good one', () => {
    const long = 'a'.repeat(201);
    expect(passphraseIssueInWords('short', t)).toBe('Use at least 10 characters; a few words do well.');
    expect(passphraseIssueInWords(long, t)).toBe('Use at most 200 characters.');
    expect(passphraseIssueInWords('tired legs at ten', t)).toBeNull();
  });
});
