/** The scheduler in the services: what the host is asked to show, over restarts, sleep and a locked vault. */
import { rename } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { hostDouble } from '../../../support/host-double.ts';
import { filesBelow } from '../../../support/open-services.ts';
import { inBerlin, newFolder } from '../../../support/open-strict.ts';
import { askedBy, looked, ofLeft, openWatched, stillOnAt } from '../../../support/open-watched.ts';
import { aTreatment } from '../../../support/strict-entries.ts';
import { turnVaultOn } from '../../../support/vault.ts';

const passphrase = 'correct horse battery staple';

describe('a running treatment', () => {
  it('is asked about once, and after a restart not again', async () => {
    const folder = await newFolder();
    const first = await openWatched(folder, inBerlin('02T16:00:00'));
    await first.api.strict.start(aTreatment());
    expect(await first.checkAt(inBerlin('02T20:59:00'))).toEqual([]);
    expect(await first.checkAt(inBerlin('02T21:00:30'))).toEqual([ofLeft]);
    expect(first.notifications.get(ofLeft)).toMatchObject({ title: 'Strict mode', screen: 'strict' });
    first.notifications.clear();
    expect(await first.checkAt(inBerlin('02T21:01:00'))).toEqual([]);
    await first.close();
    const second = await openWatched(folder, inBerlin('02T21:02:00'));
    expect(await second.checkAt(inBerlin('02T21:03:00'))).toEqual([]);
    // Another moment has come while the app was closed for a day: one question, not two.
    await second.close();
    const third = await openWatched(folder, inBerlin('04T09:00:00'));
    await third.checkAt(inBerlin('04T09:00:30'));
    expect([...third.notifications.keys()]).toEqual([ofLeft]);
  });

  it('is confirmed by the button of the notification, and the question goes', async () => {
    const { api, checkAt, press, notifications } = await openWatched(
      await newFolder(),
      inBerlin('02T16:00:00'),
    );
    await api.strict.start(aTreatment());
    await checkAt(inBerlin('02T21:00:30'));
    press(ofLeft, 'still-on');
    await checkAt(inBerlin('02T21:01:00'));
    expect(api.record.read().record.strictEntries).toMatchObject([
      { number: 1, said: { kind: 'confirm', at: '2026-03-02T20:00:30Z' } },
    ]);
    expect(notifications.size).toBe(0);
  });

  it('is asked again where the answer could not be written', async () => {
    const folder = await newFolder();
    const { api, checkAt, press, notifications } = await openWatched(folder, inBerlin('02T16:00:00'));
    await api.strict.start(aTreatment());
    await checkAt(inBerlin('02T21:00:30'));
    await rename(folder, `${folder}-gone`);
    press(ofLeft, 'still-on');
    expect(notifications.size).toBe(0);
    await looked(api);
    await rename(`${folder}-gone`, folder);
    expect(api.record.read().record.strictEntries).toEqual([]);
    expect(notifications.get(ofLeft)).toMatchObject({ title: 'Strict mode' });
    press(ofLeft, 'still-on');
    await looked(api);
    expect(api.record.read().record.strictEntries).toHaveLength(1);
  });

  it('has nothing standing once everything is erased', async () => {
    const double = hostDouble();
    const { api } = await askedBy(double.host);
    expect(double.notifications.size).toBe(1);
    await api.data.erase('ERASE');
    await looked(api);
    expect(double.notifications.size).toBe(0);
    expect(double.strictLines.at(-1)).toBeNull();
  });

  it('takes its question away once it is answered on the screen', async () => {
    const { api, checkAt, notifications } = await openWatched(await newFolder(), inBerlin('02T16:00:00'));
    await api.strict.start(aTreatment());
    await checkAt(inBerlin('02T21:00:30'));
    await api.strict.say('left-2026', [stillOnAt('02T21:00:30')]);
    await checkAt(inBerlin('02T21:01:00'));
    expect(notifications.size).toBe(0);
  });

  it('is looked at anew when the machine wakes', async () => {
    const { api, power, clock, notifications } = await openWatched(
      await newFolder(),
      inBerlin('02T16:00:00'),
    );
    await api.strict.start(aTreatment());
    clock.at = inBerlin('03T09:00:00');
    power('resume');
    await api.data.recovery();
    expect([...notifications.keys()]).toEqual([ofLeft]);
  });

  it('is asked about by a click where the system shows no buttons', async () => {
    const double = hostDouble({ hasNotificationButtons: false });
    await askedBy(double.host);
    expect(double.notifications.get(ofLeft)?.body).toContain('One click opens the question.');
  });

  it('shows its day and state to the tray, in the user’s language', async () => {
    const double = hostDouble({ locales: ['de-DE'] });
    const { api, checkAt } = await openWatched(await newFolder(), inBerlin('02T16:00:00'), {
      host: double.host,
    });
    await checkAt(inBerlin('02T16:00:30'));
    expect(double.strictLines.at(-1)).toBeNull();
    await api.strict.start(aTreatment());
    await checkAt(inBerlin('04T17:00:00'));
    expect(double.strictLines.at(-1)).toBe('Strikter Modus, Tag 3 von 7: eine Frage wartet');
  });
});

/** A question that stands with its words while a vault is on and open. */
async function askedWithVault() {
  const watched = await openWatched(await newFolder(), inBerlin('02T16:00:00'));
  await watched.api.strict.start(aTreatment());
  await turnVaultOn(watched.api, passphrase);
  await watched.checkAt(inBerlin('02T21:00:30'));
  expect(watched.notifications.get(ofLeft)).toMatchObject({ title: 'Strict mode' });
  return watched;
}

describe('a locked diary', () => {
  it('is still asked about, without a word of what it holds', async () => {
    const { api, checkAt, notifications } = await openWatched(await newFolder(), inBerlin('02T16:00:00'));
    await api.strict.start(aTreatment());
    await turnVaultOn(api, passphrase);
    await checkAt(inBerlin('02T16:01:00'));
    await api.vault.lock();
    expect(await checkAt(inBerlin('02T21:00:30'))).toEqual(['strict']);
    expect(notifications.get('strict')).toMatchObject({ title: 'Legwork', actions: [] });
    expect(notifications.get('strict')?.body).not.toMatch(/stocking/);
    notifications.clear();
    expect(await checkAt(inBerlin('02T21:01:00'))).toEqual([]);
    // Unlocked, the question stands on the screen: it is not shown a second time.
    await api.vault.unlock(passphrase);
    expect(await checkAt(inBerlin('02T21:02:00'))).toEqual([]);
  });

  it('takes the words of a question away at once, and leaves that one waits', async () => {
    const { api, notifications } = await askedWithVault();
    await api.vault.lock();
    await looked(api);
    expect(notifications.get('strict')).toMatchObject({ title: 'Legwork', actions: [], screen: 'strict' });
    expect(notifications.get('strict')?.body).not.toMatch(/stocking/);
    // The same question, answered: unlocking and saying so takes it away.
    await api.vault.unlock(passphrase);
    await api.strict.say('left-2026', [stillOnAt('02T21:00:30')]);
    await looked(api);
    expect(notifications.size).toBe(0);
  });

  it('keeps what was shown sealed, and erasing takes it, too', async () => {
    const folder = await newFolder();
    const { api, checkAt } = await openWatched(folder, inBerlin('02T16:00:00'));
    await api.strict.start(aTreatment());
    await checkAt(inBerlin('02T21:00:30'));
    const text = async (): Promise<string> =>
      (await filesBelow(folder)).get('reminders.json')?.toString('utf8') ?? 'none';
    expect(await text()).toContain('check-in left-2026');
    await turnVaultOn(api, passphrase);
    expect(await text()).not.toContain('check-in');
    await api.vault.turnOff(passphrase);
    expect(await text()).toContain('check-in left-2026');
    await api.data.erase('ERASE');
    expect(await text()).toBe('none');
  });
});

it('looks at once after a restore, and when the made-up diary is begun and left', async () => {
  const { api, strictLines } = await openWatched(await newFolder(), inBerlin('02T16:00:00'));
  await api.strict.start(aTreatment());
  const { id } = await api.backups.take();
  await looked(api);
  const looksOf = async (call: () => Promise<unknown>): Promise<number> => {
    const before = strictLines.length;
    await call();
    await looked(api);
    return strictLines.length - before;
  };
  expect(await looksOf(() => api.backups.restore({ id, folder: null }, 'missing'))).toBe(1);
  const around = () => api.data.startDemo().then(() => api.data.leaveDemo());
  expect(await looksOf(around)).toBe(2);
});

it('takes the words of a question away when a demo begins, which locks the diary', async () => {
  const { api, notifications } = await askedWithVault();
  await api.data.startDemo();
  await looked(api);
  expect(notifications.get('strict')).toMatchObject({ title: 'Legwork', actions: [] });
});

it('of a locked diary that is erased nothing is written any more', async () => {
  const folder = await newFolder();
  const { api, checkAt } = await openWatched(folder, inBerlin('02T16:00:00'));
  await api.strict.start(aTreatment());
  await turnVaultOn(api, passphrase);
  await api.vault.lock();
  expect(await checkAt(inBerlin('02T21:00:30'))).toEqual(['strict']);
  await api.data.erase('ERASE');
  await checkAt(inBerlin('02T21:01:00'));
  expect([...(await filesBelow(folder)).keys()]).not.toContain('reminders.json');
});
