/** What is thrown at the API: every procedure of the router by its own schema, and everything that is no call. */
import fc from 'fast-check';
import type { z } from 'zod';
import { router } from '#main/api/router.ts';
import type { BridgeRequest } from '#shared/contract/bridge.ts';
import { arbitraryOf, type Messages } from './from-schema.ts';
import { garbage, garbagePath, hostileTexts, nearly } from './garbage.ts';

export const attackKinds = ['valid', 'nearly valid', 'garbage', 'no procedure', 'no call'] as const;
export type AttackKind = (typeof attackKinds)[number];

export type Attack = { readonly kind: AttackKind; readonly call: BridgeRequest };

type Procedure = {
  readonly path: string;
  readonly type: BridgeRequest['type'];
  /** Null for a procedure without input. */
  readonly input: z.core.$ZodType | null;
};

/** As much of tRPC's own description of a procedure as is read here. */
type Described = {
  readonly _def: { readonly type: string; readonly inputs: readonly z.core.$ZodType[] };
};

/** Every procedure that the router has. @throws Error for one that the attack could not cover. */
export function proceduresOf(procedures: Readonly<Record<string, unknown>>): readonly Procedure[] {
  return Object.entries(procedures).map(([path, procedure]) => {
    const { type, inputs } = (procedure as Described)._def;
    if (type !== 'query' && type !== 'mutation') throw new Error(`${path} is a ${type}: attack it too.`);
    if (inputs.length > 1) throw new Error(`${path} has several inputs: attack all of them.`);
    return { path, type, input: inputs[0] ?? null };
  });
}

export const procedures = proceduresOf(router._def.procedures);

/** A change is what most of the record is at risk by, and a named folder what most of the machine is. */
const weightOf = (path: string): number => {
  if (path === 'record.change') return 8;
  if (path === 'strict.append') return 4;
  return /^copies\.(writeTo|difference|restore)$/.test(path) ? 5 : 1;
};

/** Whole inputs that a folder under attack would take, by the procedure's path. */
export type RightInputs = Readonly<Record<string, readonly unknown[]>>;

/**
 * Attacks of every kind.
 * @param known texts that mean something in the folder under attack
 * @param right inputs that it would take: thrown as they are, and nearly so
 */
export function attacksWith(known: Messages['known'], right: RightInputs = {}): fc.Arbitrary<Attack> {
  const words: Messages = { known, hostile: hostileTexts };
  const inputs = procedures.map(({ path, type, input }) => {
    const made = input === null ? fc.constant(undefined) : arbitraryOf(input, words);
    const valid = fc.oneof(made, ...(right[path] ?? []).map((given) => fc.constant(given)));
    const attack = (kind: AttackKind, inputs: fc.Arbitrary<unknown>): fc.Arbitrary<Attack> =>
      inputs.map((given) => ({ kind, call: { type, path, input: given } }));
    const any = fc.oneof(
      { weight: 5, arbitrary: attack('valid', valid) },
      { weight: 4, arbitrary: attack('nearly valid', nearly(valid)) },
      { weight: 1, arbitrary: attack('garbage', garbage) },
    );
    return { weight: weightOf(path), arbitrary: any };
  });
  const type = fc.constantFrom('query' as const, 'mutation' as const);
  const noProcedure = fc.record({ type, path: garbagePath, input: garbage });
  // One without input would be called, whatever came with it.
  const asked = procedures.filter(({ type, input }) => type === 'mutation' && input !== null);
  const noCall = fc.record({
    type: fc.constant('mutation' as const),
    path: fc.constantFrom(...asked.map(({ path }) => path)),
    input: garbage,
  });
  const total = inputs.reduce((sum, { weight }) => sum + weight, 0);
  return fc.oneof(
    ...inputs,
    {
      weight: Math.ceil(total / 12),
      arbitrary: noProcedure.map((call) => ({ kind: 'no procedure' as const, call })),
    },
    { weight: Math.ceil(total / 12), arbitrary: noCall.map((call) => ({ kind: 'no call' as const, call })) },
  );
}
