/** Clocks that go back a year and ahead ten, between sessions and in the middle of one. */
import { dateOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { turnVaultOn } from '../support/vault.ts';
import type { Scratch } from './folders.ts';
import type { BackupMade } from './history.ts';
import { inHost, openHost } from './host.ts';
import { madeUpChanges, madeUpDiary } from './made-up.ts';
import { afterOperation, type DiaryState, differenceInWords, newDiary, type Operation } from './model.ts';
import { perform } from './perform.ts';
import { clockAt, firstClockMs, passphrases } from './protocol.ts';
import { createRandom, type Random, seedOf } from './random.ts';
import { reopen } from './reopen.ts';
import { createCounter, type Faults, type Tally } from './tally.ts';

const yearMs = 365 * 86_400_000;
const jumps = [-yearMs, 0, 0, 10 * yearMs] as const;

/** Fewer than what thinning lets go of. */
const sessionCount = 8;

type Diary = { state: DiaryState; backups: readonly BackupMade[]; clockMs: number };

/** A session in which the clock jumps: saves and a copy before and after. Returns what is wrong at its end. */
async function runSession(folder: string, random: Random, diary: Diary): Promise<Faults> {
  const services = await openHost(folder, () => clockAt(diary.clockMs));
  const { api } = services;
  if (diary.state.passphrase !== null) await api.vault.unlock(diary.state.passphrase);
  const run = async (operation: Operation): Promise<void> => {
    const id = await perform(api, operation);
    diary.state = afterOperation(diary.state, operation);
    if (id !== null) diary.backups = [...diary.backups, { id, record: diary.state.record }];
  };
  try {
    const change = (lastSeen: ZonedTime): Promise<void> => {
      const when = { now: clockAt(diary.clockMs), lastSeen };
      return run({ kind: 'change', changes: madeUpChanges(random, diary.state.record, when) });
    };
    const openedAtMs = diary.clockMs;
    await change(clockAt(openedAtMs));
    diary.clockMs = firstClockMs + random.pick(jumps);
    await change(clockAt(Math.max(openedAtMs, diary.clockMs)));
    await run({ kind: 'copy' });
    const last = diary.backups.at(-1)?.id;
    const { backups, lastGoodId } = await api.backups.list(null);
    const gone = diary.backups.filter(({ id }) => !backups.some((backup) => backup.id === id));
    return [
      ...(lastGoodId === last ? [] : [`the last good copy is ${lastGoodId}, not ${last}`]),
      ...(backups[0]?.id === last ? [] : [`the newest copy is ${backups[0]?.id}, not ${last}`]),
      ...gone.map(({ id }) => `copy ${id} is gone`),
    ];
  } finally {
    await services.close();
  }
}

/** What was saved last lies in a copy once the app is closed, whatever date it has. */
async function closingFaults(folder: string, { state, clockMs }: Diary): Promise<Faults> {
  return inHost(folder, clockAt(clockMs), async (api) => {
    if (state.passphrase !== null) await api.vault.unlock(state.passphrase);
    const { lastGoodId: id } = await api.backups.list(null);
    if (id === null) return ['there is no good copy'];
    const { missing, changed, extra } = await api.backups.difference({ id, folder: null });
    return missing.length + changed.length + extra.length === 0 ? [] : ['no copy was made at the end'];
  });
}

async function jumpingSessions(
  scratch: Scratch,
  seed: number,
  passphrase: string | null,
  add: Add,
): Promise<void> {
  const folder = await scratch.make('clock');
  const random = createRandom(seed);
  const diary: Diary = { state: newDiary, backups: [], clockMs: firstClockMs };
  if (passphrase !== null) {
    await inHost(folder, clockAt(diary.clockMs), (api) => turnVaultOn(api, passphrase));
    diary.state = { ...newDiary, passphrase };
  }
  for (let session = 0; session < sessionCount; session += 1) {
    const faults = [...(await runSession(folder, random, diary)), ...(await closingFaults(folder, diary))];
    diary.clockMs = firstClockMs + random.pick(jumps);
    const { state, backups, clockMs } = diary;
    const reopened = await reopen(folder, clockMs, {
      states: [state],
      backups,
      acknowledged: 0,
      inFlight: [],
    });
    add(`seed ${seed}, session ${session + 1}, ${dateOf(clockAt(clockMs))}`, [...faults, ...reopened.faults]);
  }
}

type Add = (howToRepeat: string, faults: Faults) => void;

/** A rule that keeps a year, and a clock ten years ahead: by itself nothing is deleted, in no copy either. */
async function retentionAhead(
  scratch: Scratch,
  seed: number,
  passphrase: string | null,
  add: Add,
): Promise<void> {
  const folder = await scratch.make('retention');
  const now = clockAt(firstClockMs);
  const { record, content } = await inHost(folder, now, async (api) => {
    await api.record.change(madeUpDiary(createRandom(seed), 40));
    if (passphrase !== null) await turnVaultOn(api, passphrase);
    await api.data.setRetention(1);
    await api.backups.take();
    return { record: api.record.read().record, content: (await api.backups.list(null)).backups };
  });
  for (const clockMs of [firstClockMs + 10 * yearMs, firstClockMs, firstClockMs - yearMs]) {
    const faults = await inHost(folder, clockAt(clockMs), async (api) => {
      if (passphrase !== null) await api.vault.unlock(passphrase);
      const words = differenceInWords(record, api.record.read().record);
      const { backups } = await api.backups.list(null);
      const changed = content.filter(
        ({ id, counts }) =>
          JSON.stringify(backups.find((backup) => backup.id === id)?.counts) !== JSON.stringify(counts),
      );
      return [
        ...(words === null ? [] : [words]),
        ...changed.map(({ id }) => `copy ${id} is another, or gone`),
      ];
    });
    add(`retention, seed ${seed}, ${dateOf(clockAt(clockMs))}`, faults);
  }
}

export async function jumpingClock(scratch: Scratch, seed: number): Promise<Tally> {
  const counter = createCounter('clock back a year and ahead ten');
  for (const [index, passphrase] of [null, passphrases[0], null].entries()) {
    await jumpingSessions(scratch, seedOf(seed, index), passphrase, counter.add);
    await retentionAhead(scratch, seedOf(seed, index), passphrase, counter.add);
  }
  return counter.tally();
}
