/** What does not fit a treatment or its log is refused, by the name of its field, and nothing changes. */
import { describe, expect, it } from 'vitest';
import { type SpokenPayload, standingEntries } from '#shared/record/strict-entry.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import { logOf, planNow } from '#shared/strict/treatment-log.ts';
import { openTest } from '../../../support/open-services.ts';
import { inBerlin, issuesOf, newFolder, openStrict } from '../../../support/open-strict.ts';
import { aStart, aTreatment } from '../../../support/strict-entries.ts';

let checkNow: () => void = () => {};

describe('what does not fit a log is refused, with its field', () => {
  const start = inBerlin('02T16:00:00');
  const plan = aTreatment().plan;
  const refusedStarts: readonly (readonly [string, Partial<Treatment>, string])[] = [
    [
      'stockings on before the treatment',
      { treatedAt: inBerlin('02T17:00:00') },
      'plan.start start-before-treatment',
    ],
    [
      'a start in no time zone',
      { plan: { ...plan, start: '2026-03-02T16:00:00+05:00[Europe/Berlin]' } },
      'plan.start not-a-zoned-time',
    ],
    ['a day that is not scheduled', { plan: { ...plan, days: 8 } }, 'plan.schedule day-not-scheduled'],
  ];

  it.each(refusedStarts)('%s', async (_what, changed, issue) => {
    const { api } = await openTest(await newFolder());
    expect(await issuesOf(api.strict.start(aTreatment(changed)))).toEqual([issue]);
    expect(api.record.read().record.treatments).toEqual([]);
  });

  it('a start of a plan that is over by this machine’s clock, whatever the page says', async () => {
    const { api, clock } = await openStrict(await newFolder());
    clock.at = inBerlin('09T16:00:01');
    expect(await issuesOf(api.strict.start(aTreatment({ enteredAt: aStart })))).toEqual([
      'plan.start start-too-long-ago',
    ]);
    clock.at = inBerlin('09T16:00:00');
    await api.strict.start(aTreatment());
    expect(api.record.read().record.treatments).toEqual([aTreatment({ enteredAt: clock.at })]);
  });

  it('a second treatment of a leg while one is under way, though not after it was ended', async () => {
    const { api, clock, say } = await openStrict(await newFolder());
    await api.strict.start(aTreatment());
    const second = aTreatment({
      ...{
        id: 'both-2026',
        legs: 'both',
        treatedAt: inBerlin('04T09:00:00'),
        enteredAt: inBerlin('04T10:00:00'),
      },
      plan: { ...plan, start: inBerlin('04T10:00:00') },
    });
    clock.at = inBerlin('04T10:00:00');
    expect(await issuesOf(api.strict.start(second))).toEqual(['plan.start treatment-under-way']);
    await say(inBerlin('04T09:30:00'), [
      { kind: 'end', at: '2026-03-04T08:30:00Z', reason: 'A new plan', by: 'clinic' },
    ]);
    await api.strict.start(second);
    expect(api.record.read().record.treatments.map(({ id }) => id)).toEqual(['both-2026', 'left-2026']);
  });

  it('no treatment of the other leg', async () => {
    const { api, clock } = await openStrict(await newFolder());
    await api.strict.start(aTreatment());
    const begun = inBerlin('04T10:00:00');
    clock.at = begun;
    const other = { id: 'right-2026', legs: 'right', treatedAt: begun, enteredAt: begun } as const;
    await api.strict.start(aTreatment({ ...other, plan: { ...plan, start: begun } }));
    expect(api.record.read().record.treatments).toHaveLength(2);
  });

  const daySchedule = [{ fromDay: 1, toDay: 3, wear: 'day-and-night' } as const];
  const planLine = (said: object): SpokenPayload =>
    ({ kind: 'plan', at: '2026-03-04T08:00:00Z', by: 'clinic', ...said }) as SpokenPayload;
  const unfitting: readonly (readonly [string, SpokenPayload, string])[] = [
    ['a plan of more days without a schedule', planLine({ days: 9 }), 'said.schedule day-not-scheduled'],
    [
      'a plan of fewer days than it has had',
      planLine({ days: 1, schedule: [{ ...daySchedule[0], toDay: 1 }] }),
      'said.days plan-over-already',
    ],
    ['a plan in no zone', planLine({ zone: 'Europe/Nowhere' }), 'said.zone unknown-time-zone'],
    [
      'a change of the plan before its start',
      planLine({ at: '2026-03-02T10:00:00Z', longestOffMinutes: 5 }),
      'said.at change-outside-plan',
    ],
    [
      'a corrected start before the treatment',
      { kind: 'correct', start: inBerlin('02T15:00:00') },
      'said.start start-before-treatment',
    ],
    [
      'a corrected start that no clock shows',
      { kind: 'correct', start: '2026-03-02T16:00:00+05:00[Europe/Berlin]' },
      'said.start not-a-zoned-time',
    ],
    [
      'another time for a walk',
      { kind: 'amend', target: 'line-1', reason: 'r', at: '2026-03-04T08:00:00Z' },
      'said.at only-taken-back',
    ],
    [
      'to take back what nobody said',
      { kind: 'amend', target: 'line-9', reason: 'r', void: true },
      'said.target unknown-entry',
    ],
  ];

  it.each(unfitting)('%s', async (_what, said, issue) => {
    const { api, say } = await openStrict(await newFolder());
    await api.strict.start(aTreatment());
    await say(inBerlin('04T08:30:00'), [{ kind: 'walk', date: '2026-03-04', minutes: 20 }]);
    expect(await issuesOf(say(inBerlin('04T09:30:00'), [said]))).toEqual([issue]);
    expect(api.record.read().record.strictEntries).toHaveLength(1);
  });

  it('to take back a change of the plan that a later one builds on', async () => {
    const { api, say } = await openStrict(await newFolder());
    await api.strict.start(aTreatment());
    const nine = [{ fromDay: 1, toDay: 9, wear: 'day-and-night' } as const];
    await say(inBerlin('04T09:30:00'), [planLine({ days: 9, schedule: nine })]);
    await say(inBerlin('05T09:30:00'), [
      planLine({
        at: '2026-03-05T08:00:00Z',
        schedule: [
          { ...nine[0], toDay: 8 },
          { ...nine[0], fromDay: 9 },
        ],
      }),
    ]);
    const takeBack = (target: string) => ({ kind: 'amend', target, reason: 'Misheard', void: true }) as const;
    expect(await issuesOf(say(inBerlin('05T10:00:00'), [takeBack('line-1')]))).toEqual([
      'said.target later-change-builds-on-it',
    ]);
    // Both at once, or the later one first.
    await say(inBerlin('05T10:00:00'), [takeBack('line-2'), takeBack('line-1')]);
    const record = api.record.read().record;
    expect(planNow(logOf(record, aTreatment()), inBerlin('05T10:00:00')).days).toBe(7);
  });

  it('a corrected leg, or more days, that would have two treatments of a leg run at once', async () => {
    const { api, clock, say } = await openStrict(await newFolder());
    await api.strict.start(aTreatment());
    const begun = inBerlin('04T10:00:00');
    clock.at = begun;
    await api.strict.start(
      aTreatment({
        id: 'right-2026',
        legs: 'right',
        treatedAt: begun,
        enteredAt: begun,
        plan: { ...plan, start: begun },
      }),
    );
    expect(await issuesOf(say(inBerlin('04T11:00:00'), [{ kind: 'correct', legs: 'both' }]))).toEqual([
      'said.start treatment-under-way',
    ]);
    await say(inBerlin('04T11:00:00'), [
      { kind: 'end', at: '2026-03-04T10:00:00Z', reason: 'A new plan', by: 'clinic' },
    ]);
    await api.strict.start(
      aTreatment({
        id: 'left-again',
        treatedAt: inBerlin('04T11:00:00'),
        plan: { ...plan, start: inBerlin('11T11:00:00') },
      }),
    );
    const longer = planLine({
      at: '2026-03-04T10:30:00Z',
      days: 14,
      schedule: [{ fromDay: 1, toDay: 14, wear: 'day-and-night' }],
    });
    await say(inBerlin('04T11:30:00'), [longer], 'right-2026');
    expect(
      await issuesOf(say(inBerlin('04T12:00:00'), [{ kind: 'correct', legs: 'left' }], 'right-2026')),
    ).toEqual(['said.start treatment-under-way']);
  });

  it('no sign, walk or question, when it is taken back', async () => {
    const { api, say } = await openStrict(await newFolder());
    await api.strict.start(aTreatment());
    await say(inBerlin('04T09:30:00'), [
      { kind: 'sign', sign: 'rash' },
      { kind: 'question', text: 'When?' },
    ]);
    const takeBack = (target: string) =>
      ({ kind: 'amend', target, reason: 'By mistake', void: true }) as const;
    await say(inBerlin('04T09:31:00'), [takeBack('line-1'), takeBack('line-2')]);
    const { strictEntries } = api.record.read().record;
    expect(standingEntries(strictEntries).map(({ said }) => said.kind)).toEqual(['amend', 'amend']);
    expect(logOf(api.record.read().record, aTreatment()).events).toEqual([]);
  });

  it('a correction of an end that would have two treatments run at once', async () => {
    const { api, say } = await openStrict(await newFolder());
    await api.strict.start(aTreatment());
    await say(inBerlin('04T09:30:00'), [
      { kind: 'end', at: '2026-03-04T08:30:00Z', reason: 'A new plan', by: 'clinic' },
    ]);
    const target = api.record.read().record.strictEntries[0]?.id ?? '';
    const takeBack = { kind: 'amend', target, reason: 'Pressed by mistake', void: true } as const;
    const begun = inBerlin('04T10:00:00');
    await api.strict.start(
      aTreatment({ id: 'right-2026', treatedAt: begun, enteredAt: begun, plan: { ...plan, start: begun } }),
    );
    expect(await issuesOf(say(inBerlin('04T11:00:00'), [takeBack]))).toEqual([
      'said.target treatment-under-way',
    ]);
    // What runs into nothing can be corrected.
    const earlier = { kind: 'amend', target, reason: 'It was then', at: '2026-03-04T08:00:00Z' } as const;
    await say(inBerlin('04T11:00:00'), [earlier]);
    expect(api.record.read().record.strictEntries).toHaveLength(2);
  });

  it('nothing of one that was called off: another may begin in its time', async () => {
    const { api, clock, say } = await openStrict(await newFolder());
    clock.at = inBerlin('01T12:00:00');
    await api.strict.start(aTreatment());
    await say(inBerlin('01T13:00:00'), [
      { kind: 'end', at: '2026-03-01T12:00:00Z', reason: 'Put off', by: 'clinic' },
    ]);
    const begun = inBerlin('01T10:00:00');
    clock.at = inBerlin('02T10:00:00');
    await api.strict.start(
      aTreatment({
        ...{ id: 'right-2026', treatedAt: begun, enteredAt: inBerlin('02T10:00:00') },
        plan: { ...plan, start: begun },
      }),
    );
    expect(api.record.read().record.treatments).toHaveLength(2);
  });

  const refusedLines: readonly (readonly [string, SpokenPayload, string, string])[] = [
    [
      'a time still to come',
      { kind: 'on', at: '2026-03-02T15:00:01Z' },
      'left-2026',
      'said.at later-than-entered',
    ],
    ['another treatment’s', { kind: 'sign' }, 'none', 'id unknown-entry'],
    [
      'a correction of nothing',
      { kind: 'amend', target: 'nothing', reason: 'typed late', void: true },
      'left-2026',
      'said.target unknown-entry',
    ],
  ];

  it.each(refusedLines)('%s', async (_what, said, treatmentId, issue) => {
    const { api, say } = await openStrict(await newFolder());
    await api.strict.start(aTreatment());
    expect(await issuesOf(say(start, [said], treatmentId))).toEqual([issue]);
    expect(api.record.read().record.strictEntries).toEqual([]);
  });

  it('nothing that a page believes of the time: lines bear the time of this machine', async () => {
    const { api, say } = await openStrict(await newFolder());
    await api.strict.start(aTreatment());
    // Of two days before: the time that is meant, not the one at which it is said.
    await say(inBerlin('04T16:00:00'), [{ kind: 'confirm', at: '2026-03-02T15:00:00Z' }]);
    expect(api.record.read().record.strictEntries).toMatchObject([
      { number: 1, recordedAt: inBerlin('04T16:00:00') },
    ]);
  });

  it('a clock that was ahead between two lines is noted, also where nothing was said meanwhile', async () => {
    const { api, clock, say } = await openStrict(await newFolder(), {
      every: (_ms, check) => {
        checkNow = check;
        return () => {};
      },
    });
    await api.strict.start(aTreatment());
    clock.at = inBerlin('02T20:00:00');
    checkNow();
    await say(inBerlin('02T18:00:00'), [{ kind: 'sign' }]);
    expect(api.record.read().record.strictEntries.map(({ said }) => said)).toEqual([
      { kind: 'clock-back', seconds: 7200 },
      { kind: 'sign' },
    ]);
  });
});
