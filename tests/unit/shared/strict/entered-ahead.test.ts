/** Treatments that were entered ahead: the next one, and one that was ended before it began. */
import { describe, expect, it } from 'vitest';
import { treatmentSpans } from '#renderer/features/trends/treatment-spans.ts';
import type { LogPayload } from '#shared/record/strict-entry.ts';
import { momentsDue } from '#shared/strict/check-ins.ts';
import { gapsOf } from '#shared/strict/gaps.ts';
import {
  activeTreatments,
  isCalledOff,
  logOf,
  planDaysByDate,
  statusOf,
} from '#shared/strict/treatment-log.ts';
import { aTreatment, logLines } from '../../../support/strict-entries.ts';

const at = (text: string) => `2026-03-${text}:00+01:00[Europe/Berlin]`;

/** It was to begin on Monday the 2nd at 16:00. */
const recordWith = (...said: readonly (readonly [string, LogPayload])[]) => ({
  treatments: [aTreatment({ enteredAt: at('01T12:00') })],
  strictEntries: logLines(said),
});
const end = { kind: 'end', at: '2026-03-02T09:00:00Z', reason: 'Put off', by: 'clinic' } as const;

describe('a treatment that was ended before its start', () => {
  const record = recordWith([at('02T10:00'), end]);
  const log = logOf(record, aTreatment({ enteredAt: at('01T12:00') }));

  it('never begins, and nothing is asked or counted of it', () => {
    expect(isCalledOff(log)).toBe(true);
    for (const now of [at('02T10:00'), at('02T16:00'), at('04T12:00'), at('20T12:00')]) {
      expect(activeTreatments(record, now)).toEqual([]);
      expect([...momentsDue(log, now), ...gapsOf(log, now)]).toEqual([]);
      expect(statusOf(log, now)).toMatchObject({ state: 'not-started', requiredSeconds: 0 });
    }
  });

  it('marks no day of the calendar and of the charts', () => {
    expect([...planDaysByDate([log])]).toEqual([]);
    expect(treatmentSpans(record, 'Strict mode')).toEqual([]);
  });

  it('was ended before then by what was said, not by a correction of it', () => {
    const ended = [at('04T10:00'), { ...end, at: '2026-03-04T09:00:00Z' }] as const;
    const amend = { kind: 'amend', target: 'line-1', reason: 'Mistyped', at: end.at } as const;
    const corrected = recordWith(ended, [at('04T10:05'), amend]);
    expect(activeTreatments(corrected, at('04T11:00'))).toHaveLength(1);
  });
});

it('a treatment to come stands after the one under way', () => {
  const ahead = at('16T16:00');
  const next = aTreatment({
    id: 'right-2026',
    treatedAt: ahead,
    plan: { ...aTreatment().plan, start: ahead },
  });
  const record = { treatments: [next, aTreatment()], strictEntries: [] };
  const idsAt = (now: string) => activeTreatments(record, now).map(({ treatment: { id } }) => id);
  expect(idsAt(at('04T12:00'))).toEqual(['left-2026', 'right-2026']);
  expect(idsAt(at('10T12:00'))).toEqual(['right-2026']);
  expect(idsAt(at('24T12:00'))).toEqual([]);
});
