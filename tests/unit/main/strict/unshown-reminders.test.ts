/** Reminders that the system did not show: they are asked again, now and then, and nothing says that they were shown. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { upsert } from '#shared/record/change.ts';
import { aGarment } from '../../../support/entries.ts';
import { hostDouble } from '../../../support/host-double.ts';
import { filesBelow } from '../../../support/open-services.ts';
import { inBerlin, newFolder } from '../../../support/open-strict.ts';
import { askedBy, looked, ofLeft, openWatched, stillOnAt } from '../../../support/open-watched.ts';
import { aTreatment } from '../../../support/strict-entries.ts';
import { turnVaultOn } from '../../../support/vault.ts';

const passphrase = 'correct horse battery staple';

describe('a reminder that the system did not show', () => {
  /** What the list of shown reminders on disk says. */
  const listOf = async (folder: string): Promise<string> =>
    (await filesBelow(folder)).get('reminders.json')?.toString('utf8') ?? '';

  /** When the list was last written. */
  const writtenAt = async (folder: string): Promise<bigint> =>
    (await stat(path.join(folder, 'reminders.json'), { bigint: true })).mtimeNs;

  /** A treatment on a system that shows no notification, at the first question. */
  async function failing(isVaultOn = false) {
    const folder = await newFolder();
    const watched = await openWatched(folder, inBerlin('02T16:00:00'));
    await watched.api.strict.start(aTreatment());
    if (isVaultOn) await turnVaultOn(watched.api, passphrase);
    await watched.checkAt(inBerlin('02T20:59:00'));
    watched.system.isFailing = true;
    /** From now on the system shows what it is asked to. */
    const mendedAt = async (at: string): Promise<readonly string[]> => {
      watched.system.isFailing = false;
      return watched.checkAt(at);
    };
    return { ...watched, folder, mendedAt };
  }

  it('is asked again later, and once', async () => {
    const { checkAt, mendedAt, system } = await failing();
    expect(await checkAt(inBerlin('02T21:00:30'))).toEqual([]);
    expect(await mendedAt(inBerlin('02T21:15:00'))).toEqual([]);
    expect(await checkAt(inBerlin('02T21:15:30'))).toEqual([ofLeft]);
    await checkAt(inBerlin('02T21:16:00'));
    await checkAt(inBerlin('02T21:31:00'));
    expect(system.attempts).toBe(2);
  });

  it('is no shown one on disk, until it is shown', async () => {
    const { api, folder, checkAt, mendedAt } = await failing();
    await checkAt(inBerlin('02T21:00:30'));
    await looked(api);
    expect(await listOf(folder)).not.toContain('check-in');
    await mendedAt(inBerlin('02T21:15:30'));
    await checkAt(inBerlin('02T21:16:00'));
    expect(await listOf(folder)).toContain('check-in left-2026');
  });

  it('is asked again after a restart', async () => {
    const { api, folder, checkAt, close } = await failing();
    await checkAt(inBerlin('02T21:00:30'));
    await looked(api);
    await close();
    const next = await openWatched(folder, inBerlin('02T21:02:00'));
    await looked(next.api);
    expect([...next.notifications.keys()]).toEqual([ofLeft]);
  });

  it('is taken back from the disk where the system says so late', async () => {
    const { api, folder, checkAt, fail, mendedAt } = await failing();
    await mendedAt(inBerlin('02T21:00:30'));
    await checkAt(inBerlin('02T21:01:00'));
    expect(await listOf(folder)).toContain('check-in left-2026');
    fail(ofLeft);
    await looked(api);
    expect(await listOf(folder)).not.toContain('check-in');
    expect(await checkAt(inBerlin('02T21:16:30'))).toEqual([ofLeft]);
  });

  it('is tried four times an hour, and nothing is written meanwhile', async () => {
    const { api, folder, checkAt, system } = await failing();
    await checkAt(inBerlin('02T21:00:30'));
    await looked(api);
    const before = await writtenAt(folder);
    for (let minute = 1; minute <= 60; minute += 1) {
      const [hour, rest] = minute < 60 ? ['21', String(minute).padStart(2, '0')] : ['22', '00'];
      await checkAt(inBerlin(`02T${hour}:${rest}:00`));
      await checkAt(inBerlin(`02T${hour}:${rest}:30`));
    }
    await looked(api);
    expect(system.attempts).toBe(5);
    expect(await writtenAt(folder)).toBe(before);
  });

  it('is tried at once with a new one', async () => {
    const { api, checkAt, mendedAt } = await failing();
    await api.strict.start(aTreatment({ id: 'right-2026', legs: 'right' }));
    await checkAt(inBerlin('03T07:59:50'));
    expect(await mendedAt(inBerlin('03T08:00:20'))).toEqual(['strict-right-2026', ofLeft]);
  });

  it('is tried again where the clock goes back', async () => {
    const { checkAt, mendedAt } = await failing();
    await checkAt(inBerlin('02T21:10:00'));
    expect(await mendedAt(inBerlin('02T21:05:00'))).toEqual([ofLeft]);
  });

  it('waits in the tray until it is shown or answered', async () => {
    const { api, checkAt, mendedAt, waiting } = await failing();
    expect(waiting.at(-1)).toBeNull();
    await checkAt(inBerlin('02T21:00:30'));
    await looked(api);
    expect(waiting.at(-1)).toBe('strict');
    await mendedAt(inBerlin('02T21:15:30'));
    await checkAt(inBerlin('02T21:16:00'));
    expect(waiting.at(-1)).toBeNull();
  });

  it('is not asked again once it is answered, and the page hears still that the system failed', async () => {
    const { api, checkAt, mendedAt, waiting, system } = await failing();
    expect(api.reminders.hasFailed()).toBe(false);
    await checkAt(inBerlin('02T21:00:30'));
    await api.strict.say('left-2026', [stillOnAt('02T21:00:30')]);
    await looked(api);
    expect(waiting.at(-1)).toBeNull();
    await mendedAt(inBerlin('02T21:30:00'));
    expect(system.attempts).toBe(1);
    expect(api.reminders.hasFailed()).toBe(true);
    expect(await checkAt(inBerlin('03T08:00:30'))).toEqual([ofLeft]);
    expect(api.reminders.hasFailed()).toBe(false);
  });

  it('counts as failed where the system has said before that it is shown', async () => {
    const double = hostDouble({
      notify: ({ onShown, onFailed }) => {
        onShown();
        onFailed();
      },
    });
    const { api, checkAt } = await askedBy(double.host);
    await checkAt(inBerlin('02T21:01:00'));
    expect(api.reminders.hasFailed()).toBe(true);
    expect(double.waiting.at(-1)).toBe('strict');
  });

  it('is asked again while the diary is locked, without a word of what it holds', async () => {
    const { api, checkAt, mendedAt, notifications, system, waiting } = await failing(true);
    await checkAt(inBerlin('02T21:00:30'));
    await api.vault.lock();
    await checkAt(inBerlin('02T21:01:00'));
    expect(system.attempts).toBe(1);
    expect(waiting.at(-1)).toBe('strict');
    expect(await mendedAt(inBerlin('02T21:15:30'))).toEqual(['strict']);
    expect(notifications.get('strict')).toMatchObject({ title: 'Legwork', actions: [] });
    await checkAt(inBerlin('02T21:31:00'));
    await api.vault.unlock(passphrase);
    await checkAt(inBerlin('02T21:32:00'));
    expect(system.attempts).toBe(2);
  });

  it('of a locked diary is asked with its words once the diary is open', async () => {
    const { api, checkAt, mendedAt } = await failing(true);
    await api.vault.lock();
    await checkAt(inBerlin('02T21:00:30'));
    await api.vault.unlock(passphrase);
    expect(await mendedAt(inBerlin('02T21:15:30'))).toEqual([ofLeft]);
  });

  it('keeps its words to itself where it is about a stocking and the diary is locked', async () => {
    const { api, checkAt, mendedAt, notifications } = await failing(true);
    const garment = aGarment({ firstWorn: '2025-09-03', replaceAfterMonths: 6, name: 'Grey ones' });
    await api.record.change([upsert('garment', garment)]);
    await checkAt(inBerlin('03T09:00:00'));
    await api.vault.lock();
    await mendedAt(inBerlin('03T09:20:00'));
    expect([...notifications.keys()]).toEqual(['strict']);
  });
});
