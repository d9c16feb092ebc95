/** What is stored in a time zone that this machine does not know is quarantined and told; the diary opens. */
import { hash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { upsert } from '#shared/record/change.ts';
import { defaultSettings } from '#shared/record/settings.ts';
import type { StrictEntry } from '#shared/record/strict-entry.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { aShift, aWear, newYearsEve, upsertDayOff } from '../../../support/entries.ts';
import { diaryFolder, inTest, openTest, stored, testNow } from '../../../support/open-services.ts';
import { aTreatment } from '../../../support/strict-entries.ts';
import { writeStrictFolder } from '../../../support/strict-folder.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

/** The file as another machine wrote it: with this text in place of that one, and the right sum. */
async function writtenElsewhere(folder: string, name: string, from: RegExp, to: string): Promise<void> {
  const file = path.join(folder, `${name}.json`);
  const text = await readFile(file, 'utf8');
  const body = text.slice(0, text.lastIndexOf('"sha256"'));
  const changed = body.replace(from, to);
  expect(changed).not.toBe(body);
  await writeFile(file, `${changed}"sha256":"${hash('sha256', changed)}"}\n`);
}

it('a shift: it is told, it stays on disk through a save, and all else is used', async () => {
  const folder = await diaryFolder();
  await writtenElsewhere(folder, 'journal-2026', /\[Europe\/Berlin\](","end":"2026-03-02T16)/, '[Foo/Bar]$1');
  await inTest(folder, async (api) => {
    const record = api.record.read().record;
    expect(record.shifts).toEqual([aShift({ id: 's0', ...newYearsEve })]);
    expect(record.wear).toEqual([aWear()]);
    expect(deriveRecord(record, testNow).days).toHaveLength(2);
    expect((await api.data.recovery()).notices).toMatchObject([
      { file: 'journal-2026', reason: 'held-back', quarantinedEntries: 1, keptEntries: 2 },
    ]);
    await api.record.change([upsertDayOff('2026-03-04')]);
  });
  const start = '2026-03-02T08:00:00+01:00[Foo/Bar]';
  expect(await stored(folder, 'journal-2026')).toMatchObject({ shifts: [{ id: 's1', start }] });
});

it('a live shift: the rest of the diary is used', async () => {
  const folder = await diaryFolder();
  const settings = { ...defaultSettings, lockAfterMinutes: 3 };
  await inTest(folder, (api) =>
    api.record.change([
      upsert('settings', settings),
      upsert('liveShift', { start: testNow, steps: [{ at: testNow, posture: 'standing' }] }),
    ]),
  );
  await writtenElsewhere(folder, 'profile', /\[Europe\/Berlin\]/g, '[Foo/Bar]');
  const { api } = await openTest(folder);
  expect(api.record.read().record).toMatchObject({ liveShift: null, settings, garments: [{ id: 'g1' }] });
  expect((await api.data.recovery()).notices).toMatchObject([
    { file: 'profile', reason: 'held-back', quarantinedEntries: 1, keptEntries: 1 },
  ]);
});

const line: StrictEntry = {
  id: 'line-1',
  treatmentId: 'left-2026',
  number: 1,
  recordedAt: aTreatment().enteredAt,
  said: { kind: 'sign' },
};

async function strictFolder(): Promise<string> {
  const folder = await tempFolder();
  await writeStrictFolder(folder, { treatment: aTreatment(), entries: [line] });
  return folder;
}

it('a line of a log: its treatment is used without it', async () => {
  const folder = await strictFolder();
  await writtenElsewhere(folder, 'strict-left-2026', /("recordedAt":"[^[]*)\[[^\]]*\]/, '$1[Foo/Bar]');
  const { api } = await openTest(folder);
  expect(api.record.read().record).toMatchObject({ treatments: [{ id: 'left-2026' }], strictEntries: [] });
  expect((await api.data.recovery()).notices).toMatchObject([{ reason: 'held-back', quarantinedEntries: 1 }]);
});

it('the start of a plan: the treatment is quarantined with its log', async () => {
  const folder = await strictFolder();
  await writtenElsewhere(folder, 'strict-left-2026', /("start":"[^[]*)\[[^\]]*\]/, '$1[Foo/Bar]');
  const { api } = await openTest(folder);
  expect(api.record.read().record).toMatchObject({ treatments: [], strictEntries: [] });
  expect((await api.data.recovery()).notices).toMatchObject([{ reason: 'held-back', quarantinedEntries: 2 }]);
});
