/** The desk as the page uses it, from its making to a closed week. */
import { describe, expect, it } from 'vitest';
import { deskFolders, makeDesk, openDeskTest } from '../../../support/desk.ts';
import { aWeek, deskPassphrase, envelopeOf, newWorker } from '../../../support/desk-workers.ts';
import { filesBelow } from '../../../support/files-below.ts';

describe('a desk', () => {
  it('is made, closed and opened again with all that it held', async () => {
    const folders = await deskFolders();
    const first = await openDeskTest(folders);
    const { desk } = first.api;
    expect(await desk.status()).toEqual({ state: 'none', folder: folders.desk, isDemo: false });
    expect((await desk.open()).state).toBe('none');
    await makeDesk(first.api);
    expect((await desk.status()).state).toBe('open');
    const { sheet } = await desk.read();

    const workers = Array.from({ length: 12 }, newWorker);
    const weeks = [aWeek('2026-W01'), aWeek('2026-W02')];
    const files = await Promise.all(workers.map((worker) => envelopeOf(worker, sheet, 1, weeks)));
    const taken = await desk.takeIn(files);
    expect(taken.files.map(({ verdict }) => verdict)).toEqual(
      workers.map(() => ({ kind: 'received', receipt: 'waiting' })),
    );
    for (const { slip } of workers) expect(await desk.admit(slip)).toBe('admitted');
    for (const week of ['2026-W01', '2026-W02']) {
      expect(await desk.closeWeek(week)).toMatchObject({ kind: 'closed' });
    }
    const view = await desk.read();
    expect(view.blocks.map(({ work }) => work.map(({ group, n }) => [group, n]))).toEqual([
      [],
      [['Hall', 12]],
    ]);
    await desk.lock();
    expect((await desk.status()).state).toBe('locked');
    await expect(desk.read()).rejects.toMatchObject({ localizedMessage: { id: 'service.desk-locked' } });
    expect(await desk.unlock('another passphrase')).toBe('wrong-passphrase');
    expect(await desk.unlock(deskPassphrase)).toBe('open');
    expect(await desk.read()).toEqual(view);
    await first.close();

    const second = await openDeskTest(folders);
    expect((await second.api.desk.status()).state).toBe('closed');
    expect((await second.api.desk.open()).state).toBe('locked');
    expect(await second.api.desk.unlock(deskPassphrase)).toBe('open');
    expect(await second.api.desk.read()).toEqual(view);
    expect(await second.api.desk.closeWeek('2026-W02')).toEqual({ kind: 'refused', why: 'not-next' });
  });

  it('leaves no text of a person, a group or a figure in its folder', async () => {
    const folders = await deskFolders();
    const { api } = await openDeskTest(folders);
    await makeDesk(api);
    const worker = newWorker();
    await api.desk.takeIn([await envelopeOf(worker, (await api.desk.read()).sheet, 1, [aWeek('2026-W01')])]);
    const texts = [...(await filesBelow(folders.desk)).values()].map(String);
    for (const word of [worker.person, 'Hall', 'standing', 'Fewer long', 'AGE-SECRET']) {
      expect(texts.filter((text) => text.includes(word))).toEqual([]);
    }
  });
});
