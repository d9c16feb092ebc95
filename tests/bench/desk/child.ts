/**
 * A part of the desk's bench in a process of its own, whose times and memory it prints: `seal` makes envelopes, `bare`
 * opens them as age files and parses them, `in` takes them in, `keep` takes them in and writes them, closes the weeks
 * and looks at them, `open` unlocks what `keep` has left.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadAge } from '#main/crypto/age-file.ts';
import { type DeskKeys, newWorkerKey, personOf } from '#main/crypto/desk-keys.ts';
import { sealEnvelope } from '#main/crypto/envelope.ts';
import { hashing } from '#main/crypto/hashing.ts';
import { createDeskSession, type DeskKeeper, inMemory } from '#main/desk/desk-session.ts';
import { closeWeekStep } from '#main/desk/desk-steps.ts';
import { createDeskStore } from '#main/desk/desk-store.ts';
import { viewOf } from '#main/desk/desk-view.ts';
import type { Desk } from '#main/desk/parts.ts';
import { filesInFolder } from '#main/desk/take-in/folder-files.ts';
import { batchesOf, openFiles } from '#main/desk/take-in/found-file.ts';
import { closeWeek, dueWeeks } from '#shared/desk/closing.ts';
import { compare } from '#shared/desk/compare.ts';
import { seriesOf, shownGroups, totalOf, totalSeriesOf } from '#shared/desk/derived.ts';
import { weekAfter } from '#shared/desk/iso-week.ts';
import { blocksOf, newLedger } from '#shared/desk/ledger.ts';
import { madeUpWorkers } from '#shared/desk/made-up-workers.ts';
import { shownMeasures } from '#shared/desk/shown.ts';
import type { DeskState, HeldPerson } from '#shared/desk/state.ts';
import type { Statement } from '#shared/desk/statement.ts';
import { takeIn } from '#shared/desk/take-in.ts';
import { median, timeMs } from '../figures.ts';
import { envelopeFile, lastWeek, today, words, world } from './world.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    workers: { type: 'string', default: '10000' },
    weeks: { type: 'string', default: '104' },
    part: { type: 'string', default: '0/1' },
  },
});
const [mode = '', scratch = ''] = positionals;
const size = { workers: Number(values.workers), weeks: Number(values.weeks) };
const firstWeek = weekAfter(lastWeek, 1 - size.weeks);
const envelopes = path.join(scratch, 'envelopes');
const deskFolder = path.join(scratch, 'desk');
const ledgerId = 'bench'.padEnd(32, '0').replaceAll(/[^0-9a-f]/g, 'a');
const dataKey = { id: '0123456789abcdef', bytes: Buffer.alloc(32, 7) };

const keys = JSON.parse(await readFile(path.join(scratch, 'keys.json'), 'utf8')) as DeskKeys;

/** Time of the processor, ms: what other programs do on the machine meanwhile is left out. */
async function cpuMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Time by the clock, and of the processor. */
async function bothMs(work: () => unknown): Promise<{ readonly ms: number; readonly cpu: number }> {
  let cpu = 0;
  const ms = await timeMs(async () => {
    cpu = await cpuMs(work);
  });
  return { ms, cpu };
}

const peakMb = (): number => process.resourceUsage().maxRSS / 1024;
const answer = (figures: Readonly<Record<string, number>>): void => console.log(JSON.stringify(figures));

function emptyDesk(): Desk {
  const { recipient, signing } = keys;
  const state: DeskState = {
    ...{ words, ledgerId, firstWeek, ledgerSecret: '5'.repeat(64) },
    ledger: newLedger({ ledgerId, recipient, signingKey: signing.publicKey, firstWeek }, hashing),
    ...{ persons: new Map(), atoms: [], atomWeeks: [], interventions: [], merged: {}, classes: 0 },
  };
  return { state, keys };
}

async function seal(): Promise<void> {
  const [part = 0, of = 1] = values.part.split('/').map(Number);
  const workers = madeUpWorkers(world(size, firstWeek)).filter(({ number }) => number % of === part);
  for (const { number, weeks } of workers) {
    const key = newWorkerKey();
    const statement: Statement = {
      ...{ format: 'legwork-envelope', version: 1, recipient: keys.recipient, ledger: ledgerId },
      ...{ person: personOf(key.publicKey), sequence: 1, issued: today, weeks },
    };
    await writeFile(envelopeFile(envelopes, number), await sealEnvelope(statement, key));
  }
  answer({ envelopes: workers.length });
}

/** The yardstick: the same files, opened by age's library with the same key, and JSON.parse. */
async function bare(): Promise<void> {
  const { Decrypter } = await loadAge();
  const decrypter = new Decrypter();
  decrypter.addIdentity(keys.identity);
  let weeks = 0;
  let bytes = 0;
  const took = await bothMs(async () => {
    for (let number = 0; number < size.workers; number += 1) {
      const file = await readFile(envelopeFile(envelopes, number));
      bytes += file.length;
      const opened = JSON.parse(await decrypter.decrypt(file, 'text')) as { statement: { weeks: unknown[] } };
      weeks += opened.statement.weeks.length;
    }
  });
  answer({ ...took, weeks, bytes, peakMb: peakMb() });
}

const weeksHeld = ({ persons }: DeskState): number =>
  [...persons.values()].reduce((sum, { held }) => sum + held.length, 0);

async function takeAllIn(keeper: DeskKeeper) {
  // The yardstick has it loaded, too.
  await loadAge();
  const session = createDeskSession(emptyDesk(), keeper);
  const took = await bothMs(async () => {
    for await (const files of batchesOf(filesInFolder(envelopes))) {
      await session.change(async (desk) => {
        const { state, verdicts } = takeIn(desk.state, await openFiles(files, desk.keys), today);
        const isWhole = verdicts.every((verdict) => verdict.kind === 'received');
        if (!isWhole) throw new Error('An envelope of the bench was refused.');
        return { desk: { ...desk, state }, answer: null };
      });
    }
  });
  return { session, took };
}

async function takeInAlone(): Promise<void> {
  const { session, took } = await takeAllIn(inMemory());
  answer({ ...took, weeks: weeksHeld(session.read().state), peakMb: peakMb() });
}

/** The slips are entered one by one at a desk; the bench admits all at once. */
const admitted = (state: DeskState): DeskState => ({
  ...state,
  persons: new Map(
    [...state.persons].map(([id, person]): [string, HeldPerson] => [id, { ...person, admittedOn: today }]),
  ),
});

/** The yardstick of the closings: the same entries, each week's means of each group, with the bare threshold. */
function bareMeans({ persons }: DeskState): number {
  let rows = 0;
  const groups = new Map<string, { n: number; sum: number }>();
  for (let at = 0; at < size.weeks; at += 1) {
    const week = weekAfter(firstWeek, at);
    groups.clear();
    for (const { held } of persons.values()) {
      const entry = held.find((each) => each.week === week);
      if (entry === undefined) continue;
      const name = `${entry.group.department}/${entry.group.pattern}`;
      const group = groups.get(name) ?? { n: 0, sum: 0 };
      groups.set(name, { n: group.n + 1, sum: group.sum + entry.standingMinutes });
    }
    for (const { n } of groups.values()) if (n >= words.threshold) rows += 1;
  }
  return rows;
}

const rounds = 5;

/** The slowest of several looks, each by its middle time of the processor. */
async function slowest(looks: readonly (() => unknown)[]): Promise<number> {
  let most = 0;
  for (const look of looks) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await cpuMs(look));
    most = Math.max(most, median(times));
  }
  return most;
}

async function keep(): Promise<void> {
  const store = createDeskStore(deskFolder, dataKey);
  const { session, took } = await takeAllIn(store);
  const inPeakMb = peakMb();
  await session.change((desk) => ({ desk: { ...desk, state: admitted(desk.state) }, answer: null }));

  const { state: before } = session.read();
  let rows = 0;
  const bare = await bothMs(() => {
    rows = bareMeans(before);
  });
  let pure = before;
  const close = await bothMs(() => {
    for (const { week } of dueWeeks(before, today).filter(({ isDue }) => isDue)) {
      const closing = closeWeek(pure, week, today, hashing);
      if (closing.kind === 'refused') throw new Error(`${week} was refused: ${closing.why}`);
      pure = closing.state;
    }
  });
  const closeKept = await bothMs(async () => {
    for (const { week } of dueWeeks(before, today).filter(({ isDue }) => isDue)) {
      const closing = await session.change((desk) => closeWeekStep(desk, week, today));
      if (closing.kind === 'refused') throw new Error(`${week} was refused: ${closing.why}`);
    }
  });

  const desk = session.read();
  const { state } = desk;
  const blocks = blocksOf(state.ledger);
  const groups = shownGroups(blocks);
  const heatMs = await slowest(
    shownMeasures.map((measure) => () => groups.map((group) => seriesOf(blocks, group, measure))),
  );
  const trendMs = await slowest(
    groups
      .slice(0, 20)
      .map((group) => () => shownMeasures.map((measure) => seriesOf(blocks, group, measure))),
  );
  const newest = blocks.at(-1);
  const names = [null, ...words.departments.map(({ name }) => name)];
  const totalMs = await slowest([
    () => newest && names.map((name) => shownMeasures.map((measure) => totalOf(newest, name, measure))),
    () => shownMeasures.map((measure) => totalSeriesOf(blocks, null, measure)),
  ]);
  const half = Math.floor(size.weeks / 2);
  const spans = {
    before: { from: firstWeek, to: weekAfter(firstWeek, half - 1) },
    after: { from: weekAfter(firstWeek, half), to: weekAfter(firstWeek, size.weeks - 1) },
  };
  const compareMs = await slowest(
    groups.slice(0, 20).map((group) => () => compare(state, { group, family: 'work', ...spans }, hashing)),
  );
  const readMs = await slowest([() => JSON.stringify(viewOf(desk, 1, today))]);

  const plain = JSON.stringify(
    [...state.persons.values()].map(({ person, settled }) => ({ person, settled })),
  );
  await writeFile(path.join(scratch, 'plain.json'), plain);
  answer({
    ...{ inMs: took.ms, inCpu: took.cpu, inPeakMb, bareRows: rows },
    ...{ bareMs: bare.ms, bareCpu: bare.cpu, closeMs: close.ms, closeCpu: close.cpu },
    ...{ closeKeptMs: closeKept.ms, closeKeptCpu: closeKept.cpu },
    shownRows: blocks.reduce((sum, { work }) => sum + work.length, 0),
    ...{ groups: groups.length, heatMs, trendMs, totalMs, compareMs, readMs, peakMb: peakMb() },
  });
}

async function open(): Promise<void> {
  let plain: unknown = null;
  const asPlain = await bothMs(async () => {
    plain = JSON.parse(await readFile(path.join(scratch, 'plain.json'), 'utf8'));
  });
  if (!Array.isArray(plain)) throw new Error('The plain file is no list.');
  plain = null;
  const store = createDeskStore(deskFolder, dataKey);
  let people = 0;
  const took = await bothMs(async () => {
    const read = await store.read();
    if (read.kind !== 'whole') throw new Error('The desk of the bench is damaged.');
    people = read.desk.state.persons.size;
  });
  answer({ ...took, plainMs: asPlain.ms, plainCpu: asPlain.cpu, people, peakMb: peakMb() });
}

const modes: Readonly<Record<string, () => Promise<void>>> = { seal, bare, in: takeInAlone, keep, open };
await modes[mode]?.();
