/** Files that come in through the API, as a page hands them over. */
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { OpenServices } from '#main/services.ts';
import type { Answers } from '#shared/exchange/asked.ts';
import type { Preview } from '#shared/exchange/preview.ts';
import { type Choices, noChoices } from '#shared/exchange/proposal.ts';
import { diaryChanges, upsertDayOff } from '../../../support/entries.ts';
import { inTest, openTest, testNow } from '../../../support/open-services.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

type Api = OpenServices['api'];

const answers: Answers = { zone: 'Europe/Berlin', isZoneConfirmed: true };
const timesheet = `Date;Begin;End\r\n2026-03-02;08:00;16:00\r\n2026-03-03;22:00;06:00\r\n`;

async function handOver({ exchange }: Api, bytes: Buffer, pieceBytes = 10): Promise<string> {
  const id = await exchange.begin('times.csv');
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    await exchange.push(id, bytes.subarray(at, at + pieceBytes).toString('base64'));
  }
  return id;
}

async function previewed({ exchange }: Api, id: string, choices: Partial<Choices> = {}): Promise<Preview> {
  const { preview, refused } = await exchange.preview(id, answers, { ...noChoices, ...choices });
  if (preview === null) throw new Error(`The file is refused: ${refused}`);
  return preview;
}

async function broughtIn(api: Api, text: string) {
  const id = await handOver(api, Buffer.from(text));
  const { revision } = await previewed(api, id);
  return api.exchange.takeOver(id, answers, noChoices, 'Brought in', revision);
}

const scratchFiles = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.startsWith('import-'));

describe('a file that comes in', () => {
  it('is previewed without a change, then taken over as one step that can be undone and done again', async () => {
    const { api } = await openTest(await tempFolder());
    const id = await handOver(api, Buffer.from(timesheet));
    expect(await previewed(api, id)).toMatchObject({
      ...{ format: 'timesheet', added: { count: 2 }, same: 0, importedBefore: null },
      dates: { from: '2026-03-02', to: '2026-03-03' },
    });
    expect(api.record.read()).toMatchObject({ revision: 0, record: { plannedShifts: [] } });
    const { saved, importId } = await api.exchange.takeOver(id, answers, noChoices, 'Brought in', 0);
    expect(saved).toMatchObject({ undo: 'Brought in' });
    const { record } = api.record.read();
    expect(record.plannedShifts).toHaveLength(2);
    expect(record.imports).toMatchObject([{ id: importId, fileName: 'times.csv', importedAt: testNow }]);
    await api.record.undo();
    expect(api.record.read().record).toMatchObject({ plannedShifts: [], imports: [] });
    await api.record.redo();
    expect(api.record.read().record).toEqual(record);
  });

  it('adds nothing the second time, and says when it came before', async () => {
    const { api } = await openTest(await tempFolder());
    await broughtIn(api, timesheet);
    const { record } = api.record.read();
    const id = await handOver(api, Buffer.from(timesheet), 1000);
    expect(await previewed(api, id)).toMatchObject({ added: { count: 0 }, same: 2, importedBefore: testNow });
    const { importId } = await api.exchange.takeOver(
      id,
      answers,
      noChoices,
      'Again',
      api.record.read().revision,
    );
    expect(importId).toBeNull();
    expect(api.record.read().record).toEqual(record);
  });

  it('is taken back in a later session', async () => {
    const folder = await tempFolder();
    const { importId, before } = await inTest(folder, async (opened) => {
      await opened.record.change(diaryChanges);
      const { record } = opened.record.read();
      return { ...(await broughtIn(opened, timesheet)), before: record };
    });
    const { api } = await openTest(folder, { now: () => '2027-03-05T12:00:00+01:00[Europe/Berlin]' });
    const preview = api.exchange.takeBackPreview(importId ?? '');
    expect(preview).toMatchObject({ restored: 0, stays: 0 });
    await api.exchange.takeBack(importId ?? '', 'Taken back');
    expect(api.record.read().record).toEqual(before);
    await api.record.undo();
    expect(api.record.read().record.imports).toHaveLength(1);
    await expect(api.exchange.takeBack('import-of-another', 'x')).rejects.toThrow('no longer in the diary');
  });

  it('is not taken over if the diary has changed since the preview', async () => {
    const { api } = await openTest(await tempFolder());
    const id = await handOver(api, Buffer.from(timesheet));
    const { revision } = await previewed(api, id);
    await api.record.change([upsertDayOff('2026-03-01')]);
    await expect(api.exchange.takeOver(id, answers, noChoices, 'x', revision)).rejects.toThrow(
      'changed in another window',
    );
    expect(api.record.read().record.plannedShifts).toEqual([]);
    await api.exchange.takeOver(id, answers, noChoices, 'x', api.record.read().revision);
    expect(api.record.read().record.plannedShifts).toHaveLength(2);
  });

  it('is not taken over while it leaves something open', async () => {
    const { api } = await openTest(await tempFolder());
    const id = await handOver(api, Buffer.from('Date;Begin;End\r\n03/04/2026;08:00;16:00\r\n'));
    expect((await previewed(api, id)).questions).toMatchObject([{ kind: 'date-order' }]);
    await expect(api.exchange.takeOver(id, answers, noChoices, 'x', 0)).rejects.toThrow(
      'Answer the questions',
    );
    const { preview } = await api.exchange.preview(id, { ...answers, dateOrder: 'day-first' }, noChoices);
    expect(preview).toMatchObject({ questions: [], dates: { from: '2026-04-03' } });
  });
});

describe('what was handed over', () => {
  it('is gone from the disk once it is taken over, dropped, refused by the page, or the app closes', async () => {
    const folder = await tempFolder();
    const { api, close } = await openTest(folder);
    const dropped = await handOver(api, Buffer.from('Dear diary'));
    expect(await scratchFiles(folder)).toHaveLength(1);
    expect(await api.exchange.preview(dropped, answers, noChoices)).toEqual({
      preview: null,
      refused: 'unknown-format',
    });
    await api.exchange.drop(dropped);
    await expect(api.exchange.preview(dropped, answers, noChoices)).rejects.toThrow('no longer at hand');
    await broughtIn(api, timesheet);
    expect(await scratchFiles(folder)).toEqual([]);
    await handOver(api, Buffer.from(timesheet));
    await close();
    expect(await scratchFiles(folder)).toEqual([]);
  });

  it('takes no more pieces once it was looked at, and none of an unknown name', async () => {
    const { api } = await openTest(await tempFolder());
    const id = await handOver(api, Buffer.from(timesheet));
    await previewed(api, id);
    await expect(api.exchange.push(id, 'AAAA')).rejects.toThrow('no longer at hand');
    await expect(api.exchange.push('constructor', 'AAAA')).rejects.toThrow('no longer at hand');
    expect(api.exchange.progress('constructor')).toBeNull();
    expect(api.exchange.progress(id)).toEqual({ read: timesheet.length, size: timesheet.length });
  });

  it('makes room for a new file: four are at hand at most', async () => {
    const folder = await tempFolder();
    const { api } = await openTest(folder);
    const ids: string[] = [];
    for (let number = 0; number < 6; number += 1) ids.push(await handOver(api, Buffer.from(timesheet)));
    expect(await scratchFiles(folder)).toHaveLength(4);
    await expect(previewed(api, ids[0] ?? '')).rejects.toThrow('no longer at hand');
    expect(await previewed(api, ids[5] ?? '')).toMatchObject({ added: { count: 2 } });
  });

  it('cannot be looked at while the diary is locked', async () => {
    const { api } = await openTest(await tempFolder());
    const passphrase = 'correct horse battery staple';
    const code = await api.vault.newRecoveryCode(passphrase);
    await api.vault.turnOn(passphrase, code?.recoveryCode ?? '');
    const id = await handOver(api, Buffer.from(timesheet));
    await api.vault.lock();
    await expect(previewed(api, id)).rejects.toThrow('locked');
    await expect(api.exchange.begin('x')).rejects.toThrow('locked');
  });
});

describe('a file that goes out', () => {
  const request = {
    ...({ period: null, language: 'en', hasSnomed: false } as const),
    kinds: [
      'person',
      'settings',
      'garment',
      'shift',
      'dayOff',
      'wear',
      'checkIn',
      'namedShift',
      'rota',
    ] as const,
  };

  it.each(['record', 'tables'] as const)('as %s makes the same diary in an empty folder', async (format) => {
    const { api } = await openTest(await tempFolder());
    await api.record.change(diaryChanges);
    const { base64, entries } = await api.exchange.export({ ...request, format, kinds: [...request.kinds] });
    expect(entries).toBeGreaterThan(5);
    const other = await openTest(await tempFolder());
    const id = await handOver(other.api, Buffer.from(base64, 'base64'), 100_000);
    const { revision, refused, skipped } = await previewed(other.api, id);
    expect([refused.count, skipped.count]).toEqual([0, 0]);
    await other.api.exchange.takeOver(id, answers, noChoices, 'In', revision);
    expect({ ...other.api.record.read().record, imports: [] }).toEqual(api.record.read().record);
  });

  it('has the same bytes if nothing has changed', async () => {
    const { api } = await openTest(await tempFolder());
    await api.record.change(diaryChanges);
    for (const format of ['record', 'tables', 'fhir'] as const) {
      const asked = { ...request, format, kinds: [...request.kinds] };
      expect(await api.exchange.export(asked)).toEqual(await api.exchange.export(asked));
    }
  });
});
