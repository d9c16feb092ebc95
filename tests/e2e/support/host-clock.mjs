/**
 * Loaded into the browser host before its own first line: its clock shows what the test's file says, as the clock of
 * the page does. Main and page are one machine to the user.
 */
import { readFileSync } from 'node:fs';

const SystemDate = Date;
const nowMs = () => Number(readFileSync(process.env.LEGWORK_TEST_CLOCK, 'utf8'));

globalThis.Date = class extends SystemDate {
  constructor(...given) {
    super(...(given.length === 0 ? [nowMs()] : given));
  }

  static now() {
    return nowMs();
  }
};
