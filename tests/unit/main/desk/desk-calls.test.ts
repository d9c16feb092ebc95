/** The calls of an open desk, one by one. */
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSheet } from '#main/crypto/desk-sheet.ts';
import type { OpenServices } from '#main/services.ts';
import { type DeskFolders, deskFolders, makeDesk, openDeskTest } from '../../../support/desk.ts';
import { aWeek, deskPassphrase, deskSetup, envelopeOf, newWorker } from '../../../support/desk-workers.ts';
import { filesBelow } from '../../../support/files-below.ts';

const saying = (id: string) => ({ localizedMessage: { id } });
const { firstWeek: _, ...deskWords } = deskSetup;

async function madeDesk(): Promise<{ folders: DeskFolders; api: OpenServices['api'] }> {
  const folders = await deskFolders();
  const { api } = await openDeskTest(folders);
  await makeDesk(api);
  return { folders, api };
}

/** Twelve people of the hall, admitted, with two weeks of which none is closed. */
async function withPeople({ desk }: OpenServices['api']) {
  const { sheet } = await desk.read();
  const workers = Array.from({ length: 12 }, newWorker);
  const weeks = [aWeek('2026-W01'), aWeek('2026-W02'), aWeek('2026-W03')];
  await desk.takeIn(await Promise.all(workers.map((worker) => envelopeOf(worker, sheet, 1, weeks))));
  for (const { slip } of workers) await desk.admit(slip);
  return { sheet, workers, weeks };
}

describe('the words of a desk', () => {
  it('change, and the sheet with them, but for what workers chose by', async () => {
    const { desk } = (await madeDesk()).api;
    const more = { name: 'Stairs', splitByPattern: true };
    const next = {
      ...deskWords,
      purpose: 'Chairs',
      departments: [...deskWords.departments, more],
      threshold: 15,
    };
    expect((await desk.setWords(next)).sheet).toMatchObject(next);
    const fewer = { ...next, departments: next.departments.slice(1) };
    await expect(desk.setWords(fewer)).rejects.toMatchObject(saying('service.desk-departments'));
    const split = next.departments.map((each) => ({ ...each, splitByPattern: true }));
    await expect(desk.setWords({ ...next, departments: split })).rejects.toMatchObject(
      saying('service.desk-departments'),
    );
    await expect(desk.setWords({ ...next, departments: [...next.departments, more] })).rejects.toMatchObject(
      saying('service.desk-department-twice'),
    );
    await expect(desk.setWords({ ...next, threshold: 14 })).rejects.toMatchObject({
      localizedMessage: { id: 'service.desk-threshold', values: { least: 15 } },
    });
    expect((await desk.read()).sheet).toMatchObject(next);
  });

  it('go out in a signed sheet', async () => {
    const { desk } = (await madeDesk()).api;
    const { name, text } = await desk.sheetFile();
    expect(name).toBe('Health-desk.legwork-desk');
    expect(readSheet(text)).toMatchObject({ sheet: (await desk.read()).sheet });
  });
});

describe('new keys', () => {
  it('are signed by the former ones, noted in the ledger, and tell envelopes to a former key', async () => {
    const { api } = await madeDesk();
    const { desk } = api;
    const { sheet, workers, weeks } = await withPeople(api);
    const [first, second] = workers;
    if (first === undefined || second === undefined) throw new Error('There are twelve.');
    await desk.closeWeek('2026-W01');
    const { mark } = await desk.read();
    const rotated = await desk.rotateKeys();
    expect(rotated.sheet.ledgerId).toBe(sheet.ledgerId);
    expect(rotated.sheet.recipient).not.toBe(sheet.recipient);
    expect(rotated.fingerprint).toHaveLength(10);
    expect(rotated.mark).toEqual(mark);
    expect(readSheet((await desk.sheetFile()).text)).toMatchObject({
      sheet: { formerKeys: [{ signingKey: sheet.signingKey }] },
    });
    const files = [
      await envelopeOf(first, sheet, 2, weeks),
      await envelopeOf(second, rotated.sheet, 2, weeks),
    ];
    expect((await desk.takeIn(files)).files.map(({ verdict }) => verdict)).toEqual([
      { kind: 'refused', why: 'former-key' },
      { kind: 'received', receipt: 'taken' },
    ]);
    await desk.lock();
    await desk.unlock(deskPassphrase);
    expect(await desk.read()).toMatchObject({ sheet: rotated.sheet, mark });
    expect(await desk.closeWeek('2026-W02')).toMatchObject({ kind: 'closed' });
  });
});

describe('what a desk notes', () => {
  it('stands until it is removed, each by its id', async () => {
    const { desk } = (await madeDesk()).api;
    const chairs = { id: 'chairs', week: '2026-W02', group: 'Hall', name: 'Chairs' };
    expect((await desk.noteIntervention(chairs)).interventions).toEqual([chairs]);
    const mats = { ...chairs, name: 'Mats' };
    expect((await desk.noteIntervention(mats)).interventions).toEqual([mats]);
    expect((await desk.removeIntervention('others')).interventions).toEqual([mats]);
    expect((await desk.removeIntervention('chairs')).interventions).toEqual([]);
  });

  it('makes two groups one, if they are two of its own', async () => {
    const { desk } = (await madeDesk()).api;
    await expect(desk.mergeGroups('Hall', 'Hall')).rejects.toMatchObject(saying('service.desk-merge'));
    await expect(desk.mergeGroups('Hall', 'Nowhere')).rejects.toMatchObject(saying('service.desk-merge'));
    expect((await desk.mergeGroups('Hall', 'Kitchen')).merged).toEqual({ Hall: 'Kitchen' });
  });
});

describe('a person', () => {
  it('who waits is turned away, and who is admitted is not', async () => {
    const { api } = await madeDesk();
    const { desk } = api;
    const { sheet, workers, weeks } = await withPeople(api);
    const waiting = newWorker();
    await desk.takeIn([await envelopeOf(waiting, sheet, 1, weeks)]);
    expect((await desk.read()).waiting).toHaveLength(1);
    expect(await desk.turnAway(workers[0]?.person ?? '')).toBe(false);
    expect(await desk.turnAway(waiting.person)).toBe(true);
    expect((await desk.read()).waiting).toEqual([]);
    expect(await desk.admit(waiting.slip)).toBe('nobody');
    expect(await desk.erasePerson(waiting.person)).toBe(false);
    expect(await desk.admitPerson(waiting.person)).toBe('nobody');
  });
});

describe('a step that cannot be written', () => {
  it('leaves the desk as it was, in memory and on the disk, and can be done once it can', async () => {
    const { folders, api } = await madeDesk();
    const { desk } = api;
    await withPeople(api);
    await desk.newRecoveryCode(deskPassphrase);
    const before = await desk.read();
    const head = path.join(folders.desk, 'desk.head');
    await rename(head, `${head}.mine`);
    await mkdir(head);
    const files = await readdir(folders.desk);
    await expect(desk.closeWeek('2026-W01')).rejects.toMatchObject(saying('service.not-saved.not-written'));
    expect(await desk.read()).toEqual(before);
    expect(await readdir(folders.desk)).toEqual(files);
    await rm(head, { recursive: true });
    await rename(`${head}.mine`, head);
    expect(await desk.closeWeek('2026-W01')).toMatchObject({ kind: 'closed' });
    expect(await desk.closeWeek('2026-W01')).toEqual({ kind: 'refused', why: 'not-next' });
  });

  it('says that the folder is gone', async () => {
    const { folders, api } = await madeDesk();
    await rename(folders.desk, `${folders.desk}-moved`);
    await expect(api.desk.setWords({ ...deskWords, purpose: 'Mats' })).rejects.toMatchObject(
      saying('service.not-saved.folder-gone'),
    );
    await rename(`${folders.desk}-moved`, folders.desk);
    expect((await api.desk.setWords({ ...deskWords, purpose: 'Mats' })).sheet.purpose).toBe('Mats');
  });
});

describe('two windows', () => {
  it('close a week once, whoever is first', async () => {
    const { api } = await madeDesk();
    await withPeople(api);
    const results = await Promise.all([1, 2, 3].map(() => api.desk.closeWeek('2026-W01')));
    expect(results.map((result) => result.kind)).toEqual(['closed', 'refused', 'refused']);
  });

  it('lock it for each other', async () => {
    const { desk } = (await madeDesk()).api;
    const [changed] = await Promise.allSettled([
      desk.setWords({ ...deskWords, purpose: 'Mats' }),
      desk.lock(),
    ]);
    expect(changed).toMatchObject({ status: 'fulfilled', value: { sheet: { purpose: 'Mats' } } });
    await expect(desk.read()).rejects.toMatchObject(saying('service.desk-locked'));
    await desk.unlock(deskPassphrase);
    expect((await desk.read()).sheet.purpose).toBe('Mats');
  });
});

describe('the made-up desk', () => {
  it('is served in place of the own one, which is locked meanwhile; nothing of it is written', async () => {
    const { folders, api } = await madeDesk();
    const { desk } = api;
    await desk.newRecoveryCode(deskPassphrase);
    const before = await filesBelow(folders.desk);
    await desk.startDemo();
    expect(await desk.status()).toMatchObject({ state: 'open', isDemo: true });
    const { due, blocks, sheet } = await desk.read();
    expect(blocks.length).toBeGreaterThan(20);
    expect(await desk.closeWeek(due[0]?.week ?? '')).toMatchObject({ kind: 'closed' });
    expect((await desk.read()).blocks).toHaveLength(blocks.length + 1);
    expect((await desk.exportTable()).name).toMatch(/\.csv$/);
    const stranger = newWorker();
    expect(await desk.takeIn([await envelopeOf(stranger, sheet, 1, null)])).toMatchObject({
      files: [{ verdict: { kind: 'received', receipt: 'withdrawn' } }],
    });
    for (const call of [
      () => desk.sheetFile(),
      () => makeDesk(api),
      () => desk.unlock(deskPassphrase),
      () => desk.takeBackup(),
      () => desk.writeBackupTo(folders.data),
      () => desk.restoreBackup({ id: 'a', folder: null }),
      () => desk.erase('ERASE'),
    ]) {
      await expect(call()).rejects.toMatchObject(saying('service.desk-demo'));
    }
    await desk.leaveDemo();
    expect((await desk.status()).state).toBe('locked');
    expect(await filesBelow(folders.desk)).toEqual(before);
  });

  it('needs no own desk, and makes none', async () => {
    const folders = await deskFolders();
    const { api } = await openDeskTest(folders);
    await api.desk.startDemo();
    expect((await api.desk.read()).blocks.length).toBeGreaterThan(0);
    await api.desk.leaveDemo();
    expect((await api.desk.status()).state).toBe('none');
    expect(await readdir(path.dirname(folders.desk))).toEqual(['data']);
  });
});
