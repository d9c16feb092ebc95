/**
 * Run by vitest before each test file. Where LEGWORK_ZONE_READERS names a file, a test file that asks for the machine's
 * time zone is added to it, by its path and where it asked first. See zone-watch.ts.
 */
import { expect } from 'vitest';
import { watchZone } from './zone-watch.ts';

const list = process.env.LEGWORK_ZONE_READERS;
// Kept here, since a test may replace the module.
const { appendFileSync } = process.getBuiltinModule('node:fs');

if (list) {
  let isNoted = false;
  watchZone(() => {
    if (isNoted) return;
    isNoted = true;
    const asked = new Error('asked').stack
      ?.split('\n')
      .slice(3)
      .map((line) => line.trim());
    appendFileSync(list, `${expect.getState().testPath}\t${asked?.join(' ')}\n`);
  });
}
