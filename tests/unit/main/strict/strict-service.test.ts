/** Strict mode's log through the services and on the disk: it grows, and nothing else ever happens to it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ApiServices } from '#shared/contract/services.ts';
import type { Change } from '#shared/record/change.ts';
import { InvalidEntryError } from '#shared/record/issue.ts';
import type { Said, StrictEntry } from '#shared/record/strict-entry.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import { linesFor } from '#shared/strict/lines.ts';
import { logOf, statusOf } from '#shared/strict/treatment-log.ts';
import { zonedTimeOf } from '#shared/time/wall-clock.ts';
import { upsertShift } from '../../../support/entries.ts';
import { hostDouble } from '../../../support/host-double.ts';
import { filesBelow, inTest, openTest, stored, testClock } from '../../../support/open-services.ts';
import { aLog, aStart, aTreatment, logLines } from '../../../support/strict-entries.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const inBerlin = (at: string): string => `2026-03-${at}+01:00[Europe/Berlin]`;

async function newFolder(): Promise<string> {
  const folder = path.join(await tempFolder(), 'diary');
  await mkdir(folder);
  return folder;
}

let lines = 0;
const newId = (): string => {
  lines += 1;
  return `line-no-${lines}`;
};

/** Says something as the page does. */
async function t(api: ApiServices, now: string, said: readonly Said[]): Promise<void> {
  const log = logOf(api.record.read(), aTreatment());
  await api.strict.append(linesFor(log, said, { now, newId }));
}

const issuesOf = async (asked: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await asked;
    return [];
  } catch (error) {
    if (!(error instanceof InvalidEntryError)) throw error;
    return error.issues.map(({ field, reason }) => `${field} ${reason}`);
  }
};

/** The lines of the log in the file, as text, byte for byte. */
async function linesOnDisk(folder: string): Promise<readonly string[]> {
  const text = await readFile(path.join(folder, 'strict-left-2026.json'), 'utf8');
  return text.split('\n').flatMap((line) => (line.startsWith('{"id"') ? line.replace(/,$/, '') : []));
}

describe('a log on the disk', () => {
  it('keeps every line as it was written, in its order, whatever is said after it', async () => {
    const folder = await newFolder();
    const { api } = await openTest(folder);
    await api.strict.start(aTreatment());
    const head = (await stored(folder, 'strict-left-2026')).treatment;
    let before: readonly string[] = [];
    for (const entry of aLog) {
      await api.strict.append([entry]);
      const now = await linesOnDisk(folder);
      expect(now.slice(0, before.length)).toEqual(before);
      expect(now).toHaveLength(before.length + 1);
      before = now;
    }
    expect(before.map((line) => JSON.parse(line))).toEqual(aLog);
    expect((await stored(folder, 'strict-left-2026')).treatment).toEqual(head);
  });

  it('is read back as it was said', async () => {
    const folder = await newFolder();
    await inTest(folder, async (api) => {
      await api.strict.start(aTreatment());
      await api.strict.append(aLog);
    });
    const { api } = await openTest(folder);
    expect(api.record.read()).toMatchObject({ treatments: [aTreatment()], strictEntries: aLog });
    expect((await api.data.recovery()).notices).toEqual([]);
  });

  it('cannot be changed or shortened through any call', async () => {
    const folder = await newFolder();
    // A host without notifications: what it would have shown is no part of this.
    const { api } = await openTest(folder, { host: hostDouble({ notify: null }).host });
    await api.strict.start(aTreatment());
    await api.strict.append(aLog.slice(0, 3));
    const before = await filesBelow(folder);
    const [first] = aLog as [StrictEntry];
    const changed = { ...first, said: { kind: 'confirm', at: '2026-03-02T20:00:00Z' } } as const;
    const asChanges: readonly Change[] = [
      { action: 'upsert', kind: 'strictEntry', entry: changed },
      { action: 'upsert', kind: 'treatment', entry: aTreatment({ legs: 'both' }) },
      { action: 'remove', kind: 'strictEntry', id: first.id },
      { action: 'remove', kind: 'treatment', id: 'left-2026' },
    ];
    for (const change of asChanges) {
      expect(await issuesOf(api.record.change([change])), JSON.stringify(change)).toEqual([
        'id log-only-grows',
      ]);
    }
    expect(await issuesOf(api.strict.append([changed]))).toEqual(['number number-out-of-turn']);
    expect(await issuesOf(api.strict.append([{ ...changed, number: 4 }]))).toEqual(['id log-only-grows']);
    expect(await issuesOf(api.strict.start(aTreatment({ legs: 'both' })))).toEqual(['id log-only-grows']);
    expect(await filesBelow(folder)).toEqual(before);
  });
});

describe('what does not fit a log is refused, with its field', () => {
  const start = inBerlin('02T16:00:00');
  const plan = aTreatment().plan;
  const refusedStarts: readonly (readonly [string, Partial<Treatment>, string])[] = [
    [
      'stockings on before the treatment',
      { treatedAt: inBerlin('02T17:00:00') },
      'plan.start start-before-treatment',
    ],
    ['a plan that is over', { enteredAt: inBerlin('09T16:00:01') }, 'plan.start start-too-long-ago'],
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
    expect(api.record.read().treatments).toEqual([]);
  });

  it('a backdated start up to the plan’s last moment', async () => {
    const { api } = await openTest(await newFolder());
    await api.strict.start(aTreatment({ enteredAt: inBerlin('09T16:00:00') }));
    expect(api.record.read().treatments).toHaveLength(1);
  });

  it('a second treatment while one is under way, though not after it was ended', async () => {
    const { api } = await openTest(await newFolder());
    await api.strict.start(aTreatment());
    const second = aTreatment({
      ...{
        id: 'right-2026',
        legs: 'right',
        treatedAt: inBerlin('04T09:00:00'),
        enteredAt: inBerlin('04T10:00:00'),
      },
      plan: { ...plan, start: inBerlin('04T10:00:00') },
    });
    expect(await issuesOf(api.strict.start(second))).toEqual(['plan.start treatment-under-way']);
    await t(api, inBerlin('04T09:30:00'), [
      { kind: 'end', at: '2026-03-04T08:30:00Z', reason: 'A new plan', by: 'clinic' },
    ]);
    await api.strict.start(second);
    expect(api.record.read().treatments.map(({ id }) => id)).toEqual(['left-2026', 'right-2026']);
  });

  it('a correction of an end that would have two treatments run at once', async () => {
    const { api } = await openTest(await newFolder());
    await api.strict.start(aTreatment());
    await t(api, inBerlin('04T09:30:00'), [
      { kind: 'end', at: '2026-03-04T08:30:00Z', reason: 'A new plan', by: 'clinic' },
    ]);
    const target = api.record.read().strictEntries[0]?.id ?? '';
    const takeBack = { kind: 'amend', target, reason: 'Pressed by mistake', void: true } as const;
    const begun = inBerlin('04T10:00:00');
    await api.strict.start(
      aTreatment({ id: 'right-2026', treatedAt: begun, enteredAt: begun, plan: { ...plan, start: begun } }),
    );
    expect(await issuesOf(t(api, inBerlin('04T11:00:00'), [takeBack]))).toEqual([
      'said.target treatment-under-way',
    ]);
    // What runs into nothing can be corrected.
    const earlier = { kind: 'amend', target, reason: 'It was then', at: '2026-03-04T08:00:00Z' } as const;
    await t(api, inBerlin('04T11:00:00'), [earlier]);
    expect(api.record.read().strictEntries).toHaveLength(2);
  });

  it('nothing of one that was called off: another may begin in its time', async () => {
    const { api } = await openTest(await newFolder());
    await api.strict.start(aTreatment({ enteredAt: inBerlin('01T12:00:00') }));
    await t(api, inBerlin('01T13:00:00'), [
      { kind: 'end', at: '2026-03-01T12:00:00Z', reason: 'Put off', by: 'clinic' },
    ]);
    const begun = inBerlin('01T10:00:00');
    await api.strict.start(
      aTreatment({
        ...{ id: 'right-2026', treatedAt: begun, enteredAt: inBerlin('02T10:00:00') },
        plan: { ...plan, start: begun },
      }),
    );
    expect(api.record.read().treatments).toHaveLength(2);
  });

  const [first] = logLines([[start, { kind: 'confirm', at: '2026-03-02T15:00:00Z' }]]) as [StrictEntry];
  const refusedLines: readonly (readonly [string, Partial<StrictEntry>, string])[] = [
    [
      'a time still to come',
      { said: { kind: 'on', at: '2026-03-02T15:00:01Z' } },
      'said.at later-than-entered',
    ],
    ['a number left out', { number: 2 }, 'number number-out-of-turn'],
    ['another treatment’s', { treatmentId: 'none' }, 'treatmentId unknown-entry'],
    [
      'a correction of nothing',
      { said: { kind: 'amend', target: 'nothing', reason: 'typed late', void: true } },
      'said.target unknown-entry',
    ],
    [
      'a moment of no clock',
      { recordedAt: '2026-03-02T16:00:00+09:00[Europe/Berlin]' },
      'recordedAt not-a-zoned-time',
    ],
  ];

  it.each(refusedLines)('%s', async (_what, changed, issue) => {
    const { api } = await openTest(await newFolder());
    await api.strict.start(aTreatment());
    expect(await issuesOf(api.strict.append([{ ...first, ...changed }]))).toEqual([issue]);
    expect(api.record.read().strictEntries).toEqual([]);
  });
});

describe('what else is done with a record leaves the log as it is', () => {
  const withLog = async (api: ApiServices): Promise<void> => {
    await api.strict.start(aTreatment());
    await api.strict.append(aLog.slice(0, 3));
  };

  it('going back to a copy of before, and undoing that', async () => {
    const { api } = await openTest(await newFolder());
    await api.record.change([upsertShift()]);
    const { id } = await api.backups.take();
    await withLog(api);
    await api.record.change([{ action: 'remove', kind: 'shift', id: 's1' }]);
    const { inverse } = await api.backups.restore({ id, folder: null }, 'whole');
    expect(api.record.read()).toMatchObject({ treatments: [aTreatment()], strictEntries: aLog.slice(0, 3) });
    expect(api.record.read().shifts).toHaveLength(1);
    await api.record.change(inverse);
    expect(api.record.read()).toMatchObject({ shifts: [], strictEntries: aLog.slice(0, 3) });
  });

  it('a lost file, whose lines a copy brings back in their order', async () => {
    const folder = await newFolder();
    await inTest(folder, async (api) => {
      await withLog(api);
      await api.backups.take();
      await api.strict.append(aLog.slice(3, 4));
    });
    const file = path.join(folder, 'strict-left-2026.json');
    // The file is cut short in its log: the second line and all after it are lost.
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, text.indexOf('{"id":"line-2"') + 20));
    const { api } = await openTest(folder);
    expect(api.record.read().strictEntries).toEqual(aLog.slice(0, 1));
    const good = (await api.backups.list(null)).lastGoodId ?? '';
    await api.backups.restore({ id: good, folder: null }, 'missing');
    expect(api.record.read().strictEntries.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    await t(api, inBerlin('05T12:00:00'), [{ kind: 'confirm', at: '2026-03-05T11:00:00Z' }]);
    expect(logOf(api.record.read(), aTreatment()).entries.at(-1)?.number).toBe(5);
  });

  it('lines whose treatment is lost are kept and held back', async () => {
    const folder = await newFolder();
    await inTest(folder, withLog);
    const file = path.join(folder, 'strict-left-2026.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"treatment":{"id"', '"treatment":{"name"'));
    const { api } = await openTest(folder);
    expect(api.record.read()).toMatchObject({ treatments: [], strictEntries: [] });
    expect((await api.data.recovery()).notices).toMatchObject([
      { file: 'strict-left-2026', reason: 'damaged', quarantinedEntries: 3 },
    ]);
    expect(await linesOnDisk(folder)).toHaveLength(3);
  });

  it('a vault, which leaves no word of it to be read', async () => {
    const folder = await newFolder();
    await inTest(folder, async (api) => {
      await withLog(api);
      await api.vault.turnOn('correct horse battery staple');
    });
    for (const [file, bytes] of await filesBelow(folder)) {
      expect(bytes.toString('latin1'), file).not.toMatch(/Venenpraxis|shower|recordedAt/);
    }
    const { api } = await openTest(folder);
    await api.vault.unlock('correct horse battery staple');
    expect(api.record.read().strictEntries).toEqual(aLog.slice(0, 3));
  });

  it('the years to keep: a treatment goes as a whole, and no sooner than its plan ended before them', async () => {
    const folder = await newFolder();
    const clock = testClock(aStart);
    const { api } = await openTest(folder, { now: () => clock.at });
    await withLog(api);
    await api.backups.take();
    clock.at = '2027-03-09T12:00:00+01:00[Europe/Berlin]';
    await api.data.setRetention(1);
    expect(api.record.read().strictEntries).toHaveLength(3);
    clock.at = '2027-03-10T12:00:00+01:00[Europe/Berlin]';
    expect(api.data.retentionPreview(1).entries).toBe(4);
    await api.data.setRetention(1);
    expect(api.record.read()).toMatchObject({ treatments: [], strictEntries: [] });
    for (const [file, bytes] of await filesBelow(folder)) {
      if (file.endsWith('.json')) expect(bytes.toString('utf8'), file).not.toMatch(/Venenpraxis/);
    }
    const backups = (await api.backups.list(null)).backups;
    expect(backups.map(({ counts }) => counts.treatments)).toEqual(backups.map(() => 0));
  });

  it('erasing, which takes it all', async () => {
    const folder = await newFolder();
    const { api } = await openTest(folder);
    await withLog(api);
    await api.data.erase('ERASE');
    expect([...(await filesBelow(folder)).keys()]).toEqual([]);
  });
});

it('ninety days by a simulated clock, opened anew each day, come to the numbers of their own arithmetic', async () => {
  const folder = await newFolder();
  const start = '2026-03-02T16:00:00+01:00[Europe/Berlin]';
  const startSeconds = Date.parse('2026-03-02T15:00:00Z') / 1000;
  const plan = {
    ...{ start, days: 90, allowedOffMinutesPerDay: 30, longestOffMinutes: 30, confirmWithinHours: 12 },
    schedule: [{ fromDay: 1, toDay: 90, wear: 'day-and-night' as const }],
  };
  const treatment = aTreatment({ plan, checkInTimes: [] });
  const at = (seconds: number): string => zonedTimeOf(seconds, 'Europe/Berlin');
  const utc = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000', '');
  let offSeconds = 0;
  let unconfirmedSeconds = 0;
  for (let day = 0; day < 90; day += 1) {
    const morning = startSeconds + day * 86_400;
    await inTest(folder, async (api) => {
      if (day === 0) await api.strict.start(treatment);
      // Off for twenty minutes at six hours into the day, but for each seventh day: then nothing is said until its end.
      if (day % 7 === 6) return;
      for (const [hours, said] of [
        [0, { kind: 'confirm' }],
        [6, { kind: 'off', reason: 'shower' }],
        [6 + 1 / 3, { kind: 'on' }],
        [18, { kind: 'confirm' }],
      ] as const) {
        const seconds = morning + hours * 3600;
        await t(api, at(seconds), [{ ...said, at: utc(seconds) } as Said]);
      }
      offSeconds += 1200;
    });
    // From the last evidence, 18 h into the day before, to the next at the end of this one: 30 h, 12 of them worn.
    if (day % 7 === 6) unconfirmedSeconds += 18 * 3600;
  }
  const { api } = await openTest(folder);
  const log = logOf(api.record.read(), treatment);
  const status = statusOf(log, at(startSeconds + 91 * 86_400));
  expect(log.entries.map(({ number }) => number)).toEqual(log.entries.map((_, i) => i + 1));
  expect(log.entries).toHaveLength(78 * 4);
  // One hour less: clocks went forward on the plan's 27th day, and its days are counted by the wall.
  expect(status.requiredSeconds).toBe(90 * 86_400 - 3600);
  expect(status.offSeconds).toBe(offSeconds);
  expect(status.unconfirmedSeconds).toBe(unconfirmedSeconds);
  expect(status.state).toBe('completed');
  expect(status.interruptions.every(({ excess }) => !excess)).toBe(true);
  expect((await api.data.recovery()).notices).toEqual([]);
});
