/** The worker's side of a health desk: agreeing, choosing, sealing, withdrawing, leaving. */
import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DeskKeys, newDeskKeys, replacedDeskKeys } from '#main/crypto/desk-keys.ts';
import { openEnvelope } from '#main/crypto/envelope.ts';
import { nextSequence } from '#main/hand-over/statement-of.ts';
import type { Services } from '#shared/contract/contract.ts';
import type { SendingRequest } from '#shared/desk/hand-over.ts';
import { type Statement, statementSchema } from '#shared/desk/statement.ts';
import { type Change, upsert } from '#shared/record/change.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import { emptyDesk, ledgerId, newWorld } from '../../../support/desk/envelopes.ts';
import { agreeTo, aSheet, fingerprintIn, sheetText } from '../../../support/desk/sheets.ts';
import { aCheckIn, aShiftOn, upsertPerson } from '../../../support/entries.ts';
import { inTest, openTest, testClock } from '../../../support/open-services.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

/** A Monday, after two whole weeks with shifts: 2026-W08 and 2026-W09. */
const monday = '2026-03-02T09:00:00+01:00[Europe/Berlin]';
const otherLedger = 'f'.repeat(32);

const shiftsFrom = (first: string, days: number): readonly Change[] =>
  Array.from({ length: days }, (_, day) => {
    const date = addDays(first, day);
    return upsert('shift', aShiftOn(date, { id: `s-${date}` }));
  });

const evening = (date: string, heaviness: number): Change =>
  upsert('checkIn', aCheckIn({ date, when: 'evening', symptoms: { heaviness } }));

const diary: readonly Change[] = [
  upsertPerson(),
  ...shiftsFrom('2026-02-16', 4),
  ...shiftsFrom('2026-02-23', 3),
  // The week that is not over.
  ...shiftsFrom('2026-03-02', 1),
  evening('2026-02-23', 4),
  evening('2026-02-28', 5),
];

type Opened = Awaited<ReturnType<typeof openTest>>;

type Desk = { readonly keys: DeskKeys; readonly text: string };
async function newDesk(words: Parameters<typeof sheetText>[1] = {}): Promise<Desk> {
  const keys = await newDeskKeys();
  return { keys, text: sheetText(keys, words) };
}

async function openDiary(
  at = monday,
): Promise<Opened & { folder: string; clock: ReturnType<typeof testClock> }> {
  const folder = await tempFolder();
  const clock = testClock(at);
  const opened = await openTest(folder, { now: clock.now });
  await opened.api.record.change(diary);
  return { ...opened, folder, clock };
}

const kitchen = { from: '2026-W01', group: { department: 'Kitchen' } } as const;

/** Agreed, grouped and read: ready to seal. */
async function ready({ handOver }: Services, { text }: Desk): Promise<void> {
  expect(await agreeTo(handOver, text)).not.toBeNull();
  await handOver.chooseGroup(ledgerId, kitchen);
  await handOver.noteRead(ledgerId);
}

const request = (changes: Partial<SendingRequest> = {}): SendingRequest => ({
  ...{ ledgerId, weeks: ['2026-W08', '2026-W09'], ticksHeaviness: false },
  ...changes,
});

const bytesOf = (base64: string): Uint8Array => Buffer.from(base64, 'base64');

async function statementIn(base64: string, { keys }: Pick<Desk, 'keys'>): Promise<Statement> {
  const opened = await openEnvelope(bytesOf(base64), keys);
  if (opened.kind === 'refused') throw new Error(opened.why);
  expect(opened.isSigned).toBe(true);
  return statementSchema.parse(opened.statement);
}

async function sealed({ handOver }: Services, asked = request()) {
  const { content } = await handOver.preview(asked);
  return handOver.seal(asked, content);
}

const errorOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing',
    (error: { localizedMessage?: { id: string }; message: string }) =>
      error.localizedMessage?.id ?? error.message,
  );

describe('a sheet', () => {
  it('is agreed to by two groups of its fingerprint, however they are spaced', async () => {
    const { api } = await openDiary();
    const { text, keys } = await newDesk();
    const read = await api.handOver.readSheet(text);
    if (read.kind === 'refused') throw new Error(read.why);
    expect(read).toMatchObject({ isKnown: 'no', hasOtherDesk: false, sheet: { deskName: 'Health desk' } });
    const paper = fingerprintIn(aSheet(keys));
    const [one, other] = read.asked.map((place) => paper[place] ?? '');
    expect(
      await api.handOver.agree(text, [` ${one} `, `${other?.slice(0, 2)} ${other?.slice(2)}`]),
    ).not.toBeNull();
    const [desk] = (await api.handOver.read()).desks;
    expect(desk).toMatchObject({ fingerprint: paper, readOn: null, groups: [], sendings: [], leftOn: null });
    expect(desk?.worker?.slip).toMatch(/^\d{8}$/);
  });

  it('stores nothing for a wrong group, for other places, or without a reading', async () => {
    const { api } = await openDiary();
    const { text, keys } = await newDesk();
    const paper = fingerprintIn(aSheet(keys));
    const typed = (...places: readonly number[]): [string, string] => [
      paper[places[0] ?? 0] ?? '',
      paper[places[1] ?? 0] ?? '',
    ];
    expect(await api.handOver.agree(text, typed(0, 1))).toBeNull();
    const read = await api.handOver.readSheet(text);
    if (read.kind === 'refused') throw new Error(read.why);
    const [one, other] = read.asked;
    expect(await api.handOver.agree(text, [paper[one] ?? '', '0'])).toBeNull();
    // The right ones come too late: other places are asked for after a wrong answer.
    expect(await api.handOver.agree(text, typed(one, other))).toBeNull();
    expect(api.record.read().record.desks).toEqual([]);
  });

  it('is refused if another key than the one agreed to has it, unless that one signed it', async () => {
    const { api } = await openDiary();
    const desk = await newDesk();
    await ready(api, desk);
    const forged = await newDesk();
    expect(await api.handOver.readSheet(forged.text)).toEqual({ kind: 'refused', why: 'key-not-signed' });
    const next = await replacedDeskKeys(desk.keys, ledgerId);
    const text = sheetText(next);
    expect(await api.handOver.readSheet(text)).toMatchObject({ isKnown: 'new-key' });
    const before = (await api.handOver.read()).desks[0];
    expect(await agreeTo(api.handOver, text)).not.toBeNull();
    const [after] = (await api.handOver.read()).desks;
    expect(after?.sheet.recipient).toBe(next.recipient);
    expect(after).toMatchObject({ worker: before?.worker, groups: before?.groups, readOn: '2026-03-02' });
    // The former sheet is an old one now.
    expect(await api.handOver.readSheet(desk.text)).toEqual({ kind: 'refused', why: 'key-not-signed' });
  });

  it('of another ledger is told, also after the first was left', async () => {
    const { api } = await openDiary();
    const desk = await newDesk();
    await ready(api, desk);
    const other = await newDesk({ ledgerId: otherLedger });
    expect(await api.handOver.readSheet(other.text)).toMatchObject({ isKnown: 'no', hasOtherDesk: true });
    expect(await api.handOver.readSheet(desk.text)).toMatchObject({ isKnown: 'known', hasOtherDesk: false });
    await api.handOver.leave(ledgerId);
    expect(await api.handOver.readSheet(other.text)).toMatchObject({ hasOtherDesk: true });
  });
});

describe('a sending', () => {
  it('is exactly what the preview showed: whole weeks, in their groups, without heaviness', async () => {
    const { api } = await openDiary();
    const desk = await newDesk();
    await ready(api, desk);
    expect((await api.handOver.read()).offered.map(({ week, heaviness }) => [week, heaviness])).toEqual([
      ['2026-W08', null],
      ['2026-W09', 4.5],
    ]);
    const preview = await api.handOver.preview(request());
    const { base64, name, slip } = await api.handOver.seal(request(), preview.content);
    expect(await statementIn(base64, desk)).toEqual(JSON.parse(preview.json));
    expect(JSON.parse(preview.json).weeks).toEqual(preview.weeks);
    expect(preview.weeks.map(({ week, group, heaviness }) => [week, group, heaviness])).toEqual([
      ['2026-W08', { department: 'Kitchen' }, null],
      ['2026-W09', { department: 'Kitchen' }, null],
    ]);
    expect(name).toMatch(/^legwork-[0-9a-f]{8}\.legwork-envelope$/);
    expect(slip).toBe((await api.handOver.read()).desks[0]?.worker?.slip);
    expect(preview.json).not.toMatch(/Knee|privateKey|T\d\d:|s-2026/);
  });

  it('holds heaviness where it is ticked, and only the weeks that are', async () => {
    const { api } = await openDiary();
    const desk = await newDesk();
    await ready(api, desk);
    const { base64 } = await sealed(api, request({ weeks: ['2026-W09', '2026-W10'], ticksHeaviness: true }));
    expect(await statementIn(base64, desk)).toMatchObject({ weeks: [{ week: '2026-W09', heaviness: 4.5 }] });
    expect((await api.handOver.read()).desks[0]?.sendings).toMatchObject([
      { weeks: [{ from: '2026-W09', to: '2026-W09' }], hasHeaviness: true, issued: '2026-03-02' },
    ]);
  });

  it('is taken by a desk, and a withdrawal after it', async () => {
    const { api } = await openDiary();
    const world = await newWorld();
    await ready(api, { keys: world.keys, text: sheetText(world.keys) });
    const files = [await sealed(api), await api.handOver.withdraw(ledgerId)];
    const { verdicts } = await world.taken(
      emptyDesk(),
      files.map(({ base64 }) => bytesOf(base64)),
    );
    expect(verdicts).toMatchObject([
      { kind: 'received', receipt: 'waiting' },
      { kind: 'received', receipt: 'withdrawn' },
    ]);
  });

  it('has each week in the group of that week; weeks before the first, or before the desk, are not offered', async () => {
    const { api } = await openDiary();
    const desk = await newDesk({ firstWeek: '2026-W09' });
    await ready(api, desk);
    expect((await api.handOver.preview(request())).weeks.map(({ week }) => week)).toEqual(['2026-W09']);
    const other = await newDesk({ ledgerId: otherLedger });
    await agreeTo(api.handOver, other.text);
    const groups = [
      { from: '2026-W09', group: { department: 'Ward', pattern: 'days' } },
      { from: '2026-W10', group: { department: 'Ward', pattern: 'nights' } },
    ] as const;
    for (const each of groups) await api.handOver.chooseGroup(otherLedger, each);
    const { weeks } = await api.handOver.preview(request({ ledgerId: otherLedger }));
    expect(weeks.map(({ week, group }) => [week, group.pattern])).toEqual([['2026-W09', 'days']]);
    // From an earlier week on: what was chosen for later ones goes.
    await api.handOver.chooseGroup(otherLedger, { ...groups[1], from: '2026-W08' });
    const later = await api.handOver.preview(request({ ledgerId: otherLedger }));
    expect(later.weeks.map(({ group }) => group.pattern)).toEqual(['nights', 'nights']);
  });

  it('is refused before everything was read, and where what was read has changed', async () => {
    const { api, clock } = await openDiary();
    const desk = await newDesk();
    await agreeTo(api.handOver, desk.text);
    await api.handOver.chooseGroup(ledgerId, kitchen);
    expect(await errorOf(sealed(api))).toBe('service.hand-over-changed');
    await api.handOver.noteRead(ledgerId);
    const { content } = await api.handOver.preview(request());
    // Another window was quicker.
    await sealed(api);
    expect(await errorOf(api.handOver.seal(request(), content))).toBe('service.hand-over-changed');
    const again = await api.handOver.preview(request());
    await api.record.change([upsert('shift', aShiftOn('2026-02-26', { id: 's-2026-02-26' }))]);
    expect(await errorOf(api.handOver.seal(request(), again.content))).toBe('service.hand-over-changed');
    const beforeMidnight = await api.handOver.preview(request());
    clock.at = '2026-03-03T00:00:01+01:00[Europe/Berlin]';
    expect(await errorOf(api.handOver.seal(request(), beforeMidnight.content))).toBe(
      'service.hand-over-changed',
    );
    expect((await api.handOver.read()).desks[0]?.sendings).toHaveLength(1);
  });

  it('refuses a group that the sheet has not', async () => {
    const { api } = await openDiary();
    const desk = await newDesk();
    await agreeTo(api.handOver, desk.text);
    for (const group of [
      { department: 'Laundry' },
      { department: 'Ward' },
      { department: 'Kitchen', pattern: 'days' },
    ] as const) {
      expect(await errorOf(api.handOver.chooseGroup(ledgerId, { from: '2026-W01', group }))).toBe(
        'service.hand-over-gone',
      );
    }
  });

  it('never leaves from the made-up diary', async () => {
    const { api } = await openDiary();
    const desk = await newDesk();
    await api.data.startDemo();
    expect(await errorOf(agreeTo(api.handOver, desk.text))).toBe('service.hand-over-demo');
    await api.data.leaveDemo();
  });
});

describe('the number of an envelope', () => {
  const sequences = async ({ handOver }: Services) =>
    (await handOver.read()).desks[0]?.sendings.map(({ sequence }) => sequence);

  it('grows with each, by a hundred a day at least, also where the clock goes back', async () => {
    const { api, clock } = await openDiary();
    await ready(api, await newDesk());
    await sealed(api);
    await sealed(api);
    clock.at = '2026-03-03T09:00:00+01:00[Europe/Berlin]';
    await sealed(api);
    clock.at = '2020-01-01T09:00:00+01:00[Europe/Berlin]';
    await api.handOver.withdraw(ledgerId);
    // 2026-03-02 is day 2252 since 2020.
    expect(await sequences(api)).toEqual([225_200, 225_201, 225_300, 225_301]);
  });

  it('is not taken back by undo, nor by an undo of something else', async () => {
    const { api } = await openDiary();
    await ready(api, await newDesk());
    await api.record.change([upsert('dayOff', { date: '2026-03-01' })], 'Day off');
    await sealed(api);
    const { undo } = await api.record.undo();
    expect(undo).toBeNull();
    expect(api.record.read().record.daysOff).toEqual([]);
    expect(await sequences(api)).toEqual([225_200]);
  });

  it('is not taken back by a restore of an earlier backup, whole or not', async () => {
    const { api } = await openDiary();
    await ready(api, await newDesk());
    await sealed(api);
    const { id } = await api.backups.take();
    await sealed(api);
    await api.handOver.chooseGroup(ledgerId, { ...kitchen, from: '2026-W09' });
    await api.backups.restore({ id, folder: null }, 'whole', 'Restored');
    expect(await sequences(api)).toEqual([225_200, 225_201]);
    await api.record.undo();
    expect(await sequences(api)).toEqual([225_200, 225_201]);
  });

  it('is above those of a folder that was put back from an earlier day', async () => {
    const { api, folder, clock, close } = await openDiary();
    const world = await newWorld();
    await ready(api, { keys: world.keys, text: sheetText(world.keys) });
    const first = await sealed(api);
    const copy = path.join(await tempFolder(), 'earlier');
    await close();
    await cp(folder, copy, { recursive: true });
    const files = [first];
    await inTest(folder, async (later) => files.push(await sealed(later), await sealed(later)), {
      now: clock.now,
    });
    clock.at = '2026-03-03T09:00:00+01:00[Europe/Berlin]';
    await inTest(copy, async (earlier) => files.push(await sealed(earlier)), { now: clock.now });
    const { verdicts } = await world.taken(
      emptyDesk(),
      files.map(({ base64 }) => bytesOf(base64)),
      '2026-03-03',
    );
    expect(verdicts).toEqual(files.map(() => ({ kind: 'received', receipt: 'waiting' })));
  });

  it('is above those that this process has made, also of a diary that was erased and restored since', async () => {
    const { api } = await openDiary();
    await ready(api, await newDesk());
    const elsewhere = await tempFolder();
    const { id } = await api.backups.writeTo(elsewhere);
    await sealed(api);
    await api.data.erase('ERASE');
    await api.backups.restore({ id, folder: elsewhere }, 'whole', 'Restored');
    expect(await sequences(api)).toEqual([]);
    await sealed(api);
    expect(await sequences(api)).toEqual([225_201]);
  });

  it('ends where no envelope can bear it', () => {
    const made = (sequence: number) => [{ sequence, issued: '2026-03-02', hasHeaviness: false, weeks: null }];
    expect(nextSequence(made(2 ** 31 - 1), 0, '2026-03-02')).toBe(2 ** 31);
    expect(nextSequence(made(2 ** 31), 0, '2026-03-02')).toBeNull();
    expect(nextSequence([], 500_000, '2026-03-02')).toBe(500_001);
  });
});

describe('leaving', () => {
  it('deletes the key from the record and from every backup, for good', async () => {
    const { api, folder } = await openDiary();
    const desk = await newDesk();
    await ready(api, desk);
    await sealed(api);
    const { id } = await api.backups.take();
    const { privateKey = '' } = api.record.read().record.desks[0]?.key ?? {};
    expect(privateKey).not.toBe('');
    await api.handOver.leave(ledgerId);
    const left = (await api.handOver.read()).desks[0];
    expect(left).toMatchObject({ worker: null, leftOn: '2026-03-02', sendings: [{ sequence: 225_200 }] });
    await api.backups.restore({ id, folder: null }, 'whole', 'Restored');
    for (const backup of (await api.backups.list(null)).backups) {
      const { missing, changed } = await api.backups.difference({ id: backup.id, folder: null });
      expect(JSON.stringify([missing, changed])).not.toContain(privateKey);
    }
    expect(api.record.read().record.desks[0]?.key).toBeNull();
    for (const call of [sealed(api), api.handOver.withdraw(ledgerId), api.handOver.noteRead(ledgerId)]) {
      expect(await errorOf(call)).toBe('service.hand-over-gone');
    }
    expect((await readdir(path.join(folder, 'backups'))).length).toBeGreaterThan(0);
  });

  it('makes another person of who comes back, whose numbers go on', async () => {
    const { api } = await openDiary();
    const desk = await newDesk();
    await ready(api, desk);
    await sealed(api);
    const before = (await api.handOver.read()).desks[0]?.worker;
    await api.handOver.leave(ledgerId);
    // Twice changes nothing more.
    await api.handOver.leave(ledgerId);
    expect(await api.handOver.readSheet(desk.text)).toMatchObject({ isKnown: 'left' });
    await agreeTo(api.handOver, desk.text);
    const [again] = (await api.handOver.read()).desks;
    expect(again?.worker).not.toBeNull();
    expect(again?.worker?.person).not.toBe(before?.person);
    expect(again?.leftOn).toBe('2026-03-02');
    const { base64 } = await sealed(api);
    expect(await statementIn(base64, desk)).toMatchObject({ sequence: 225_201 });
  });
});
