/** The services with a timer that goes off when the test says so, and a host that notes what it shows. */

import { onTestFinished } from 'vitest';
import type { Host } from '#main/host.ts';
import type { ServicesOptions } from '#main/services.ts';
import type { Services } from '#shared/contract/contract.ts';
import type { SpokenPayload } from '#shared/record/strict-entry.ts';
import { epochSecondsOf, utcOf } from '#shared/time/instants.ts';
import { hostDouble } from './host-double.ts';
import { openTest, testClock } from './open-services.ts';
import { inBerlin, newFolder } from './open-strict.ts';
import { aTreatment } from './strict-entries.ts';

export async function openWatched(folder: string, at: string, options: Partial<ServicesOptions> = {}) {
  const clock = testClock(at);
  const double = hostDouble();
  const asked: (() => void)[] = [];
  const services = await openTest(folder, {
    host: double.host,
    now: () => clock.at,
    every: (_ms, check) => {
      asked.push(check);
      return () => asked.splice(0);
    },
    ...options,
  });
  /** Lets the timer go off, and waits for what comes of it: looks are queued behind each other like any call. */
  const checkAt = async (moment: string): Promise<readonly string[]> => {
    clock.at = moment;
    const before = [...double.notifications.keys()];
    for (const check of asked) check();
    await services.api.data.recovery().catch(() => undefined);
    return [...double.notifications.keys()].filter((id) => !before.includes(id));
  };
  onTestFinished(() => services.close());
  return { ...services, ...double, checkAt, clock };
}

/** The id of the notification about the treatment. */
export const ofLeft = 'strict-left-2026';

/** The stockings are still on. */
export const stillOnAt = (at: string): SpokenPayload => ({
  kind: 'confirm',
  at: utcOf(epochSecondsOf(inBerlin(at))),
});

/** Waits for a look that the services began by themselves: it is queued before this call. */
export const looked = (api: Services): Promise<unknown> => api.data.recovery().catch(() => undefined);

/** A treatment's first check-in is due, and this host was asked to show it. */
export async function askedBy(host: Host) {
  const watched = await openWatched(await newFolder(), inBerlin('02T16:00:00'), { host });
  await watched.api.strict.start(aTreatment());
  await watched.checkAt(inBerlin('02T21:00:30'));
  return watched;
}
