/** A worker's app and a desk's app, with nothing between them but files. */
import { cp } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { OpenServices } from '#main/services.ts';
import type { DeskView } from '#shared/desk/view.ts';
import { upsert } from '#shared/record/change.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import { agreeTo } from '../../support/desk/sheets.ts';
import { type DeskFolders, deskFolders, makeDesk, openDeskTest } from '../../support/desk.ts';
import { aWeek, deskPassphrase, envelopeOf, newWorker } from '../../support/desk-workers.ts';
import { aShiftOn, upsertPerson } from '../../support/entries.ts';
import { openTest } from '../../support/open-services.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** A Monday, after two whole weeks with shifts: 2026-W08 and 2026-W09. */
const monday = '2026-03-02T09:00:00+01:00[Europe/Berlin]';
const now = () => monday;
type Api = OpenServices['api'];

async function openWorker(): Promise<Api> {
  const { api } = await openTest(await tempFolder(), { now });
  const dates = ['2026-02-16', '2026-02-23'].flatMap((first) => [0, 1, 2].map((day) => addDays(first, day)));
  await api.record.change([
    upsertPerson(),
    ...dates.map((date) => upsert('shift', aShiftOn(date, { id: `s-${date}` }))),
  ]);
  return api;
}

async function newDesk() {
  const folders = await deskFolders();
  const { api, close } = await openDeskTest(folders, { now });
  await makeDesk(api);
  return { api, folders, close };
}

/** The worker has agreed to the sheet, is in the hall and has read what is said of it. */
async function agreed({ handOver }: Api, { desk }: Api): Promise<string> {
  const { text } = await desk.sheetFile();
  expect(await agreeTo(handOver, text)).not.toBeNull();
  const [known] = (await handOver.read()).desks;
  if (known === undefined) throw new Error('The worker knows no desk.');
  const { ledgerId } = known.sheet;
  await handOver.chooseGroup(ledgerId, { from: '2026-W01', group: { department: 'Hall' } });
  await handOver.noteRead(ledgerId);
  return ledgerId;
}

async function sealedBy({ handOver }: Api, ledgerId: string, weeks = ['2026-W08', '2026-W09']) {
  const request = { ledgerId, weeks, ticksHeaviness: false };
  const { content } = await handOver.preview(request);
  return handOver.seal(request, content);
}

/** What becomes of a worker's file at the desk. */
async function receiptOf(
  { desk }: Api,
  { name, base64 }: { readonly name: string; readonly base64: string },
) {
  const { files } = await desk.takeIn([{ name, base64 }]);
  const verdict = files[0]?.verdict;
  return verdict?.kind === 'received' ? verdict.receipt : verdict?.why;
}

describe('from a worker to a desk', () => {
  it('a sheet goes one way, envelopes the other, and the slip by hand', async () => {
    const [worker, { api: desk }] = [await openWorker(), await newDesk()];
    const ledgerId = await agreed(worker, desk);
    const file = await sealedBy(worker, ledgerId);
    expect(await receiptOf(desk, file)).toBe('waiting');
    expect((await desk.desk.read()).waiting).toEqual([{ arrivedOn: '2026-03-02', person: null }]);
    expect(await desk.desk.admit('00000000')).toBe('nobody');
    expect(await desk.desk.admit(file.slip)).toBe('admitted');
    expect(await receiptOf(desk, file)).toBe('same');
    const corrected = await sealedBy(worker, ledgerId, ['2026-W09']);
    expect(await receiptOf(desk, corrected)).toBe('taken');
    expect(await receiptOf(desk, file)).toBe('older-sequence');
    const gone = await worker.handOver.withdraw(ledgerId);
    expect(await receiptOf(desk, gone)).toBe('withdrawn');
    expect(await receiptOf(desk, corrected)).toBe('older-sequence');
  });

  it('a key that the desk replaced is told, and the new sheet leads on as the same person', async () => {
    const [worker, { api: desk }] = [await openWorker(), await newDesk()];
    const ledgerId = await agreed(worker, desk);
    const former = await sealedBy(worker, ledgerId);
    expect(await receiptOf(desk, former)).toBe('waiting');
    expect(await desk.desk.admit(former.slip)).toBe('admitted');
    await desk.desk.rotateKeys();
    expect(await receiptOf(desk, await sealedBy(worker, ledgerId))).toBe('former-key');
    const { text } = await desk.desk.sheetFile();
    expect(await worker.handOver.readSheet(text)).toMatchObject({ kind: 'sheet', isKnown: 'new-key' });
    expect(await agreeTo(worker.handOver, text)).not.toBeNull();
    expect(await receiptOf(desk, await sealedBy(worker, ledgerId))).toBe('taken');
  });

  it('what is sealed for one desk is nothing to another', async () => {
    const [worker, { api: one }, { api: other }] = [await openWorker(), await newDesk(), await newDesk()];
    const file = await sealedBy(worker, await agreed(worker, one));
    expect(await receiptOf(other, file)).toBe('not-for-this-key');
    expect((await other.desk.read()).waiting).toEqual([]);
  });
});

it('a desk’s folder that is copied and closed with other envelopes has another mark on every screen', async () => {
  const { api, folders, close } = await newDesk();
  const { sheet } = await api.desk.read();
  const workers = Array.from({ length: 12 }, newWorker);
  const weeks = ['2026-W01', '2026-W02'].map((week) => aWeek(week));
  await api.desk.takeIn(await Promise.all(workers.map((each) => envelopeOf(each, sheet, 1, weeks))));
  for (const { slip } of workers) await api.desk.admit(slip);
  await close();
  const copy = await deskFolders();
  await cp(folders.desk, copy.desk, { recursive: true });

  const [left] = workers;
  if (left === undefined) throw new Error('There is no worker.');
  /** Closes the two weeks, without some worker's figures where one withdraws before. */
  const closed = async (of: DeskFolders, withdraws: boolean): Promise<DeskView> => {
    const { api: each, close: leave } = await openDeskTest(of, { now });
    await each.desk.open();
    await each.desk.unlock(deskPassphrase);
    if (withdraws) await each.desk.takeIn([await envelopeOf(left, sheet, 2, null)]);
    for (const week of ['2026-W01', '2026-W02']) await each.desk.closeWeek(week);
    const view = await each.desk.read();
    await leave();
    return view;
  };
  const [whole, fewer] = [await closed(folders, false), await closed(copy, true)];
  expect(whole.mark).toMatchObject({ ledgerId: fewer.mark.ledgerId, lastWeek: fewer.mark.lastWeek });
  expect(whole.blocks[1]?.work.map(({ n }) => n)).toEqual([12]);
  expect(whole.mark.hash).not.toBe(fewer.mark.hash);
});
