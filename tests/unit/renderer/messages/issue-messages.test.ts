import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { issueMessage, passphraseIssueInWords } from '#renderer/messages/issue-messages.ts';
import { localized } from '#renderer/messages/localized-message.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import { en } from '#shared/messages/en/index.ts';
import { applyChanges, type Change, remove } from '#shared/record/change.ts';
import { InvalidEntryError, type Issue } from '#shared/record/issue.ts';
import { emptyRecord } from '#shared/record/record.ts';
import type { StrictPlan } from '#shared/record/strict-plan.ts';
import { issuesOfChanges } from '#shared/rules/record-issues.ts';
import { issuesOfPlan } from '#shared/rules/strict-plan-issues.ts';
import { upsertGarment, upsertShift } from '../../../support/entries.ts';

const intl = createIntl({ locale: 'en', messages: en });
const t: Translate = (id, values) => intl.formatMessage({ id }, values);

const refused = (...changes: readonly Change[]): readonly Issue[] =>
  issuesOfChanges({
    before: emptyRecord,
    after: applyChanges(emptyRecord, changes).record,
    changes,
    now: null,
  });

const start = '2026-03-02T08:00:00+01:00[Europe/Berlin]';

function issueOfRemoval(): readonly Issue[] {
  try {
    applyChanges(emptyRecord, [remove('shift', 's1')]);
    return [];
  } catch (error) {
    return error instanceof InvalidEntryError ? error.issues : [];
  }
}

const planOf = (schedule: readonly { fromDay: number; toDay: number }[]): readonly Issue[] =>
  issuesOfPlan({ start, days: 3, schedule } as unknown as StrictPlan);

describe('a refusal in the words of the catalogue', () => {
  it.each([
    [
      refused(upsertShift({ standingMinutes: 2000 })),
      'Standing and walking are 35 h together, but the shift is 8 h long.',
    ],
    [
      refused(upsertShift({ longestStandMinutes: 300 })),
      'The longest stand cannot be more than the standing in all, 3 h 20 min.',
    ],
    [refused(upsertShift({ end: start, start })), 'The shift ends before it starts.'],
    [
      refused(upsertShift({ segments: [{ start, end: start, posture: 'standing' }] })),
      'This stretch ends before it starts.',
    ],
    [
      refused(upsertShift({ end: '2026-03-02T16:00:00+01:00[Foo/Bar]' })),
      'This computer does not know the time zone Foo/Bar. Choose another time zone.',
    ],
    [refused(upsertGarment({ ankleMmHg: 99 })), 'A pressure is 0 to 60 mmHg.'],
    [issueOfRemoval(), 'There is no such entry any more.'],
    [planOf([{ fromDay: 1, toDay: 9 }]), 'The plan has 3 days only.'],
    [planOf([1, 2].map(() => ({ fromDay: 1, toDay: 3 }))), 'Day 1 is in the schedule twice.'],
    [planOf([{ fromDay: 1, toDay: 2 }]), 'Day 3 is not in the schedule.'],
  ])('%#: says what is wrong with the figures of the entry', (issues, sentence) => {
    expect(issues.map((issue) => localized(issueMessage(issue), t))).toEqual([sentence]);
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
