/** The attack with envelopes makes what it says it makes, and notices an effect. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openEnvelope } from '#main/crypto/envelope.ts';
import { takeIn } from '#shared/desk/take-in.ts';
import { type BlowName, blowNames, blows } from '../attack/desk/envelopes/blows.ts';
import { tricks } from '../attack/desk/envelopes/desk-tricks.ts';
import { layEnvelopeSiege, type Siege } from '../attack/desk/envelopes/siege.ts';
import { createRandom } from '../faults/random.ts';
import { arrival, emptyDesk, newWorker } from '../support/desk/envelopes.ts';

let siege: Siege;
beforeAll(async () => {
  siege = await layEnvelopeSiege();
});

const verdictOn = async (name: BlowName, seed: number) => {
  const { desks } = siege;
  const [victim, attacker] = [newWorker(), newWorker()];
  const genuine = await desks.desk.sealed(victim, { sequence: 9 });
  const field = { ...desks, random: createRandom(seed), victim, attacker, next: 9, genuine };
  const bytes = await blows[name].make(field);
  const { verdicts } = takeIn(emptyDesk(), [await openEnvelope(bytes, desks.desk.keys)], arrival);
  return verdicts[0];
};

describe.each(blowNames)('%s', (name) => {
  test('is refused by the name that it should have', async () => {
    for (let seed = 0; seed < 8; seed += 1) {
      const verdict = await verdictOn(name, seed);
      expect(verdict?.kind).toBe('refused');
      expect(blows[name].expects).toContain(verdict?.kind === 'refused' ? verdict.why : null);
    }
  });
});

test('among right envelopes the desk holds what the model says', async () => {
  const { counts, faults } = await siege.strike(createRandom(4), 60);
  expect(faults).toEqual([]);
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(60);
  for (const receipt of ['waiting', 'older-sequence']) expect(counts.get(receipt)).toBeGreaterThan(0);
});

test.each(Object.keys(tricks) as (keyof typeof tricks)[])('a desk holds against %s', async (name) => {
  expect(await tricks[name](siege, createRandom(2), 20)).toEqual([]);
});
