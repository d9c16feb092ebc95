/** A page that was left open on another diary asks, and changes nothing: by every call of the contract, in both hosts. */
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { OpenServices } from '#main/services.ts';
import { inEnglish } from '#shared/messages/service-messages.ts';
import { mayChange, procedures } from '../../../attack/attacks.ts';
import { browserDoor, type Door, electronDoor } from '../../../attack/doors.ts';
import { arbitraryOf } from '../../../attack/from-schema.ts';
import { upsertShift } from '../../../support/entries.ts';
import { diaryFolder, filesBelow, openTest } from '../../../support/open-services.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { turnVaultOn } from '../../../support/vault.ts';

const refused = {
  ...{ kind: 'refused', code: 'PRECONDITION_FAILED' },
  text: inEnglish({ id: 'service.other-diary' }),
} as const;

const doors: readonly (readonly [Door['name'], (open: OpenServices) => Promise<Door>])[] = [
  ['browser', browserDoor],
  ['electron', async (open) => electronDoor(open)],
];

async function opened(doorOf: (open: OpenServices) => Promise<Door>) {
  const folder = await diaryFolder();
  const open = await openTest(folder);
  const door = await doorOf(open);
  onTestFinished(door.close);
  // Waits behind what opening has begun.
  await open.api.data.recovery();
  return { folder, open, door };
}

/** Calls with arguments of the right shape, for every call that the contract says does something, or does not. */
const callsThat = (changes: boolean) =>
  procedures
    .filter(({ path }) => mayChange(path) === changes)
    .map(({ path, input }) => ({
      path,
      input: fc.sample(arbitraryOf(input, { known: {}, hostile: [] }), { numRuns: 1, seed: 1 })[0],
    }));

describe.each(doors)('with another diary, over the door of %s,', (_name, doorOf) => {
  it('each call that does something is refused, and nothing is written', async () => {
    const { folder, open, door } = await opened(doorOf);
    const [before, position] = [await filesBelow(folder), open.position()];
    const calls = callsThat(true);
    expect(calls.length).toBeGreaterThan(10);
    for (const call of calls) {
      expect(await door.call({ ...call, diary: 'another-diary' }), call.path).toEqual(refused);
    }
    await open.api.data.recovery();
    expect(await filesBelow(folder)).toEqual(before);
    expect(open.position()).toEqual(position);
  });

  it('no call that asks is refused for it', async () => {
    const { door } = await opened(doorOf);
    const calls = callsThat(false);
    expect(calls.length).toBeGreaterThan(5);
    for (const call of calls) {
      expect(await door.call({ ...call, diary: 'another-diary' }), call.path).not.toEqual(refused);
    }
    expect(await door.call({ path: 'record.read', input: [], diary: 'another-diary' })).toEqual({
      kind: 'data',
    });
  });

  it('the one that is served is changed by whoever shows it, or does not say', async () => {
    const { open, door } = await opened(doorOf);
    const { diary } = open.position();
    const change = { path: 'record.change', input: [[upsertShift({ walkingMinutes: 33 })]] };
    expect(await door.call({ ...change, ...(diary !== null && { diary }) })).toEqual({ kind: 'data' });
    expect(await door.call(change)).toEqual({ kind: 'data' });
    expect(open.api.record.read().record.shifts).toContainEqual(
      expect.objectContaining({ walkingMinutes: 33 }),
    );
  });
});

describe.each(doors)('with a diary that was locked meanwhile, over the door of %s,', (_name, doorOf) => {
  it('a save is told of the lock, and unlocking goes on', async () => {
    const { open, door } = await opened(doorOf);
    const diary = open.position().diary ?? '';
    const passphrase = 'tired legs at ten';
    await turnVaultOn(open.api, passphrase);
    await open.api.vault.lock();
    const locked = inEnglish({ id: 'service.locked' });
    const change = { path: 'record.change', input: [[upsertShift()]], diary };
    expect(await door.call(change)).toMatchObject({ kind: 'refused', code: 'UNAUTHORIZED', text: locked });
    expect(await door.call({ path: 'vault.unlock', input: [passphrase], diary })).toEqual({ kind: 'data' });
    expect(open.api.data.status().state).toBe('open');
  });
});

describe.each(doors)('two tabs stand at the welcome, over the door of %s,', (_name, doorOf) => {
  it('one looks at the demo: what the other saves is refused, and reaches the own diary once that is back', async () => {
    const open = await openTest(await tempFolder());
    const door = await doorOf(open);
    onTestFinished(door.close);
    const { diary: own } = open.position();
    const call = (path: string, diary: string | null, ...input: readonly unknown[]) =>
      door.call({ path, input, ...(diary !== null && { diary }) });
    const shift = [upsertShift({ id: 'first-own' })];
    expect(await call('data.startDemo', own)).toEqual({ kind: 'data' });
    const { diary: demo, revision } = open.position();
    expect(demo).not.toBe(own);
    for (const path of ['data.startDemo', 'data.leaveDemo', 'record.undo']) {
      expect(await call(path, own), path).toEqual(refused);
    }
    expect(await call('record.change', own, shift)).toEqual(refused);
    expect(open.position()).toEqual({ diary: demo, revision });
    expect(await call('data.leaveDemo', demo)).toEqual({ kind: 'data' });
    expect(open.position().diary).toBe(own);
    expect(await call('record.change', demo, shift)).toEqual(refused);
    expect(await call('record.change', own, shift)).toEqual({ kind: 'data' });
    expect(open.api.record.read().record.shifts).toEqual(shift.map(({ entry }) => entry));
  });
});
