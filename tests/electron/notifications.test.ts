/** A notification by each system's rules: what a click and a button do, what takes its place, and what fails. */
import { describe, expect, it } from 'vitest';
import type { HostNotification } from '#main/host.ts';
import { createElectron, type ElectronDouble } from './electron-double.ts';
import { standIn } from './stand-in.ts';

const systems = ['darwin', 'win32', 'linux'] as const;
type System = (typeof systems)[number];

const confirm = {
  id: 'confirm',
  title: 'Still on?',
  body: 'Confirm by 21:00.',
  actions: [
    { id: 'on', label: 'Yes' },
    { id: 'off', label: 'No' },
  ],
  screen: 'today',
} as const;

async function on(system: System, state: Partial<ElectronDouble['notificationState']> = {}) {
  const double = createElectron();
  Object.assign(double.notificationState, { platform: system, ...state });
  standIn(double);
  const heard: string[] = [];
  const { createNotifications } = await import('#main/hosts/electron/notifications.ts');
  const host = createNotifications((screen) => heard.push(`open ${screen}`), system);
  const notify = (given: Partial<HostNotification> = {}): void =>
    host.notify?.({
      ...confirm,
      onAction: (id) => heard.push(`action ${id}`),
      onShown: () => heard.push('shown'),
      onFailed: () => heard.push('failed'),
      ...given,
    });
  /** What the system says in its own time. */
  const said = (): Promise<void> => new Promise((next) => setImmediate(next));
  return { double, host, notify, heard, said, shown: double.notifications };
}

describe('a notification', () => {
  it.each(systems)('opens its screen by a click, on %s', async (system) => {
    const { notify, heard, said, shown } = await on(system);
    notify();
    await said();
    shown[0]?.click();
    expect(heard).toEqual(['shown', 'open today']);
    expect(shown[0]?.isClosed).toBe(true);
  });

  it.each(['darwin', 'win32'] as const)(
    'tells once of a button, which opens nothing, on %s',
    async (system) => {
      const { notify, heard, said, shown } = await on(system);
      notify();
      await said();
      expect(shown[0]?.options.actions).toEqual([
        { type: 'button', text: 'Yes' },
        { type: 'button', text: 'No' },
      ]);
      shown[0]?.press(1);
      shown[0]?.press(0);
      shown[0]?.click();
      expect(heard).toEqual(['shown', 'action off']);
    },
  );

  it.each(['darwin', 'win32'] as const)(
    'tells of its button also in the place of a former one, on %s',
    async (system) => {
      const { notify, heard, said, shown } = await on(system);
      notify();
      notify();
      await said();
      shown[1]?.press(0);
      expect(heard).toEqual(['shown', 'action on']);
    },
  );

  it('has no buttons on Linux, and the host says so', async () => {
    const { host, notify, heard, shown } = await on('linux');
    notify();
    shown[0]?.press(0);
    expect(heard).toEqual(['shown']);
    expect(host.hasNotificationButtons).toBe(false);
    expect((await on('darwin')).host.hasNotificationButtons).toBe(true);
    expect((await on('win32')).host.hasNotificationButtons).toBe(true);
  });

  it('waits for its answer, on Linux, too', async () => {
    const { notify, shown } = await on('linux');
    notify();
    notify({ actions: [] });
    expect(shown.map(({ options }) => options.timeoutType)).toEqual(['never', 'default']);
  });

  it('takes the place of a former one, and can be withdrawn', async () => {
    const { host, notify, shown } = await on('linux');
    notify();
    notify();
    expect(shown.map(({ isClosed }) => isClosed)).toEqual([true, false]);
    host.withdraw('confirm');
    host.withdraw('unknown');
    expect(shown.map(({ isClosed }) => isClosed)).toEqual([true, true]);
  });

  it.each(systems)('is shown whatever the length of its id, on %s', async (system) => {
    const { notify, heard, said } = await on(system);
    notify({ id: `replacement-${'g'.repeat(64)}` });
    await said();
    expect(heard).toEqual(['shown']);
  });

  it('is not to be had where the system has none', async () => {
    expect((await on('linux', { isSupported: false })).host.notify).toBeNull();
  });
});

describe('a notification that the system does not show', () => {
  it.each([
    ['darwin', ['failed']],
    ['win32', ['shown', 'failed']],
    ['linux', ['failed']],
  ] as const)('has failed, on %s', async (system, told) => {
    const { notify, heard, said } = await on(system, { fails: true });
    notify();
    await said();
    expect(heard).toEqual(told);
  });

  it('has failed where the system throws', async () => {
    const { notify, heard } = await on('darwin', { throws: true });
    notify();
    expect(heard).toEqual(['failed']);
  });

  it('has failed late, and once', async () => {
    const { host, notify, heard, shown } = await on('linux');
    notify();
    shown[0]?.fail();
    shown[0]?.fail();
    expect(heard).toEqual(['shown', 'failed']);
    host.withdraw('confirm');
    expect(shown[0]?.isClosed).toBe(false);
  });

  it('has not failed once another has taken its place, or it was withdrawn', async () => {
    const { host, notify, heard, said, shown } = await on('darwin', { fails: true });
    notify();
    // Even if the system were to say so.
    const say = (at: number) => shown[at]?.emit('failed', {}, 'Too late.');
    notify({ onFailed: () => heard.push('second failed') });
    say(0);
    host.withdraw('confirm');
    say(1);
    await said();
    expect(heard).toEqual([]);
  });
});
