/** What may be under way at a desk when its process dies, and what the desk is before and after it. */
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ReadDesk } from '#main/desk/desk-store.ts';
import { numberOfWeek, weekAfter } from '#shared/desk/iso-week.ts';
import { aWeek, deskSetup, envelopeOf, newWorker } from '../../support/desk-workers.ts';
import type { Scratch } from '../folders.ts';
import { deskIn, openDeskIn, opened, perform, readIn } from './desk-host.ts';
import type { DeskOperation } from './desk-protocol.ts';

/** What a desk's folder is worth: `none`, `damaged`, or all that the desk holds, as text. */
export type Worth = string;

export type DeskScenario = {
  readonly name: string;
  /** The folders that it begins with. */
  readonly template: string;
  readonly operation: DeskOperation;
  readonly isBefore: (worth: Worth) => boolean;
  readonly isAfter: (worth: Worth) => boolean;
};

export function worthOf(read: ReadDesk | null): Worth {
  if (read === null) return 'none';
  if (read.kind === 'damaged') return 'damaged';
  const { state, keys } = read.desk;
  return JSON.stringify({ ...state, persons: [...state.persons], keys });
}

const weeksTo = (last: string) =>
  Array.from({ length: numberOfWeek(last) - numberOfWeek('2026-W01') + 1 }, (_, at) =>
    aWeek(weekAfter('2026-W01', at)),
  );

/** What the random parts of keys and ledgers make of two worths. */
const withoutKeys = (worth: Worth): Worth =>
  worth
    .replaceAll(/AGE-SECRET-KEY-\w+|age1\w+/g, 'key')
    .replaceAll(/"[A-Za-z0-9+/]{43}="|"[A-Za-z0-9+/]{86}=="|"[0-9a-f]{64}"|"[0-9a-f]{32}"/g, '"key"');

async function emptyMachine(scratch: Scratch): Promise<string> {
  const root = await scratch.make('no desk');
  await mkdir(path.join(root, 'data'));
  await mkdir(path.join(root, 'outside'));
  return root;
}

/**
 * A desk with twelve people, a backup outside, and weeks that are closed, the one after them due.
 * @param last closed
 */
async function prepare(scratch: Scratch, last: string) {
  const root = await emptyMachine(scratch);
  const desk = openDeskIn(root);
  await perform(root, desk, { kind: 'make', setup: deskSetup });
  const { sheet } = await desk.service.read();
  const workers = Array.from({ length: 12 }, newWorker);
  const sealed = (sequence: number, to: string | null) =>
    Promise.all(
      workers.map((worker) => envelopeOf(worker, sheet, sequence, to === null ? null : weeksTo(to))),
    );
  await desk.service.takeIn(await sealed(1, weekAfter(last)));
  for (const { slip } of workers) await desk.service.admit(slip);
  for (const { week } of weeksTo(last)) await desk.service.closeWeek(week);
  const { id } = await desk.service.writeBackupTo(path.join(root, 'outside'));
  await desk.close();
  const [withdrawal] = await sealed(3, null);
  const more = await sealed(2, weekAfter(last, 3));
  const stranger = await envelopeOf(newWorker(), sheet, 1, weeksTo(last));
  const files = [...more, stranger, ...(withdrawal === undefined ? [] : [withdrawal])];
  return { root, id, files };
}

type Spoil = (desk: string) => Promise<unknown>;

const withoutParts: Spoil = async (desk) => {
  const parts = (await readdir(desk)).filter((name) => name.startsWith('part-'));
  for (const name of parts) await rm(path.join(desk, name));
};

export async function prepareDeskScenarios(scratch: Scratch): Promise<readonly DeskScenario[]> {
  const { root, id, files } = await prepare(scratch, '2026-W03');
  /** Four windows of four weeks. */
  const long = await prepare(scratch, '2026-W16');
  /** Runs the operation to its end once: what it comes to. */
  const scenario = async (
    name: string,
    operation: DeskOperation,
    template = root,
    asText: (worth: Worth) => Worth = (worth) => worth,
  ): Promise<DeskScenario> => {
    const copy = await scratch.copyOf(template, name);
    const before = asText(worthOf(await readIn(copy)));
    const desk = await opened(copy);
    await perform(copy, desk, operation);
    await desk.close();
    const after = asText(worthOf(await readIn(copy)));
    await scratch.remove(copy);
    return {
      ...{ name, template, operation },
      isBefore: (worth) => asText(worth) === before,
      isAfter: (worth) => asText(worth) === after,
    };
  };
  const spoilt = async (name: string, spoil: Spoil): Promise<string> => {
    const copy = await scratch.make(name);
    await cp(root, copy, { recursive: true });
    await spoil(deskIn(copy));
    return copy;
  };
  const restore = { kind: 'restore' as const, id };
  /** The folder of copies is each case's own. */
  const outside = 'outside';
  const spans = {
    before: { from: '2026-W01', to: '2026-W08' },
    after: { from: '2026-W09', to: '2026-W16' },
  };
  return [
    await scenario('making', { kind: 'make', setup: deskSetup }, await emptyMachine(scratch), withoutKeys),
    await scenario('taking in', { kind: 'take-in', files }),
    await scenario('a closing', { kind: 'close', week: '2026-W04' }),
    await scenario(
      'a comparison',
      { kind: 'compare', request: { group: 'Hall', family: 'work', ...spans } },
      long.root,
    ),
    await scenario('new keys', { kind: 'rotate' }, root, withoutKeys),
    await scenario('a backup', { kind: 'backup' }),
    await scenario('a restore', { ...restore, folder: outside }),
    await scenario(
      'a restore of what is damaged',
      { ...restore, folder: outside },
      await spoilt('damaged', withoutParts),
    ),
    await scenario(
      'a restore of what is lost',
      { ...restore, folder: outside },
      await spoilt('lost', (desk) => rm(desk, { recursive: true })),
    ),
    await scenario('an erasing', { kind: 'erase' }),
  ];
}
