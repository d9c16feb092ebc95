/** When the patient is asked next, as the screen says it. */
import { expect, it } from 'vitest';
import type { LogPayload } from '#shared/record/strict-entry.ts';
import { nextMoment } from '#shared/strict/check-ins.ts';
import { logOf } from '#shared/strict/treatment-log.ts';
import { aTreatment, logLines } from '../../../support/strict-entries.ts';

const at = (text: string) => `2026-03-${text}:00+01:00[Europe/Berlin]`;

/** Asked at eight and at nine in the evening, with twelve hours to confirm. */
const logWith = (...said: readonly (readonly [string, LogPayload])[]) =>
  logOf({ treatments: [aTreatment()], strictEntries: logLines(said) }, aTreatment());

it('the next question comes at a chosen time, or an hour before the limit where that is sooner', () => {
  const late = logWith([at('02T21:30'), { kind: 'confirm', at: '2026-03-02T20:30:00Z' }]);
  expect(nextMoment(late, at('02T21:31'))).toBe('2026-03-03T07:00:00Z');
  const early = logWith([at('02T18:00'), { kind: 'confirm', at: '2026-03-02T17:00:00Z' }]);
  expect(nextMoment(early, at('02T21:31'))).toBe('2026-03-03T04:00:00Z');
});

it('while the stockings are off no limit runs: the chosen time is next', () => {
  const off = logWith([at('02T18:00'), { kind: 'off', at: '2026-03-02T17:00:00Z', reason: 'pain' }]);
  expect(nextMoment(off, at('02T18:01'))).toBe('2026-03-02T20:00:00Z');
});

it('after the last chosen time nothing is asked before the end', () => {
  const last = logWith([at('09T08:05'), { kind: 'confirm', at: '2026-03-09T07:05:00Z' }]);
  expect(nextMoment(last, at('09T08:06'))).toBeNull();
});
