/** What must never vanish without a notice: doubled lines, and what a cut-off write held that cannot be read. */
import { hash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileText } from '#main/files/file-text.ts';
import type { Services } from '#shared/contract/contract.ts';
import { upsert } from '#shared/record/change.ts';
import { aNamedShift, aRota, upsertCheckIn } from '../../../support/entries.ts';
import { diaryFolder, filesBelow, inTest, openTest, testClock } from '../../../support/open-services.ts';
import { aLog, aStart, aTreatment, sayLog } from '../../../support/strict-entries.ts';

/** The text with a sum that is right. */
function signed(text: string): string {
  const body = text.slice(0, text.lastIndexOf('"sha256"'));
  return `${body}"sha256":"${hash('sha256', body)}"}\n`;
}

/** A folder with entries of every kind. */
async function fullFolder(): Promise<string> {
  const folder = await diaryFolder();
  const clock = testClock(aStart);
  const tell = async (api: Services): Promise<void> => {
    await api.record.change([
      upsertCheckIn(),
      upsert('namedShift', aNamedShift()),
      upsert('rota', aRota('early', null)),
      upsert('askedFirst', { on: '2026-03-02', hasAny: false }),
      upsert('liveShift', { start: aStart, steps: [{ at: aStart, posture: 'standing' }] }),
    ]);
    await api.strict.start(aTreatment());
    await sayLog(api, clock, aLog.slice(0, 2));
  };
  await inTest(folder, tell, { now: clock.now });
  return folder;
}

describe('a line that stands twice in one list of a file, by name', () => {
  it.each([
    ['journal-2026', 'shifts'],
    ['journal-2026', 'wear'],
    ['journal-2026', 'daysOff'],
    ['journal-2026', 'checkIns'],
    ['profile', 'garments'],
    ['strict-left-2026', 'log'],
  ])('of %s, %s: is told, and the file is kept as it was', async (name, list) => {
    const folder = await fullFolder();
    const file = path.join(folder, `${name}.json`);
    const text = await readFile(file, 'utf8');
    const line = new RegExp(`"${list}":\\[\\n(\\{.*\\}),?\\n`).exec(text)?.[1] ?? '';
    expect(line).not.toBe('');
    const doubled = Buffer.from(signed(text.replace(line, `${line},\n${line}`)));
    await writeFile(file, doubled);
    const { api } = await openTest(folder);
    expect((await api.data.recovery()).notices).toMatchObject([{ file: name, reason: 'damaged' }]);
    const files = await filesBelow(folder);
    expect([...files.values()].some((bytes) => bytes.equals(doubled))).toBe(true);
  });
});

it('a write of several files that was acknowledged and cannot be read is kept, and told by each file', async () => {
  const folder = await diaryFolder();
  const journal = await readFile(path.join(folder, 'journal-2026.json'), 'utf8');
  const files = { 'journal-2026': journal, 'journal-2025': '{"format":"legwork-sealed","version":1}' };
  const pending = Buffer.from(fileText({ format: 'legwork-pending', version: 1, files }, {}));
  await writeFile(path.join(folder, 'pending.json'), pending);
  const { api } = await openTest(folder);
  const quarantinedAs = 'set-aside/pending unfinished 2026-03-05 12-00-00.json';
  expect((await api.data.recovery()).notices).toMatchObject([
    { file: 'journal-2025', reason: 'damaged', quarantinedAs },
  ]);
  expect((await filesBelow(folder)).get(quarantinedAs)).toEqual(pending);
  expect(api.record.read().record.shifts).toHaveLength(2);
});
