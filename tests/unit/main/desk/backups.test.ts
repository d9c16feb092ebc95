/** Backups of a desk: when they are made, what they hold, and what a restore may bring back. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OpenServices } from '#main/services.ts';
import { type DeskFolders, deskFolders, makeDesk, openDeskTest } from '../../../support/desk.ts';
import { aWeek, deskPassphrase, envelopeOf, newWorker, type Worker } from '../../../support/desk-workers.ts';
import { testClock } from '../../../support/open-services.ts';

const saying = (id: string) => ({ localizedMessage: { id } });
const weeks = [aWeek('2026-W01'), aWeek('2026-W02'), aWeek('2026-W03')];
const clockAt = (day: string): string => `${day}T09:00:00+01:00[Europe/Berlin]`;

type Machine = {
  readonly folders: DeskFolders;
  readonly services: OpenServices;
  readonly desk: OpenServices['api']['desk'];
  readonly workers: readonly Worker[];
  readonly clock: ReturnType<typeof testClock>;
};

/** A desk with twelve workers who are admitted, none of their weeks closed. */
async function aDesk(): Promise<Machine> {
  const folders = await deskFolders();
  const clock = testClock(clockAt('2026-03-05'));
  const services = await openDeskTest(folders, { now: clock.now });
  const { desk } = services.api;
  await makeDesk(services.api);
  const workers = Array.from({ length: 12 }, newWorker);
  await send(desk, workers, 1);
  for (const { slip } of workers) await desk.admit(slip);
  return { folders, services, desk, workers, clock };
}

async function send(
  desk: Machine['desk'],
  workers: readonly Worker[],
  sequence: number,
  sent: typeof weeks | null = weeks,
) {
  const { sheet } = await desk.read();
  return desk.takeIn(await Promise.all(workers.map((worker) => envelopeOf(worker, sheet, sequence, sent))));
}

const verdictOn = async (
  desk: Machine['desk'],
  worker: Worker,
  sequence: number,
  sent: typeof weeks | null = weeks,
) => (await send(desk, [worker], sequence, sent)).files[0]?.verdict;

const received = (receipt: string) => ({ kind: 'received', receipt });
const older = { kind: 'refused', why: 'older-sequence' };

const backupsOf = async (desk: Machine['desk']) => (await desk.backups()).backups;

/** The newest, in the desk's own folder. */
async function newestPlace(desk: Machine['desk']) {
  const [newest] = await backupsOf(desk);
  return { id: newest?.id ?? '', folder: null };
}

async function outside({ desk, folders }: Machine) {
  const folder = path.join(path.dirname(folders.data), 'outside');
  await mkdir(folder, { recursive: true });
  const { id } = await desk.writeBackupTo(folder);
  return { id, folder };
}

/** Lets the machine go, does something to the desk's folder, and opens it again, locked. */
async function reopened(machine: Machine, spoil: (folder: string) => Promise<unknown>): Promise<Machine> {
  await machine.services.close();
  await spoil(machine.folders.desk);
  const services = await openDeskTest(machine.folders, { now: machine.clock.now });
  await services.api.desk.open();
  return { ...machine, services, desk: services.api.desk };
}

const withoutParts = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) if (name.startsWith('part-')) await rm(path.join(folder, name));
};

const withoutKeys = async (folder: string): Promise<void> => {
  await rm(path.join(folder, 'vault.json'));
  await rm(path.join(folder, 'backups', 'vault.json'));
};

const nothing = (folder: string): Promise<void> => rm(folder, { recursive: true });

describe('the backups of a desk', () => {
  it('are made with it, once a changed day, after each closing, and when it is locked', async () => {
    const { desk, clock, workers } = await aDesk();
    const count = async (): Promise<number> => (await backupsOf(desk)).length;
    // The queue has made them before the next call answers.
    await desk.status();
    expect(await count()).toBe(1);
    clock.at = clockAt('2026-03-06');
    await send(desk, workers, 2);
    await desk.closeWeek('2026-W01');
    await desk.takeBackup();
    expect((await backupsOf(desk)).map(({ takenAt, mark }) => [takenAt.slice(0, 10), mark.lastWeek])).toEqual(
      [
        ['2026-03-06', '2026-W01'],
        ['2026-03-06', null],
        ['2026-03-05', null],
      ],
    );
    await send(desk, workers, 3);
    await desk.lock();
    expect(await count()).toBe(4);
    await desk.unlock(deskPassphrase);
    await desk.lock();
    expect(await count()).toBe(4);
  });

  it('are ten at most', async () => {
    const { desk, clock, workers } = await aDesk();
    for (let day = 6; day < 26; day += 1) {
      clock.at = clockAt(`2026-03-${String(day).padStart(2, '0')}`);
      await send(desk, workers.slice(0, 1), day);
      await desk.takeBackup();
      await desk.takeBackup();
    }
    const days = (await backupsOf(desk)).map(({ takenAt }) => takenAt.slice(0, 10));
    expect(new Set(days).size).toBe(7);
    expect(days.length).toBeLessThanOrEqual(10);
  });

  it('hold nothing of who has withdrawn: fresh ones take the place of those before', async () => {
    const { desk, clock, workers } = await aDesk();
    const [first, second] = workers;
    if (first === undefined || second === undefined) throw new Error('There are twelve.');
    for (const day of ['2026-03-06', '2026-03-07', '2026-03-08']) {
      clock.at = clockAt(day);
      await send(desk, [second], Number(day.slice(-1)));
      await desk.takeBackup();
    }
    const before = await backupsOf(desk);
    expect(before.length).toBeGreaterThan(2);
    await send(desk, [first], 2, null);
    await desk.newRecoveryCode(deskPassphrase);
    const after = await backupsOf(desk);
    expect(after).toHaveLength(1);
    expect(before.map(({ id }) => id)).not.toContain(after[0]?.id);
  });

  it('outlive a closing, which erases nothing', async () => {
    const { desk, clock } = await aDesk();
    for (const week of ['2026-W01', '2026-W02', '2026-W03']) {
      clock.at = clockAt(`2026-03-0${5 + Number(week.slice(-1))}`);
      await desk.closeWeek(week);
    }
    await desk.newRecoveryCode(deskPassphrase);
    expect((await backupsOf(desk)).map(({ mark }) => mark.lastWeek)).toEqual([
      ...['2026-W03', '2026-W02', '2026-W01', null],
    ]);
  });

  it('in a folder that is not there are refused', async () => {
    const { desk } = await aDesk();
    await expect(desk.writeBackupTo('/nowhere/at/all')).rejects.toMatchObject(saying('service.no-folder'));
    await expect(desk.backups('/nowhere/at/all')).rejects.toMatchObject(saying('service.no-folder'));
  });

  it('that cannot be made say so, and the desk goes on', async () => {
    const { desk, folders, clock, workers } = await aDesk();
    await desk.newRecoveryCode(deskPassphrase);
    await rm(path.join(folders.desk, 'backups'), { recursive: true });
    await writeFile(path.join(folders.desk, 'backups'), 'in the way');
    clock.at = clockAt('2026-03-06');
    expect(await verdictOn(desk, newWorker(), 1)).toEqual(received('waiting'));
    await desk.newRecoveryCode(deskPassphrase);
    await rm(path.join(folders.desk, 'backups'));
    expect((await desk.backups()).lastFailure).toEqual({ id: 'service.desk-no-copy.not-written' });
    await send(desk, workers, 2);
    await desk.newRecoveryCode(deskPassphrase);
    expect(await desk.backups()).toMatchObject({ lastFailure: null, backups: [{}] });
  });
});

describe('a restore', () => {
  it('brings a damaged desk back, with what it had closed', async () => {
    const machine = await aDesk();
    await machine.desk.closeWeek('2026-W01');
    await machine.desk.closeWeek('2026-W02');
    const view = await machine.desk.read();
    const { desk, workers } = await reopened(machine, withoutParts);
    expect(await desk.unlock(deskPassphrase)).toBe('open');
    expect((await desk.status()).state).toBe('damaged');
    await expect(desk.read()).rejects.toMatchObject(saying('service.desk-damaged'));
    expect(await desk.restoreBackup(await newestPlace(desk))).toBe('open');
    const restored = await desk.read();
    expect(restored).toEqual({ ...view, revision: restored.revision });
    expect(restored.revision).toBeGreaterThan(view.revision);
    expect(await verdictOn(desk, workers[0] ?? newWorker(), 1)).toEqual(received('same'));
    await desk.lock();
    expect(await desk.unlock(deskPassphrase)).toBe('open');
    expect((await desk.read()).mark).toEqual(view.mark);
  });

  it.each([
    ['whose keys are lost', withoutKeys, 'keyless'],
    ['that is gone', nothing, 'none'],
  ] as const)('brings a desk back %s, with the passphrase of its day', async (_, spoil, state) => {
    const machine = await aDesk();
    await machine.desk.closeWeek('2026-W01');
    const { mark } = await machine.desk.read();
    const place = await outside(machine);
    await machine.desk.changePassphrase(deskPassphrase, 'a later passphrase');
    const { desk } = await reopened(machine, spoil);
    expect((await desk.status()).state).toBe(state);
    expect((await desk.backups(place.folder)).backups).toMatchObject([{ id: place.id, mark }]);
    expect(await desk.restoreBackup(place)).toBe('wrong-passphrase');
    expect(await desk.restoreBackup(place, 'a later passphrase')).toBe('wrong-passphrase');
    expect((await desk.status()).state).toBe(state);
    expect(await desk.restoreBackup(place, deskPassphrase)).toBe('open');
    expect((await desk.read()).mark).toEqual(mark);
    await desk.lock();
    expect(await desk.unlock(deskPassphrase)).toBe('open');
    expect(await desk.closeWeek('2026-W01')).toEqual({ kind: 'refused', why: 'not-next' });
  });

  it('asks for the passphrase of a locked desk first: what can be read is not overwritten unread', async () => {
    const machine = await aDesk();
    const place = await outside(machine);
    await machine.desk.lock();
    await expect(machine.desk.restoreBackup(place, deskPassphrase)).rejects.toMatchObject(
      saying('service.desk-locked'),
    );
  });

  it('never takes a closed week back', async () => {
    const machine = await aDesk();
    const place = await outside(machine);
    const same = await machine.desk.read();
    expect(await machine.desk.restoreBackup(place)).toBe('open');
    expect((await machine.desk.read()).mark).toEqual(same.mark);
    await machine.desk.closeWeek('2026-W01');
    const closed = await machine.desk.read();
    await expect(machine.desk.restoreBackup(place)).rejects.toMatchObject(
      saying('service.desk-restore-behind'),
    );
    expect(await machine.desk.read()).toEqual(closed);
  });

  it('takes nothing back of a damaged desk that can still be read', async () => {
    const machine = await aDesk();
    const place = await outside(machine);
    await machine.desk.closeWeek('2026-W01');
    await machine.desk.lock();
    const parts = (await readdir(machine.folders.desk)).filter((name) => name.startsWith('part-'));
    let refused = 0;
    for (const name of parts) {
      const folders = await deskFolders();
      await cp(machine.folders.desk, folders.desk, { recursive: true });
      await rm(path.join(folders.desk, name));
      const { desk } = (await openDeskTest(folders, { now: machine.clock.now })).api;
      await desk.open();
      await desk.unlock(deskPassphrase);
      expect((await desk.status()).state).toBe('damaged');
      const restored = await desk.restoreBackup(place).catch((error: unknown) => error);
      if (restored !== 'open') {
        expect(restored).toMatchObject(saying('service.desk-restore-behind'));
        refused += 1;
      }
    }
    // Only where the ledger itself is lost may it begin anew.
    expect(refused).toBe(parts.length - 1);
  });

  it('refuses the backup of another desk', async () => {
    const [one, other] = [await aDesk(), await aDesk()];
    const place = await outside(other);
    await expect(one.desk.restoreBackup(place, deskPassphrase)).rejects.toMatchObject(
      saying('service.desk-restore-behind'),
    );
  });

  it('brings nothing back of who has withdrawn, was erased or turned away since, and no sequence', async () => {
    const machine = await aDesk();
    const { desk, workers } = machine;
    const [withdrew, erased, sent] = workers;
    if (withdrew === undefined || erased === undefined || sent === undefined)
      throw new Error('There are twelve.');
    await desk.closeWeek('2026-W01');
    const away = newWorker();
    await send(desk, [away], 1);
    const place = await outside(machine);
    expect(await verdictOn(desk, withdrew, 2, null)).toEqual(received('withdrawn'));
    expect(await desk.erasePerson(erased.person)).toBe(true);
    expect(await desk.turnAway(away.person)).toBe(true);
    expect(await verdictOn(desk, sent, 5)).toEqual(received('taken'));
    const late = newWorker();
    await send(desk, [late], 3);
    expect(await desk.restoreBackup(place)).toBe('open');
    expect(await verdictOn(desk, withdrew, 1)).toEqual(older);
    expect(await verdictOn(desk, sent, 4)).toEqual(older);
    expect(await verdictOn(desk, late, 2)).toEqual(older);
    expect((await desk.read()).waiting).toHaveLength(1);
    // Ten of twelve are left: the second week shows none of them.
    expect(await desk.closeWeek('2026-W02')).toMatchObject({ kind: 'closed', block: { work: [] } });
  });

  it('can itself be undone', async () => {
    const machine = await aDesk();
    const { desk } = machine;
    const place = await outside(machine);
    await desk.noteIntervention({ id: 'chairs', week: '2026-W02', group: null, name: 'Chairs' });
    await desk.restoreBackup(place);
    expect((await desk.read()).interventions).toEqual([]);
    for (const { id } of await backupsOf(desk)) {
      await desk.restoreBackup({ id, folder: null });
      if ((await desk.read()).interventions.length > 0) return;
    }
    throw new Error('No backup brings the note back.');
  });

  it('refuses a backup that is gone, damaged, or newer', async () => {
    const machine = await aDesk();
    const { desk } = machine;
    const place = await outside(machine);
    const file = path.join(place.folder, `${place.id}.legwork-desk-backup`);
    const bytes = await readFile(file);
    await expect(desk.restoreBackup({ ...place, id: 'nothing' })).rejects.toMatchObject(
      saying('service.desk-copy-gone'),
    );
    for (const cut of [0, 10, bytes.length - 1]) {
      await writeFile(file, bytes.subarray(0, cut));
      await expect(desk.restoreBackup(place)).rejects.toMatchObject(saying('service.desk-copy-damaged'));
      expect(await desk.backups(place.folder)).toMatchObject({
        backups: [],
        unreadable: [`${place.id}.legwork-desk-backup`],
      });
    }
  });
});
