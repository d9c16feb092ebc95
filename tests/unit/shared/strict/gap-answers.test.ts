/** What the answers about a gap come to, however long the gap is. */
import { describe, expect, it } from 'vitest';
import type { LogPayload, SpokenPayload } from '#shared/record/strict-entry.ts';
import { strictEntrySchema } from '#shared/record/strict-entry.ts';
import { issuesOfEvents } from '#shared/rules/strict-plan-issues.ts';
import {
  answerOffBetween,
  answerOnAllTheTime,
  answerStillOn,
  answerUnknown,
  offBetweenFaults,
} from '#shared/strict/answers.ts';
import { momentsDue, questionOf } from '#shared/strict/check-ins.ts';
import { type Gap, gapsOf } from '#shared/strict/gaps.ts';
import { linesFor, logLinesOf } from '#shared/strict/lines.ts';
import { logOf, statusOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { wearingNow, whyIgnored } from '#shared/strict/wearing-now.ts';
import { aTreatment, logLines } from '../../../support/strict-entries.ts';

/** A plan of 365 days whose evidence counts for two hours, and nothing said for 338 days. */
const year = aTreatment({
  plan: {
    ...aTreatment().plan,
    days: 365,
    schedule: [{ fromDay: 1, toDay: 365, wear: 'day-and-night' }],
    confirmWithinHours: 2,
  },
});
const now = '2027-02-03T16:00:00+01:00[Europe/Berlin]';

const logWith = (...said: readonly (readonly [string, LogPayload])[]): TreatmentLog =>
  logOf({ treatments: [year], strictEntries: logLines(said) }, year);

/** The log with what is said now at its end. */
function logAfter(log: TreatmentLog, said: readonly SpokenPayload[], at = now): TreatmentLog {
  const ids = said.map((_, i) => `new-${i}`).reverse();
  const added = linesFor(log, said, { now: at, newId: () => ids.pop() ?? 'clock-note' });
  return logOf({ treatments: [year], strictEntries: [...log.entries, ...added] }, year);
}

function firstGap(log: TreatmentLog, at = now): Gap {
  const [gap] = gapsOf(log, at);
  if (gap === undefined) throw new Error('There is a gap.');
  return gap;
}

const days = (count: number): number => count * 86_400;

describe('a gap of 338 days', () => {
  it('is answered with "on all the time" in one line, and is then worn whole', () => {
    const log = logWith();
    const said = answerOnAllTheTime({ gap: firstGap(log), now });
    expect(said).toEqual([{ kind: 'worn', from: '2026-03-02T15:00:00Z', to: '2027-02-03T15:00:00Z' }]);
    const answered = logAfter(log, said);
    expect(statusOf(answered, now)).toMatchObject({
      ...{ state: 'on-track', wornSeconds: days(338), unconfirmedSeconds: 0 },
      deadline: '2027-02-03T17:00:00Z',
    });
    expect(questionOf(answered, now)).toBeNull();
    // The answer is evidence at its end, and no longer than any evidence.
    const evening = '2027-02-03T19:00:00+01:00[Europe/Berlin]';
    expect(gapsOf(answered, evening)).toMatchObject([
      { since: '2027-02-03T15:00:00Z', unconfirmedSeconds: 3600 },
    ]);
  });

  it('that ended with something said is closed by one line that stops there', () => {
    const off = { kind: 'off', at: '2027-02-03T14:00:00Z', reason: 'pain' } as const;
    const log = logWith(['2027-02-03T15:00:00+01:00[Europe/Berlin]', off]);
    const said = answerOnAllTheTime({ gap: firstGap(log), now });
    expect(said).toEqual([{ kind: 'worn', from: '2026-03-02T15:00:00Z', to: off.at }]);
    expect(statusOf(logAfter(log, said), now)).toMatchObject({ unconfirmedSeconds: 0, offSeconds: 3600 });
    expect(wearingNow(logAfter(log, said), now)).toEqual({
      ...{ kind: 'off', since: off.at, reason: 'pain', isSpared: false },
    });
  });

  it('is answered with several times off in one line', () => {
    const log = logWith();
    const answer = { gap: firstGap(log), now };
    const shower = { from: '2026-08-01T06:00:00Z', to: '2026-08-01T06:20:00Z' };
    const pain = { from: '2026-08-03T01:00:00Z', to: '2026-08-03T05:00:00Z' };
    const typed = [
      { ...shower, reason: ' shower ', isSpared: false },
      { ...pain, reason: 'pain', isSpared: true },
    ];
    expect(offBetweenFaults(answer, typed)).toEqual([{}, {}]);
    const said = answerOffBetween(answer, typed);
    expect(said).toEqual([
      {
        ...{ kind: 'worn', from: '2026-03-02T15:00:00Z', to: '2027-02-03T15:00:00Z' },
        off: [
          { ...shower, reason: 'shower' },
          { ...pain, reason: 'pain', spared: true },
        ],
      },
    ]);
    const after = statusOf(logAfter(log, said), now);
    expect(after).toMatchObject({
      ...{ wornSeconds: days(338) - 1200 - 4 * 3600, offSeconds: 1200 + 4 * 3600, unconfirmedSeconds: 0 },
      ...{ ignored: [], state: 'on-track' },
    });
    expect(after.interruptions.map(({ seconds, excess }) => [seconds, excess])).toEqual([
      [1200, false],
      [4 * 3600, false],
    ]);
  });

  it('takes times off in order only, each after the one before it', () => {
    const answer = { gap: firstGap(logWith()), now };
    const first = { from: '2026-08-01T06:00:00Z', to: '2026-08-01T06:20:00Z', reason: 'a', isSpared: false };
    expect(offBetweenFaults(answer, [first, { ...first, to: '2026-08-01T07:00:00Z' }])[1]).toEqual({
      from: 'meets-another',
    });
    expect(offBetweenFaults(answer, [{ ...first, to: 'still' }, first])[1]).toEqual({
      from: 'meets-another',
    });
  });

  it('is answered with "still on" in one press, which leaves no question', () => {
    const log = logWith();
    const said = answerStillOn(log, now);
    expect(said).toEqual(answerOnAllTheTime({ gap: firstGap(log), now }));
    expect(questionOf(logAfter(log, said), now)).toBeNull();
    // Without a gap it says that they are on now.
    const fresh = logWith([now, { kind: 'confirm', at: '2027-02-03T14:59:00Z' }]);
    const saidFresh = answerStillOn(logAfter(fresh, answerOnAllTheTime({ gap: firstGap(fresh), now })), now);
    expect(saidFresh).toEqual([{ kind: 'confirm', at: '2027-02-03T15:00:00Z' }]);
  });

  it('is answered with "don’t know" in one line, and one for how it is now', () => {
    const answer = { gap: firstGap(logWith()), now };
    expect(answerUnknown(answer, null)).toHaveLength(1);
    expect(answerUnknown(answer, 'on')).toHaveLength(2);
  });
});

describe('a span said to be worn', () => {
  const span = { kind: 'worn', from: '2026-03-02T15:00:00Z', to: '2026-03-05T15:00:00Z' } as const;
  const later = '2026-03-05T16:00:00+01:00[Europe/Berlin]';
  const saidLater = logWith([later, span]);

  it('holds around a time off that is entered after it', () => {
    const log = logAfter(
      saidLater,
      [
        { kind: 'off', at: '2026-03-03T06:00:00Z', reason: 'shower' },
        { kind: 'on', at: '2026-03-03T06:30:00Z' },
      ],
      later,
    );
    expect(statusOf(log, later)).toMatchObject({
      ...{ wornSeconds: days(3) - 1800, offSeconds: 1800, unconfirmedSeconds: 0, ignored: [] },
    });
  });

  it('confirms from when they go on, where it begins while they are off', () => {
    const log = logWith(
      [later, { kind: 'off', at: '2026-03-02T14:59:59Z', reason: 'early' }],
      [later, { kind: 'off', at: '2026-03-02T15:00:00Z', reason: 'shower' }],
      [later, span],
      [later, { kind: 'on', at: '2026-03-02T16:00:00Z' }],
    );
    expect(statusOf(log, later)).toMatchObject({ offSeconds: 3600, wornSeconds: days(3) - 3600 });
  });

  it('counts up to now by a clock that has gone back', () => {
    expect(statusOf(saidLater, '2026-03-04T16:00:00+01:00[Europe/Berlin]')).toMatchObject({
      ...{ wornSeconds: days(2), deadline: '2026-03-04T17:00:00Z' },
    });
  });

  it('is taken back whole, and has no one time to be corrected', () => {
    const target = 'line-1';
    const never = { kind: 'amend', target, reason: 'Not so', void: true } as const;
    expect(statusOf(logAfter(saidLater, [never], later), later).wornSeconds).toBe(7200);
    expect(logLinesOf(saidLater).map(({ corrections }) => corrections)).toEqual([['never']]);
    const moved = { id: 'new', kind: 'amend', target, reason: 'r', at: '2026-03-03T06:00:00Z' } as const;
    expect(issuesOfEvents([...saidLater.events, moved]).map(({ field, reason }) => [field, reason])).toEqual([
      ['at', 'only-taken-back'],
    ]);
  });

  it('ends after it begins', () => {
    const [entry] = saidLater.entries;
    expect(strictEntrySchema.safeParse(entry).success).toBe(true);
    expect(strictEntrySchema.safeParse({ ...entry, said: { ...span, to: span.from } }).success).toBe(false);
  });
});

it('"still off" answers the question, and neither changes a number nor counts as said in vain', () => {
  const off = { kind: 'off', at: '2026-03-02T19:00:00Z', reason: 'pain' } as const;
  const log = logWith(
    ['2026-03-02T18:00:00+01:00[Europe/Berlin]', { kind: 'confirm', at: '2026-03-02T17:00:00Z' }],
    ['2026-03-02T20:00:00+01:00[Europe/Berlin]', off],
  );
  const evening = '2026-03-02T21:00:00+01:00[Europe/Berlin]';
  expect(questionOf(log, evening)?.kind).toBe('still-off');
  const answered = logAfter(log, [{ kind: 'still-off' }], evening);
  expect(questionOf(answered, evening)).toBeNull();
  expect(momentsDue(answered, evening)).toEqual([]);
  expect(whyIgnored(answered, evening)).toBeNull();
  expect(statusOf(answered, evening)).toEqual(statusOf(log, evening));
});
