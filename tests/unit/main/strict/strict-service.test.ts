/** Strict mode's log through the services and on the disk: it grows, and nothing else ever happens to it. */
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Services } from '#shared/contract/contract.ts';
import type { Change } from '#shared/record/change.ts';
import type { SpokenPayload, StrictEntry } from '#shared/record/strict-entry.ts';
import { logOf, statusOf } from '#shared/strict/treatment-log.ts';
import { zonedTimeOf } from '#shared/time/wall-clock.ts';
import { upsertShift } from '../../../support/entries.ts';
import { hostDouble } from '../../../support/host-double.ts';
import { filesBelow, openTest, stored } from '../../../support/open-services.ts';
import { inBerlin, issuesOf, newFolder, openStrict } from '../../../support/open-strict.ts';
import { aLog, aTreatment, sayLog } from '../../../support/strict-entries.ts';
import { turnVaultOn } from '../../../support/vault.ts';

/** The lines of the log in the file, as text, byte for byte. */
async function linesOnDisk(folder: string): Promise<readonly string[]> {
  const text = await readFile(path.join(folder, 'strict-left-2026.json'), 'utf8');
  return text.split('\n').flatMap((line) => (line.startsWith('{"id"') ? line.replace(/,$/, '') : []));
}

describe('a log on the disk', () => {
  it('keeps every line as it was written, in its order, whatever is said after it', async () => {
    const folder = await newFolder();
    const { api, clock } = await openStrict(folder);
    await api.strict.start(aTreatment());
    const head = (await stored(folder, 'strict-left-2026')).treatment;
    let before: readonly string[] = [];
    for (const entry of aLog) {
      await sayLog(api, clock, [entry]);
      const now = await linesOnDisk(folder);
      expect(now.slice(0, before.length)).toEqual(before);
      before = now;
    }
    const written = before.map((line): StrictEntry => JSON.parse(line));
    // From 09:00 in Berlin to 07:31 in London the clock went back by 29 minutes.
    const saidOf = ({ said }: StrictEntry) =>
      said.kind === 'clock-back' ? { ...said, seconds: 1740 } : said;
    expect(written.map(({ said }) => said)).toEqual(aLog.map(saidOf));
    expect(written.map(({ number }) => number)).toEqual(aLog.map(({ number }) => number));
    expect(written.slice(0, 8)).toEqual(aLog.slice(0, 8));
    expect((await stored(folder, 'strict-left-2026')).treatment).toEqual(head);
  });

  it('is read back as it was said', async () => {
    const folder = await newFolder();
    const { api: before, clock, close } = await openStrict(folder);
    await before.strict.start(aTreatment());
    await sayLog(before, clock, aLog.slice(0, 8));
    await close();
    const { api } = await openTest(folder);
    expect(api.record.read().record).toMatchObject({
      treatments: [aTreatment()],
      strictEntries: aLog.slice(0, 8),
    });
    expect((await api.data.recovery()).notices).toEqual([]);
  });

  it('cannot be changed or shortened through any call', async () => {
    const folder = await newFolder();
    // A host without notifications: what it would have shown is no part of this.
    const { api, clock } = await openStrict(folder, { host: hostDouble({ notify: null }).host });
    await api.strict.start(aTreatment());
    await sayLog(api, clock, aLog.slice(0, 3));
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
    expect(await issuesOf(api.strict.start(aTreatment({ legs: 'both' })))).toEqual(['id log-only-grows']);
    expect(await filesBelow(folder)).toEqual(before);
  });
});

describe('what else is done with a record leaves the log as it is', () => {
  const withLog = async ({ api, clock }: Pick<Awaited<ReturnType<typeof openStrict>>, 'api' | 'clock'>) => {
    await api.strict.start(aTreatment());
    await sayLog(api, clock, aLog.slice(0, 3));
  };
  /** A folder that holds the log, closed. */
  const folderWithLog = async (then: (api: Services) => Promise<unknown> = async () => undefined) => {
    const folder = await newFolder();
    const strict = await openStrict(folder);
    await withLog(strict);
    await then(strict.api);
    await strict.close();
    return folder;
  };

  it('going back to a copy of before, and undoing that', async () => {
    const strict = await openStrict(await newFolder());
    const { api } = strict;
    await api.record.change([upsertShift()]);
    const { id } = await api.backups.take();
    await withLog(strict);
    await api.record.change([{ action: 'remove', kind: 'shift', id: 's1' }]);
    await api.backups.restore({ id, folder: null }, 'whole', 'restored');
    expect(api.record.read().record).toMatchObject({
      treatments: [aTreatment()],
      strictEntries: aLog.slice(0, 3),
    });
    expect(api.record.read().record.shifts).toHaveLength(1);
    await api.record.undo();
    expect(api.record.read().record).toMatchObject({ shifts: [], strictEntries: aLog.slice(0, 3) });
  });

  it('a lost file, whose lines a copy brings back in their order', async () => {
    const folder = await newFolder();
    const before = await openStrict(folder);
    await withLog(before);
    await before.api.backups.take();
    await sayLog(before.api, before.clock, aLog.slice(3, 4));
    await before.close();
    const file = path.join(folder, 'strict-left-2026.json');
    // The file is cut short in its log: the second line and all after it are lost.
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, text.indexOf('{"id":"line-2"') + 20));
    const { api, say } = await openStrict(folder, { newId: () => 'line-after' });
    expect(api.record.read().record.strictEntries).toEqual(aLog.slice(0, 1));
    const good = (await api.backups.list(null)).lastGoodId ?? '';
    await api.backups.restore({ id: good, folder: null }, 'missing');
    expect(api.record.read().record.strictEntries.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    await say(inBerlin('05T12:00:00'), [{ kind: 'confirm', at: '2026-03-05T11:00:00Z' }]);
    expect(logOf(api.record.read().record, aTreatment()).entries.at(-1)?.number).toBe(5);
  });

  it('lines whose treatment is lost are kept and held back', async () => {
    const folder = await folderWithLog();
    const file = path.join(folder, 'strict-left-2026.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"treatment":{"id"', '"treatment":{"name"'));
    const { api } = await openTest(folder);
    expect(api.record.read().record).toMatchObject({ treatments: [], strictEntries: [] });
    expect((await api.data.recovery()).notices).toMatchObject([
      { file: 'strict-left-2026', reason: 'damaged', quarantinedEntries: 3 },
    ]);
    expect(await linesOnDisk(folder)).toHaveLength(3);
  });

  it('a vault, which leaves no word of it to be read', async () => {
    const folder = await folderWithLog(async (api) => {
      await turnVaultOn(api, 'correct horse battery staple');
    });
    for (const [file, bytes] of await filesBelow(folder)) {
      expect(bytes.toString('latin1'), file).not.toMatch(/Venenpraxis|shower|recordedAt/);
    }
    const { api } = await openTest(folder);
    await api.vault.unlock('correct horse battery staple');
    expect(api.record.read().record.strictEntries).toEqual(aLog.slice(0, 3));
  });

  it('the years to keep: a treatment goes as a whole, and no sooner than its plan ended before them', async () => {
    const folder = await newFolder();
    const strict = await openStrict(folder);
    const { api, clock } = strict;
    await withLog(strict);
    await api.backups.take();
    clock.at = '2027-03-09T12:00:00+01:00[Europe/Berlin]';
    await api.data.setRetention(1);
    expect(api.record.read().record.strictEntries).toHaveLength(3);
    clock.at = '2027-03-10T12:00:00+01:00[Europe/Berlin]';
    expect(api.data.retentionPreview(1).entries).toBe(4);
    await api.data.setRetention(1);
    expect(api.record.read().record).toMatchObject({ treatments: [], strictEntries: [] });
    for (const [file, bytes] of await filesBelow(folder)) {
      if (file.endsWith('.json')) expect(bytes.toString('utf8'), file).not.toMatch(/Venenpraxis/);
    }
    const backups = (await api.backups.list(null)).backups;
    expect(backups.map(({ counts }) => counts.treatments)).toEqual(backups.map(() => 0));
  });

  it('erasing, which takes it all', async () => {
    const folder = await newFolder();
    const strict = await openStrict(folder);
    const { api } = strict;
    await withLog(strict);
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
    const { api, say, close } = await openStrict(folder, { newId: randomUUID });
    const sayDay = async (): Promise<void> => {
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
        await say(at(seconds), [{ ...said, at: utc(seconds) } as SpokenPayload]);
      }
      offSeconds += 1200;
    };
    await sayDay();
    await close();
    // From the last evidence, 18 h into the day before, to the next at the end of this one: 30 h, 12 of them worn.
    if (day % 7 === 6) unconfirmedSeconds += 18 * 3600;
  }
  const { api } = await openTest(folder);
  const log = logOf(api.record.read().record, treatment);
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
