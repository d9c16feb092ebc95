/** The attack covers the whole API by itself: its inputs come from the schemas, so they must really be made. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { router } from '#main/api/router.ts';
import type { ClockNote } from '#shared/record/strict-entry.ts';
import { attacksWith, procedures, proceduresOf } from '../attack/attacks.ts';
import { arbitraryOf } from '../attack/from-schema.ts';
import { hostileTexts, nearly } from '../attack/garbage.ts';

const words = { known: { id: ['s1'], '': ['2026-03-02', '07:30'] }, hostile: hostileTexts };
const takes = (input: z.core.$ZodType, value: unknown): boolean => z.safeParse(input, value).success;

describe('the attack', () => {
  it('knows every procedure of the router', () => {
    expect(procedures.map(({ path }) => path)).toEqual(Object.keys(router._def.procedures));
    expect(procedures.length).toBeGreaterThan(0);
  });

  it.each(procedures)('makes inputs that $path takes, and others that it refuses', ({ input }) => {
    const valid = arbitraryOf(input, words);
    expect(fc.sample(valid, { numRuns: 100, seed: 1 }).filter((value) => !takes(input, value))).toEqual([]);
    const wrong = fc.sample(nearly(valid), { numRuns: 100, seed: 1 }).filter((value) => !takes(input, value));
    expect(wrong.length).toBeGreaterThan(30);
  });

  it.each<ClockNote>([
    { kind: 'clock-back', seconds: 60 },
    { kind: 'zone', from: 'Europe/Berlin', to: 'Europe/London' },
  ])('cannot say in a log what main alone notes of its clock: $kind', (note) => {
    const [say] = procedures.filter(({ path }) => path === 'strict.say');
    const refused = z.safeParse(say?.input ?? z.any(), ['left-2026', [{ kind: 'sign' }, note]]);
    expect(refused.error?.issues.map(({ path }) => path)).toEqual([[1, 1, 'kind']]);
  });

  it('fills an argument with the words that are known by its name', () => {
    const named = attacksWith({ passphrase: ['the right one'], folder: ['/known/folder'] });
    const called = fc.sample(named, { numRuns: 1000, seed: 1 }).map(({ call }) => JSON.stringify(call));
    expect(called).toContainEqual(expect.stringMatching(/"vault\.turnOn","input":\["the right one",/));
    expect(called).toContainEqual(expect.stringMatching(/"backups\.writeTo","input":\["\/known\/folder"\]/));
  });

  it('says and leaves out what may be left out', () => {
    const changes = procedures.filter(({ path }) => path === 'record.change');
    const made = changes.flatMap(({ input }) =>
      fc.sample(arbitraryOf(input, words), { numRuns: 100, seed: 1 }),
    );
    const lengths = new Set(made.map((given) => (given as readonly unknown[]).length));
    expect([...lengths].sort()).toEqual([1, 2, 3]);
  });

  it('calls every procedure within a thousand calls', () => {
    const called = fc.sample(attacksWith({}), { numRuns: 1000, seed: 1 }).map(({ call }) => call.path);
    expect(procedures.filter(({ path }) => !called.includes(path))).toEqual([]);
  });

  it.each([
    ['of a type that it cannot make', z.map(z.string(), z.string())],
    [
      'with a condition that it cannot meet',
      z.object({ code: z.string().refine((text) => text === 'x'.repeat(9)) }),
    ],
  ])('fails for a schema %s', (_, schema) => {
    expect(() => arbitraryOf(schema, words)).toThrow('from-schema.ts makes no values');
  });

  it.each([
    ['a subscription', { type: 'subscription', inputs: [z.tuple([])] }],
    ['a query', { type: 'query', inputs: [z.tuple([])] }],
    ['a procedure without input', { type: 'mutation', inputs: [] }],
    ['a procedure with several inputs', { type: 'mutation', inputs: [z.string(), z.string()] }],
  ])('fails for %s, until it knows one', (_, _def) => {
    expect(() => proceduresOf({ news: { _def } })).toThrow('news');
  });
});
