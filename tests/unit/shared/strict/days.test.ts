/** What a log says of single days: the last standing line counts, and what is taken back is as if never said. */
import { describe, expect, it } from 'vitest';
import type { LogPayload, SpokenPayload } from '#shared/record/strict-entry.ts';
import {
  asksForHours,
  hasAskedClinic,
  painOn,
  questionsOf,
  takePainBack,
  wasSkinLookedAt,
} from '#shared/strict/days.ts';
import { keptOn, rulesOn } from '#shared/strict/rules.ts';
import { logOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { aTreatment, logLines } from '../../../support/strict-entries.ts';

const at = '2026-03-03T21:00:00+01:00[Europe/Berlin]';
const date = '2026-03-03';

function logWith(said: readonly LogPayload[], changed: Parameters<typeof aTreatment>[0] = {}): TreatmentLog {
  const treatment = aTreatment(changed);
  const strictEntries = logLines(said.map((each) => [at, each] as const));
  return logOf({ treatments: [treatment], strictEntries }, treatment);
}

describe('pain', () => {
  const said: readonly SpokenPayload[] = [
    { kind: 'pain', date, score: 2 },
    { kind: 'pain', date, score: 4, painkiller: 'Paracetamol' },
  ];

  it('is the last said of the date', () => {
    expect(painOn(logWith(said), date)).toEqual({ score: 4, painkiller: 'Paracetamol' });
    expect(painOn(logWith(said), '2026-03-04')).toBeNull();
  });

  it('is taken back whole: no earlier score comes up again', () => {
    const back = takePainBack(logWith(said), date, 'Not so');
    expect(back).toHaveLength(2);
    expect(painOn(logWith([...said, ...back]), date)).toBeNull();
  });
});

it('a question, a look at the skin and an errand stand until they are taken back', () => {
  const said: readonly SpokenPayload[] = [
    { kind: 'question', text: 'When may I run?' },
    { kind: 'skin', date },
    { kind: 'asked' },
  ];
  const log = logWith(said);
  expect(questionsOf(log)).toEqual([{ id: 'line-1', text: 'When may I run?' }]);
  expect([wasSkinLookedAt(log, date), wasSkinLookedAt(log, '2026-03-04'), hasAskedClinic(log)]).toEqual([
    ...[true, false, true],
  ]);
  const back = ['line-1', 'line-2', 'line-3'].map(
    (target): SpokenPayload => ({ kind: 'amend', target, reason: 'By mistake', void: true }),
  );
  const after = logWith([...said, ...back]);
  expect([questionsOf(after), wasSkinLookedAt(after, date), hasAskedClinic(after)]).toEqual([
    [],
    false,
    false,
  ]);
});

it('walks are kept by the minutes, and nothing is said of a day without any', () => {
  const [walk] = rulesOn(aTreatment(), date);
  if (walk === undefined) throw new Error('The plan asks for walks.');
  const kept = (minutes: number) => keptOn(logWith([{ kind: 'walk', date, minutes }]), walk, date);
  expect([kept(29), kept(30), keptOn(logWith([]), walk, date)]).toEqual([false, true, null]);
});

describe('in another time zone', () => {
  const inNewYork = '2026-03-03T12:00:00-05:00[America/New_York]';
  const byDay = {
    plan: {
      ...aTreatment().plan,
      schedule: [{ fromDay: 1, toDay: 7, wear: 'daytime', from: '08:00', to: '22:00' } as const],
    },
  };

  it('a plan with hours asks once whether they follow the clock', () => {
    expect(asksForHours(logWith([], byDay), inNewYork)).toBe(true);
    expect(asksForHours(logWith([], byDay), at)).toBe(false);
    expect(asksForHours(logWith([{ kind: 'keep-hours', zone: 'America/New_York' }], byDay), inNewYork)).toBe(
      false,
    );
    const follow = {
      kind: 'plan',
      at: '2026-03-03T10:00:00Z',
      by: 'patient',
      zone: 'America/New_York',
    } as const;
    expect(asksForHours(logWith([follow], byDay), inNewYork)).toBe(false);
  });

  it('a plan of day and night has no hours to ask about', () => {
    expect(asksForHours(logWith([]), inNewYork)).toBe(false);
  });
});
