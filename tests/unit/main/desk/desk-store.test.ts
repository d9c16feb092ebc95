/** The desk's files: what a write leaves, and what happens to them from outside. */
import { randomBytes } from 'node:crypto';
import {
  copyFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newDesk } from '#main/desk/desk-steps.ts';
import { createDeskStore, type DeskStore } from '#main/desk/desk-store.ts';
import type { Desk } from '#main/desk/parts.ts';
import { withdrawn } from '#shared/desk/withdrawal.ts';
import { aPerson, closedDesk, deskOf } from '../../../support/desk-state.ts';
import { deskSetup } from '../../../support/desk-workers.ts';
import { filesBelow } from '../../../support/files-below.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const key = { id: '0123456789abcdef', bytes: randomBytes(32) };
const plainly = { erases: false };

/** More than one part of people, and two closed weeks. */
async function makeBigDesk(): Promise<Desk> {
  const people = Array.from({ length: 2_100 }, (_, number) => aPerson(number));
  return closedDesk(closedDesk(deskOf(await newDesk(deskSetup), people), '2026-W01'), '2026-W02');
}

let made: Promise<Desk> | null = null;
/** A desk is never changed: one does for all. */
function bigDesk(): Promise<Desk> {
  made ??= makeBigDesk();
  return made;
}

async function written(desk: Desk) {
  const folder = await tempFolder();
  const store = createDeskStore(folder, key);
  await store.write(desk, plainly);
  return { folder, store };
}

/** What a desk is worth: entries of closed weeks among the held ones have no effect, and are not stored. */
const worthOf = ({ state, keys }: Desk): Desk => {
  const last =
    state.ledger.flatMap(({ content }) => (content.kind === 'week' ? content.block.week : [])).at(-1) ?? '';
  const persons = [...state.persons].map(
    ([id, each]) => [id, { ...each, held: each.held.filter(({ week }) => week > last) }] as const,
  );
  return { keys, state: { ...state, persons: new Map(persons) } };
};

const readAgain = (folder: string): ReturnType<DeskStore['read']> => createDeskStore(folder, key).read();

const partsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.startsWith('part-'));

describe('a desk on the disk', () => {
  it('is read as it was written', async () => {
    const desk = await bigDesk();
    const { folder } = await written(desk);
    const read = await readAgain(folder);
    expect(read).toEqual({ kind: 'whole', desk: worthOf(desk) });
  });

  it('is written by the parts that have changed, and leaves no former one', async () => {
    const desk = await bigDesk();
    const { folder, store } = await written(desk);
    const before = new Set(await partsIn(folder));
    const [[id, first] = ['', aPerson(0)]] = desk.state.persons;
    const persons = new Map(desk.state.persons).set(id, { ...first, admittedOn: '2026-02-03' });
    const next = { ...desk, state: { ...desk.state, persons } };
    await store.write(next, plainly);
    const after = await partsIn(folder);
    expect(after).toHaveLength(before.size);
    expect(after.filter((name) => !before.has(name))).toHaveLength(1);
    expect(await readAgain(folder)).toEqual({ kind: 'whole', desk: worthOf(next) });
  });

  it('forgets who has withdrawn in every part that held something', async () => {
    const desk = await bigDesk();
    const { folder, store } = await written(desk);
    const before = await filesBelow(folder);
    const [id = ''] = desk.state.persons.keys();
    const next = { ...desk, state: withdrawn(desk.state, new Set([id])) };
    await store.write(next, { erases: true });
    const after = await filesBelow(folder);
    // The person's part, held weeks, two settled weeks and their sums.
    const gone = [...before.keys()].filter((name) => !after.has(name));
    expect(gone.length).toBeGreaterThanOrEqual(4);
    expect(store.erasedAt()).toBe(store.revision());
    const read = await readAgain(folder);
    expect(read).toEqual({ kind: 'whole', desk: worthOf(next) });
    expect(read.kind === 'whole' && read.desk.state.persons.get(id)).toMatchObject({ held: [], settled: [] });
  });

  it('forgets what it held for weeks that are closed since, too', async () => {
    const desk = await bigDesk();
    const held = [...desk.state.persons.values()].map((each) => ({ ...each, settled: [] }));
    const { state, keys } = desk;
    const open = { ...state, ledger: [], persons: new Map(held.map((each) => [each.person, each])) };
    const { folder, store } = await written({ keys, state: open });
    const before = new Set(await partsIn(folder));
    await store.write(desk, plainly);
    const again = createDeskStore(folder, key);
    const read = await again.read();
    if (read.kind !== 'whole') throw new Error(read.kind);
    const [id = ''] = state.persons.keys();
    await again.write({ keys, state: withdrawn(read.desk.state, new Set([id])) }, { erases: true });
    const left = (await partsIn(folder)).filter((name) => before.has(name));
    // The words and the keys.
    expect(left).toHaveLength(2);
  });

  it('loses a person who is turned away', async () => {
    const desk = await bigDesk();
    const { folder, store } = await written(desk);
    const persons = new Map(desk.state.persons);
    const [id = ''] = persons.keys();
    persons.delete(id);
    const next = { ...desk, state: { ...desk.state, persons } };
    await store.write(next, { erases: true });
    expect(await readAgain(folder)).toEqual({ kind: 'whole', desk: worthOf(next) });
  });

  it('is as before if a write fails at the head, with nothing left behind', async () => {
    const desk = await bigDesk();
    const { folder, store } = await written(desk);
    const head = await readFile(path.join(folder, 'desk.head'));
    await rm(path.join(folder, 'desk.head'));
    await mkdir(path.join(folder, 'desk.head'));
    const before = await readdir(folder);
    await expect(store.write(closedDesk(desk, '2026-W03'), plainly)).rejects.toThrow();
    expect(await readdir(folder)).toEqual(before);
    await rm(path.join(folder, 'desk.head'), { recursive: true });
    await writeFile(path.join(folder, 'desk.head'), head);
    expect(await readAgain(folder)).toEqual({ kind: 'whole', desk: worthOf(desk) });
    await store.write(closedDesk(desk, '2026-W03'), plainly);
    expect(await readAgain(folder)).toEqual({ kind: 'whole', desk: worthOf(closedDesk(desk, '2026-W03')) });
  });

  it('removes what a killed write has left, and nothing of others', async () => {
    const desk = await bigDesk();
    const { folder } = await written(desk);
    const before = await readdir(folder);
    await writeFile(path.join(folder, `part-${'0'.repeat(32)}.desk`), 'left');
    await writeFile(path.join(folder, 'part-of-mine.desk'), 'mine');
    await readAgain(folder);
    expect(await readdir(folder)).toEqual([...before, 'part-of-mine.desk'].toSorted());
  });
});

type Spoil = (file: string, other: string) => Promise<unknown>;

const spoils: Readonly<Record<string, Spoil>> = {
  missing: (file) => rm(file),
  cut: async (file) => truncate(file, (await readFile(file)).length - 1),
  empty: (file) => writeFile(file, ''),
  'changed by a bit': async (file) => {
    const bytes = await readFile(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    await writeFile(file, bytes);
  },
  swapped: (file, other) => copyFile(other, file),
  renamed: (file) => rename(file, `${file}.mine`),
  'a folder': async (file) => {
    await rm(file);
    await mkdir(file);
  },
  'a link to what it was': async (file) => {
    await rename(file, `${file}.mine`);
    await symlink(`${file}.mine`, file);
  },
};

describe.each(Object.entries(spoils))('a part that is %s', (_, spoil) => {
  it('makes the desk a damaged one, whichever part it is; nothing is changed', async () => {
    const desk = await bigDesk();
    const { folder } = await written(desk);
    const names = await partsIn(folder);
    for (const [at, name] of [...names, 'desk.head'].entries()) {
      const here = await tempFolder();
      for (const each of await readdir(folder))
        await copyFile(path.join(folder, each), path.join(here, each));
      await spoil(path.join(here, name), path.join(here, names[(at + 1) % names.length] ?? ''));
      const before = await filesBelow(here);
      const read = await readAgain(here);
      // A head that is a link is read as it stands: whoever replaces a head replaces the desk.
      const isLinkedHead =
        name === 'desk.head' &&
        before.has('desk.head.mine') &&
        !before.has('desk.head') &&
        read.kind === 'whole';
      if (!isLinkedHead) expect([name, read.kind]).toEqual([name, 'damaged']);
      expect(await filesBelow(here)).toEqual(before);
    }
  });

  it('while the desk is open is written anew from memory', async () => {
    const desk = await bigDesk();
    const { folder, store } = await written(desk);
    const names = await partsIn(folder);
    for (const [at, name] of names.entries()) {
      await spoil(path.join(folder, name), path.join(folder, names[(at + 1) % names.length] ?? '')).catch(
        () => undefined,
      );
    }
    const next = closedDesk(desk, '2026-W03');
    await store.write(next, plainly);
    expect(await readAgain(folder)).toEqual({ kind: 'whole', desk: worthOf(next) });
  });
});
