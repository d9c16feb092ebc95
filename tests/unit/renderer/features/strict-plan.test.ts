import { describe, expect, it } from 'vitest';
import {
  type ChangeDraft,
  changeFaults,
  fieldOfChangeIssue,
  payloadOfChange,
} from '#renderer/features/strict/plan/change-draft.ts';
import { correctionOf, factsOf } from '#renderer/features/strict/plan/correction.ts';
import { draftOfPlan, withDays } from '#renderer/features/strict/start/plan-draft.ts';
import { unlisted } from '#renderer/features/strict/start/start-draft.ts';
import { spokenPayloadSchema } from '#shared/record/strict-entry.ts';
import { logOf } from '#shared/strict/treatment-log.ts';
import { aTreatment, logLines } from '../../../support/strict-entries.ts';

const treatment = aTreatment();
const { start: _, ...plan } = treatment.plan;
/** Day 3 of a plan that began on Monday the 2nd at 16:00. */
const now = '2026-03-05T10:00:00+01:00[Europe/Berlin]';
const facts = { log: logOf({ treatments: [treatment], strictEntries: [] }, treatment), now };

const draftOf = (changed: Partial<ChangeDraft> = {}): ChangeDraft => ({
  ...{ by: 'clinic', since: 'now', date: '2026-03-05', time: '09:00', plan: draftOfPlan(plan) },
  ...changed,
});
const daysOf = (days: string) => ({ ...draftOfPlan(plan), ...withDays(draftOfPlan(plan), days) });

describe('a change of the plan', () => {
  it('by the clinic names the changed fields, from now or from when it said so', () => {
    const said = payloadOfChange(draftOf({ plan: daysOf('5') }), facts);
    expect(spokenPayloadSchema.parse(said)).toEqual(said);
    expect(said).toEqual({
      ...{ kind: 'plan', at: '2026-03-05T09:00:00Z', by: 'clinic', days: 5 },
      schedule: [{ fromDay: 1, toDay: 5, wear: 'day-and-night' }],
    });
    const earlier = draftOf({ since: 'earlier', plan: { ...draftOfPlan(plan), longestOff: '60' } });
    expect(changeFaults(earlier, facts)).toEqual({});
    expect(payloadOfChange(earlier, facts)).toEqual({
      ...{ kind: 'plan', at: '2026-03-05T08:00:00Z', by: 'clinic', longestOffMinutes: 60 },
    });
  });

  it('of what was mistyped holds from the start, whatever time was typed before', () => {
    const draft = draftOf({ by: 'mistyped', since: 'earlier', plan: daysOf('5') });
    expect(payloadOfChange(draft, facts)).toMatchObject({
      ...{ at: '2026-03-05T09:00:00Z', by: 'patient', fromStart: true, days: 5 },
    });
  });

  it('keeps what the clinic changed before, also where it holds from the start', () => {
    const strictEntries = logLines([
      [
        '2026-03-04T10:00:00+01:00[Europe/Berlin]',
        { kind: 'plan', at: '2026-03-04T09:00:00Z', by: 'clinic', longestOffMinutes: 60 },
      ],
    ]);
    const later = { log: logOf({ treatments: [treatment], strictEntries }, treatment), now };
    const next = { ...daysOf('5'), longestOff: '60' };
    expect(payloadOfChange(draftOf({ plan: next }), later)).not.toHaveProperty('longestOffMinutes');
    expect(payloadOfChange(draftOf({ by: 'mistyped', plan: next }), later)).toMatchObject({
      ...{ days: 5, longestOffMinutes: 60, fromStart: true },
    });
    const beforeIt = draftOf({ since: 'earlier', date: '2026-03-03', plan: next });
    expect(payloadOfChange(beforeIt, later)).toMatchObject({ days: 5, longestOffMinutes: 60 });
  });

  it('waits until the plan has begun', () => {
    const early = { ...facts, now: '2026-03-02T15:00:00+01:00[Europe/Berlin]' };
    expect(Object.keys(changeFaults(draftOf({ plan: daysOf('5') }), early))).toEqual(['form']);
  });

  it('is refused where it changes nothing, is not whole, or would have ended the plan', () => {
    const fields = (draft: ChangeDraft) => Object.keys(changeFaults(draft, facts));
    expect(fields(draftOf())).toEqual(['form']);
    expect(fields(draftOf({ plan: daysOf('') }))).toEqual(['plan.days', 'plan.schedule.0.toDay']);
    expect(fields(draftOf({ plan: { ...draftOfPlan(plan), days: '9' } }))).toEqual(['plan.schedule']);
    expect(fields(draftOf({ plan: daysOf('2') }))).toEqual(['plan.days']);
    expect(fields(draftOf({ plan: daysOf('3') }))).toEqual([]);
  });

  it('is not dated before the start, nor after now', () => {
    const at = (date: string, time: string) =>
      Object.keys(changeFaults(draftOf({ since: 'earlier', plan: daysOf('5'), date, time }), facts));
    expect(at('2026-03-02', '15:00')).toEqual(['at']);
    expect(at('2026-03-05', '10:01')).toEqual(['at']);
    expect(at('2026-03-05', '')).toEqual(['at']);
    expect(at('2026-03-02', '16:00')).toEqual([]);
  });

  it('shows a refusal at its field', () => {
    expect(fieldOfChangeIssue({ field: 'said.schedule.0.toDay' })).toBe('plan.schedule.0.toDay');
    expect(fieldOfChangeIssue({ field: 'said.at' })).toBe('at');
    expect(fieldOfChangeIssue({ field: 'id' })).toBe(null);
  });
});

describe('a correction of the start', () => {
  const facts = factsOf(treatment);

  it('names what differs alone, by the clock of the plan’s zone', () => {
    expect(correctionOf(facts, treatment)).toBe(null);
    const said = correctionOf({ ...facts, onTime: '15:40', legs: 'both' }, treatment);
    expect(spokenPayloadSchema.parse(said)).toEqual(said);
    expect(said).toEqual({
      ...{ kind: 'correct', start: '2026-03-02T15:40:00+01:00[Europe/Berlin]', legs: 'both' },
    });
    expect(correctionOf({ ...facts, treatedTime: '15:00' }, treatment)).toEqual({
      ...{ kind: 'correct', treatedAt: '2026-03-02T15:00:00+01:00[Europe/Berlin]' },
    });
  });

  it('can name a stocking, or none of the list', () => {
    expect(correctionOf({ ...facts, garmentId: 'knee' }, treatment)).toEqual({
      ...{ kind: 'correct', garmentId: 'knee' },
    });
    const worn = aTreatment({ garmentId: 'knee' });
    expect(correctionOf({ ...factsOf(worn), garmentId: unlisted }, worn)).toEqual({
      ...{ kind: 'correct', garmentId: null },
    });
  });
});
