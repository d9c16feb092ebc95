/** What is thrown at the API: every call of the contract by its own schema, and everything that is no call. */
import fc from 'fast-check';
import type { z } from 'zod';
import { router } from '#main/api/router.ts';
import type { BridgeRequest } from '#shared/contract/bridge.ts';
import { type Call, contract } from '#shared/contract/contract.ts';
import { arbitraryOf, type Messages } from './from-schema.ts';
import { garbage, garbagePath, hostileTexts, nearly } from './garbage.ts';

export const attackKinds = [
  'valid',
  'nearly valid',
  'garbage',
  'other diary',
  'no procedure',
  'no call',
] as const;
export type AttackKind = (typeof attackKinds)[number];

export type Attack = { readonly kind: AttackKind; readonly call: BridgeRequest };

type Procedure = {
  readonly path: string;
  /** Of the list of arguments. */
  readonly input: z.core.$ZodType;
};

/** As much of tRPC's own description of a procedure as is read here. */
type Described = {
  readonly _def: { readonly type: string; readonly inputs: readonly z.core.$ZodType[] };
};

/** Every procedure that the router has. @throws Error for one that the attack could not cover. */
export function proceduresOf(procedures: Readonly<Record<string, unknown>>): readonly Procedure[] {
  return Object.entries(procedures).map(([path, procedure]) => {
    const { type, inputs } = (procedure as Described)._def;
    const [input, ...more] = inputs;
    if (type !== 'mutation') throw new Error(`${path} is a ${type}: attack it too.`);
    if (input === undefined || more.length > 0) throw new Error(`${path} has not one input: attack it too.`);
    return { path, input };
  });
}

export const procedures = proceduresOf(router._def.procedures);

/** Whether a call of this name may change anything, by the contract's own word. */
export function mayChange(path: string): boolean {
  const [group = '', name = ''] = path.split('.');
  const calls: Readonly<Record<string, Readonly<Record<string, Pick<Call<[], unknown>, 'kind'>>>>> = contract;
  return Object.hasOwn(calls, group) && calls[group]?.[name]?.kind === 'does';
}

/** A change is what most of the record is at risk by, and a named folder what most of the machine is. */
const weightOf = (path: string): number => {
  if (path === 'record.change') return 8;
  if (path === 'strict.say') return 4;
  return /^backups\.(writeTo|difference|restore)$/.test(path) ? 5 : 1;
};

/** Whole lists of arguments that a folder under attack would take, by the procedure's path. */
export type RightInputs = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** Diaries that are not served: a page that was left open, or one that makes a name up. A header carries each. */
const otherDiaries = fc.oneof(
  fc.constantFrom('', 'null', 'undefined', 'constructor', '*', 'x'.repeat(100)),
  fc.uuid(),
);

/**
 * Attacks of every kind.
 * @param known texts that mean something in the folder under attack
 * @param right inputs that it would take: thrown as they are, and nearly so
 */
export function attacksWith(known: Messages['known'], right: RightInputs = {}): fc.Arbitrary<Attack> {
  const words: Messages = { known, hostile: hostileTexts };
  const inputs = procedures.map(({ path, input }) => {
    const valid = fc.oneof(
      arbitraryOf(input, words),
      ...(right[path] ?? []).map((given) => fc.constant(given)),
    );
    const attack = (kind: AttackKind, inputs: fc.Arbitrary<unknown>): fc.Arbitrary<Attack> =>
      inputs.map((given) => ({ kind, call: { path, input: given } }));
    const ofOtherDiary = fc
      .tuple(valid, otherDiaries)
      .map(([given, diary]): Attack => ({ kind: 'other diary', call: { path, input: given, diary } }));
    const any = fc.oneof(
      { weight: 5, arbitrary: attack('valid', valid) },
      { weight: 4, arbitrary: attack('nearly valid', nearly(valid)) },
      { weight: 1, arbitrary: attack('garbage', garbage) },
      { weight: 1, arbitrary: ofOtherDiary },
    );
    return { weight: weightOf(path), arbitrary: any };
  });
  const noProcedure = fc.record({ path: garbagePath, input: garbage });
  const noCall = fc.record({
    path: fc.constantFrom(...procedures.map(({ path }) => path)),
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
