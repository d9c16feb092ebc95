/**
 * Hostile envelopes at a desk: forged, replayed, cut, foreign, future and swapped ones among right ones; slips at random,
 * forged sheets, copied folders, an archive of bad files. Each has a named verdict, and no refused one any effect.
 *
 * `-- --envelopes 10000` sends that many, and 10,000 bad files in one archive. `-- --seed 7` sends the same ones again.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { createRandom, seedOf } from '../../../faults/random.ts';
import { tricks } from './desk-tricks.ts';
import { layEnvelopeSiege } from './siege.ts';

const { values } = parseArgs({ options: { envelopes: { type: 'string' }, seed: { type: 'string' } } });
const envelopes = Number(values.envelopes ?? 600);
const seed = Number(values.seed ?? process.env.LEGWORK_SEED ?? randomInt(1_000_000));
if (!Number.isSafeInteger(envelopes) || envelopes < 1 || !Number.isSafeInteger(seed)) {
  throw new Error('Give whole numbers: --envelopes 10000 --seed 7');
}
const mostDetails = 10;
/** Envelopes at one desk: what it holds is told anew with each. */
const perDesk = 60;

console.log(
  `Seed ${seed}; the same again: node tests/attack/desk/envelopes/run.ts --envelopes ${envelopes} --seed ${seed}`,
);
const siege = await layEnvelopeSiege();
const counts = new Map<string, number>();
const wrong: string[] = [];
let passed = 0;
for (let at = 0; at * perDesk < envelopes; at += 1) {
  const { counts: found, faults } = await siege.strike(createRandom(seedOf(seed, at)), perDesk);
  for (const [verdict, count] of found) counts.set(verdict, (counts.get(verdict) ?? 0) + count);
  wrong.push(...faults.map((fault) => `desk ${at}: ${fault}`));
  passed += perDesk - Math.min(perDesk, faults.length);
}
for (const [verdict, count] of [...counts].toSorted()) console.log(`${`${verdict}:`.padEnd(22)}${count}`);
for (const [name, trick] of Object.entries(tricks)) {
  const faults = await trick(siege, createRandom(seedOf(seed, 1)), Math.max(20, Math.floor(envelopes / 10)));
  console.log(`${`${name}:`.padEnd(22)}${faults.length === 0 ? 'held' : `${faults.length} faults`}`);
  wrong.push(...faults.map((fault) => `${name}: ${fault}`));
  if (faults.length === 0) passed += 1;
}
for (const line of wrong.slice(0, mostDetails)) console.log(`  ${line}`);
console.log(`envelopes: ${passed} passed, ${wrong.length} failed`);
process.exit(wrong.length > 0 ? 1 : 0);
