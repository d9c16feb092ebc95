/**
 * Every screen: a picture for a person to look at, in tests/e2e/screenshots/, and whether it fits every window. Nothing
 * compares the pictures. `npm run pictures` takes them in every look.
 */

import { layoutFaults } from './support/layout-faults.ts';
import { whenLoaded } from './support/loaded.ts';
import { everyLook, looks, takePicture, wear } from './support/looks.ts';
import { expect, test } from './support/test.ts';
import { walks } from './support/tour.ts';

/** Set by `npm run pictures`: a part of the names of the screens to take, or nothing for all. */
const only = process.env.LEGWORK_PICTURES;
const areTaken = only !== undefined;
const [first] = looks;

for (const walk of walks) {
  const stops = walk.stops.filter(({ screen }) => screen.includes(only ?? ''));
  if (stops.length === 0) continue;
  test(`every screen fits: ${walk.name}`, async ({ legwork }) => {
    test.setTimeout(60_000 + walk.stops.length * 15_000);
    await walk.write(legwork.dataFolder);
    const page = await legwork.open(first?.options, walk.at);
    // A stop that is lost says so soon.
    page.setDefaultTimeout(20_000);
    const faults: string[] = [];
    for (const stop of walk.stops) {
      await test.step(stop.screen, async () => {
        await stop.go(page);
        await whenLoaded(page);
        if (stops.includes(stop)) {
          for (const look of areTaken ? everyLook : looks) {
            await wear(page, look);
            await takePicture(page, stop.screen, look);
          }
        }
        if (!areTaken) {
          const found = await layoutFaults(page);
          faults.push(...found.map((fault) => `${stop.screen}, ${fault}`));
        }
        if (first !== undefined) await wear(page, first);
      });
    }
    if (!areTaken) expect(faults).toEqual([]);
  });
}
