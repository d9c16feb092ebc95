/**
 * Inputs made from a schema of zod alone, so that a procedure is attacked from the day it is written. A schema of a
 * type that is not known here throws: tests/unit/attack.test.ts makes that a failure.
 */
import fc from 'fast-check';
import { z } from 'zod';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];
type Checks = readonly z.core.$ZodCheck[] | undefined;

/** What a value must be to be worth trying where a schema stands. */
const fits = (schema: Schema, value: unknown): boolean => {
  const { issues } = schema._zod.run({ value, issues: [] }, { async: false }) as z.core.ParsePayload;
  return issues.length === 0;
};

type Bounds = { readonly min?: number; readonly max?: number };

function boundsOf(checks: Checks): Bounds {
  let bounds: Bounds = {};
  for (const { _zod } of checks ?? []) {
    const def = _zod.def as z.core.$ZodChecks['_zod']['def'];
    if (def.check === 'greater_than') bounds = { ...bounds, min: Number(def.value) };
    if (def.check === 'less_than') bounds = { ...bounds, max: Number(def.value) };
    if (def.check === 'min_length') bounds = { ...bounds, min: def.minimum };
    if (def.check === 'max_length') bounds = { ...bounds, max: def.maximum };
  }
  return bounds;
}

export type Messages = {
  /** Texts and numbers that mean something to the app under attack, by the field they are meant for; texts under `''` for any. */
  readonly known: Readonly<Record<string, readonly string[]>>;
  readonly hostile: readonly string[];
};

/** The form that a text must have, where the schema names one. */
function patternOf(schema: Schema, def: Def): RegExp | undefined {
  if (def.type === 'template_literal') return (schema as z.core.$ZodTemplateLiteral)._zod.pattern;
  const checks = (def as { readonly checks?: Checks }).checks ?? [];
  const defs = checks.map(({ _zod }) => _zod.def as { readonly pattern?: RegExp });
  return [...defs, def as { readonly pattern?: RegExp }].find(({ pattern }) => pattern)?.pattern;
}

/** What the arbitrary makes and the schema takes. @throws Error where that is next to nothing */
function fitting(schema: Schema, made: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  if (!fc.sample(made, { numRuns: 200, seed: 1 }).some((value) => fits(schema, value))) {
    throw new Error('from-schema.ts makes no values yet for a schema that asks for what it does not say.');
  }
  return made.filter((value) => fits(schema, value));
}

function ofNumber(
  schema: Schema,
  checks: Checks,
  isWhole: boolean,
  known: readonly string[] = [],
): fc.Arbitrary<unknown> {
  const { min = -1e9, max = 1e9 } = boundsOf(checks);
  const made = isWhole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
  const right = known.map(Number).filter((number) => fits(schema, number));
  if (right.length === 0) return fitting(schema, made);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fitting(schema, made) },
  );
}

/** Texts that the schema takes: of both sorts of words, and others of the same form. */
function ofText(
  schema: Schema,
  def: Def,
  { known, hostile }: Messages,
  field: string,
): fc.Arbitrary<unknown> {
  const { min = 0, max = 40 } = boundsOf((def as { readonly checks?: Checks }).checks);
  const pattern = patternOf(schema, def);
  const made = pattern
    ? fc.stringMatching(pattern)
    : fc.string({ unit: 'binary', minLength: min, maxLength: Math.min(max, min + 40) });
  const some = (weight: number, words: readonly string[]): fc.WeightedArbitrary<unknown>[] => {
    const right = words.filter((word) => fits(schema, word));
    return right.length === 0 ? [] : [{ weight, arbitrary: fc.constantFrom(...right) }];
  };
  const others = { weight: 1, arbitrary: fitting(schema, made) };
  return fc.oneof(...some(8, known[field] ?? []), ...some(1, known[''] ?? []), ...some(1, hostile), others);
}

/** Longer lists than this show nothing more. */
const mostItems = 5;

const nameOf = (schema: Schema): string | undefined => {
  const name = z.globalRegistry.get(schema)?.name;
  return typeof name === 'string' ? name : undefined;
};

/**
 * Values that the schema takes.
 * @param within the name of the field that it stands for
 * @throws Error for a type of schema that is not known here
 */
export function arbitraryOf(schema: Schema, words: Messages, within = ''): fc.Arbitrary<unknown> {
  const def = (schema as z.core.$ZodTypes)._zod.def as Def;
  // An argument has no name of its own but the one that the contract gives its schema.
  const field = nameOf(schema) ?? within;
  const inside = (inner: Schema): fc.Arbitrary<unknown> => arbitraryOf(inner, words, field);
  switch (def.type) {
    case 'boolean':
      return fc.boolean();
    case 'number':
      return ofNumber(
        schema,
        def.checks,
        (def as { format?: string }).format === 'safeint',
        words.known[field],
      );
    case 'string':
    case 'template_literal':
      return ofText(schema, def, words, field);
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'nullable':
      return fc.option(inside(def.innerType));
    case 'optional':
    case 'readonly':
      return inside(def.innerType);
    case 'union':
      return fc.oneof(...def.options.map(inside));
    case 'tuple': {
      const items = def.items.map(inside);
      // The last ones may be left out: each length is as likely.
      const least = def.items.findLastIndex(({ _zod }) => _zod.optin !== 'optional') + 1;
      const lengths = Array.from({ length: items.length - least + 1 }, (_, more) => least + more);
      return fc.oneof(...lengths.map((length) => fc.tuple(...items.slice(0, length))));
    }
    case 'array': {
      const { min = 0, max = mostItems } = boundsOf(def.checks);
      const item = inside(def.element);
      const some = fc.array(item, { minLength: min, maxLength: Math.min(max, min + mostItems) });
      // One by itself is taken more often than several that must also fit together.
      return min > 1 || max < 1 ? some : fc.oneof(fc.tuple(item), some);
    }
    case 'object': {
      const fields = Object.entries(def.shape);
      const required = fields.flatMap(([name, field]) => (field._zod.optin === 'optional' ? [] : name));
      const made = fc.record(
        Object.fromEntries(fields.map(([name, of]) => [name, arbitraryOf(of, words, name)])),
        { requiredKeys: required },
      );
      // What it asks of its fields together, no field says.
      return (def.checks ?? []).length === 0 ? made : fitting(schema, made);
    }
    case 'record':
      return fc.dictionary(inside(def.keyType) as fc.Arbitrary<string>, inside(def.valueType), {
        maxKeys: mostItems,
      });
    default:
      throw new Error(`from-schema.ts makes no values for a schema of type ${def.type} yet.`);
  }
}
