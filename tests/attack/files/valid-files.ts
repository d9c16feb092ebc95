/** A valid file of each format that comes in, made from a seed: what the attack starts from. */
import type { Format } from '#shared/record/import-entry.ts';
import type { Random } from '../../faults/random.ts';
import { makeEvents, makeEventsEx, someEvents } from '../../support/exchange/make-activpal.ts';
import { makeApple } from '../../support/exchange/make-apple.ts';
import { makeRecordFile, makeTables } from '../../support/exchange/make-legwork.ts';
import { makeRoster } from '../../support/exchange/make-roster.ts';
import { makeFitbit, makeFitbitTable, makeSamsung, someMinutes } from '../../support/exchange/make-steps.ts';
import { makeTimesheet, type StyleName, someWork, styles } from '../../support/exchange/make-timesheet.ts';

export type Maker = (random: Random) => string;

const styleNames = Object.keys(styles) as [StyleName, ...StyleName[]];
const date = '2026-03-29';

const seedIn = (random: Random): number => random.whole(0, 1_000_000);

export const makers: Readonly<Record<Format, Maker>> = {
  'legwork-record': (random) => makeRecordFile(seedIn(random)),
  // One file of the archive: what is beside it does not change how it is read.
  'legwork-tables': (random) => {
    const tables = makeTables(seedIn(random), random.pick(['en', 'de', 'fr', 'es'] as const));
    const texts = tables.filter(({ name }) => name.endsWith('.csv')).map(({ text }) => text);
    return random.pick(texts as [string, ...string[]]).replace(/^\uFEFF/, '');
  },
  roster: (random) => makeRoster(seedIn(random)),
  timesheet: (random) =>
    makeTimesheet(
      random.pick(styleNames),
      someWork(random, random.whole(1, 40)),
      random.pick([',', ';', '\t'] as const),
    ),
  activpal: (random) => {
    const events = someEvents(random, random.whole(1, 200));
    return random.chance(0.5) ? makeEvents(events) : makeEventsEx(events, random.pick(['.', ','] as const));
  },
  'apple-health': (random) =>
    makeApple({
      seed: seedIn(random),
      days: 1,
      beats: 1,
      version: random.pick([8, 11, 12, 14] as const),
      language: random.pick(['en_GB', 'de_DE', 'fr_FR'] as const),
    }),
  fitbit: (random) => {
    const minutes = someMinutes(random, random.whole(1, 300));
    return random.chance(0.5) ? makeFitbit(date, minutes) : makeFitbitTable(date, minutes);
  },
  samsung: (random) =>
    makeSamsung(
      date,
      someMinutes(random, random.whole(1, 200)),
      random.pick(['UTC+0200', 'UTC-0330', ''] as const),
    ),
};
