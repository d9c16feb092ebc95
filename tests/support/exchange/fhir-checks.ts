/** Four checks of a bundle that know nothing of each other: each catches what the others pass over. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { Fhir } from 'fhir';
import type { Bundle, FhirResource } from 'fhir/r4';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { issuesOfBundle } from '#shared/exchange/out/fhir/issues.ts';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/exchange/fhir/${name}`, import.meta.url), 'utf8'));

const validator = new Fhir();

/** The `fhir` package, by the structures and code lists of R4. */
const byValidator = (bundle: Bundle<FhirResource>): readonly string[] =>
  validator
    .validate(bundle, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `${location}: ${message}`);

const ajv = new Ajv({ strict: false, allErrors: false });
ajv.addMetaSchema(createRequire(import.meta.url)('ajv/dist/refs/json-schema-draft-06.json'));
ajv.addSchema(fixture('r4-schema.json') as object, 'r4');

const schemaOf = (type: string) => ajv.getSchema(`r4#/definitions/${type}`);

function bySchema(bundle: Bundle<FhirResource>): readonly string[] {
  // One resource at a time, or the schema tells of all eight what each is not.
  const { entry = [], ...head } = bundle;
  const parts = [
    { ...head, entry: entry.map(({ resource: _, ...rest }) => rest) },
    ...entry.flatMap(({ resource }) => resource ?? []),
  ];
  return parts.flatMap((part) => {
    const validate = schemaOf(part.resourceType);
    if (validate === undefined) return [`no ${part.resourceType} in the schema`];
    if (validate(part) === true) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${part.resourceType}${instancePath}: ${message} ${JSON.stringify(params)}`,
    );
  });
}

type Invariant = { readonly key: string; readonly on: string; readonly expression: string };
const invariants = fixture('r4-invariants.json') as readonly Invariant[];

type Compiled = (resource: object, variables: object) => unknown;

const types = ['Period', 'Quantity', 'Extension', 'Element'] as const;

/** Of these two, fhirpath does not know the type. */
const elementsOf: Readonly<Record<string, string>> = {
  Element: 'descendants()',
  Extension: '(extension | descendants().extension)',
};

/** The invariants of a resource, and those of any element in it that has the type. */
const compiled = new Map<string, Compiled>(
  invariants.map(({ key, on, expression }) => {
    const [root = '', field] = on.split('.');
    const isType = (types as readonly string[]).includes(on);
    const items = field === undefined ? '$this' : field;
    const every = elementsOf[on] ?? `descendants().ofType(${root})`;
    const whole = isType ? `${every}.all(${expression})` : `${items}.all(${expression})`;
    return [key, fhirpath.compile(whole, r4) as Compiled];
  }),
);

const isOn = (resource: FhirResource | Bundle, on: string): boolean => {
  const [root] = on.split('.');
  if ((types as readonly string[]).includes(on)) return resource.resourceType !== 'Bundle';
  return root === resource.resourceType || (root === 'DomainResource' && resource.resourceType !== 'Bundle');
};

function byInvariants(bundle: Bundle<FhirResource>): readonly string[] {
  const parts = [bundle, ...(bundle.entry ?? []).flatMap(({ resource }) => resource ?? [])];
  return parts.flatMap((resource) =>
    invariants.flatMap(({ key, on }) => {
      if (!isOn(resource, on)) return [];
      const copy = structuredClone(resource);
      const answer = compiled.get(key)?.(copy, { resource: copy });
      return Array.isArray(answer) && answer[0] === true ? [] : [`${resource.resourceType}: ${key}`];
    }),
  );
}

const byOwnChecks = (bundle: Bundle<FhirResource>): readonly string[] =>
  issuesOfBundle(bundle).map(({ path, problem }) => `${path}: ${problem}`);

export const fhirChecks = {
  validator: byValidator,
  schema: bySchema,
  invariants: byInvariants,
  own: byOwnChecks,
} as const satisfies Record<string, (bundle: Bundle<FhirResource>) => readonly string[]>;
