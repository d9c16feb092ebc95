/**
 * What is wrong with a Bundle that Legwork made, beyond what schemas see: checked before success is told, and in tests
 * beside the validators (exchange.md §2 and §4).
 */
import type { Bundle, FhirResource } from 'fhir/r4';
import { calendarDateSchema } from '../../../time/zoned-time.ts';
import { ucumSystem, units } from './parts.ts';

export type FhirIssue = { readonly path: string; readonly problem: string };

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Calls `check` for every value in a resource, with its path: `Observation.component.code`. */
function visit(value: unknown, path: string, check: (value: unknown, path: string) => void): void {
  check(value, path);
  if (Array.isArray(value)) for (const item of value) visit(item, path, check);
  else if (isFields(value)) {
    for (const [name, item] of Object.entries(value)) visit(item, `${path}.${name}`, check);
  }
}

/** The references that Legwork writes, and what each may name. */
const targets: Readonly<Record<string, readonly FhirResource['resourceType'][]>> = {
  'Observation.subject': ['Patient'],
  'Observation.performer': ['Patient'],
  'Observation.basedOn': ['CarePlan'],
  'Observation.derivedFrom': ['Observation'],
  'Device.patient': ['Patient'],
  'DeviceUseStatement.subject': ['Patient'],
  'DeviceUseStatement.source': ['Patient'],
  'DeviceUseStatement.device': ['Device'],
  'Procedure.subject': ['Patient'],
  'CarePlan.subject': ['Patient'],
  'CarePlan.supportingInfo': ['Procedure'],
  'Provenance.agent.who': ['Patient', 'Device'],
  'Provenance.target': ['Patient', 'Device', 'DeviceUseStatement', 'Observation', 'Procedure', 'CarePlan'],
};

const uuidUrl = /^urn:uuid:([0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/;

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const momentNames = [
  'effectiveDateTime',
  'performedDateTime',
  'start',
  'end',
  'issued',
  'recorded',
  'timestamp',
  'created',
];
/** What can be told by its date alone: when something was, and the dates that an export is of. */
const datePath = /\.effectiveDateTime$|^Provenance\.occurredPeriod\./;

/** Half a pair of surrogates, and control characters other than those of white space. */
const unwritable = /\p{Surrogate}|[^\P{Cc}\t\r\n]/u;

function momentProblem(path: string, value: unknown): string | null {
  if (!momentNames.includes(path.slice(path.lastIndexOf('.') + 1))) return null;
  if (typeof value !== 'string') return 'no time';
  const isDate = value.length === 10 && datePath.test(path);
  if (!isDate && !moment.test(value)) return 'a time without seconds or offset';
  return calendarDateSchema.safeParse(value.slice(0, 10)).success ? null : 'a date that does not exist';
}

function quantityProblem(value: unknown): string | null {
  if (!isFields(value) || value.system !== ucumSystem) return null;
  const unit = (units as Readonly<Record<string, string>>)[String(value.code)];
  if (unit === undefined) return 'a unit that is not in the list';
  if (unit !== value.unit) return 'a unit whose text says another';
  const number = value.value;
  return typeof number === 'number' && number >= 0 ? null : 'a quantity without a value, or below 0';
}

function emptyProblem(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return 'nothing in it';
  if (Array.isArray(value) && value.length === 0) return 'nothing in it';
  return isFields(value) && Object.keys(value).length === 0 ? 'nothing in it' : null;
}

const hasValueName = (name: string): boolean => /^value[A-Z]/.test(name);

function choiceProblem(value: unknown, path: string): string | null {
  if (!isFields(value)) return null;
  const names = Object.keys(value);
  const most = path.startsWith('Device.property') ? Number.POSITIVE_INFINITY : 1;
  if (names.filter(hasValueName).length > most) return 'more than one value';
  if (names.filter((name) => /^effective[A-Z]/.test(name)).length > 1) return 'more than one time';
  const isComponent = path === 'Observation.component';
  if (isComponent && !names.some(hasValueName)) return 'a component without a value';
  if (path !== 'Observation') return null;
  const says = names.some(
    (name) => hasValueName(name) || ['component', 'note', 'dataAbsentReason'].includes(name),
  );
  return says ? null : 'an observation that says nothing';
}

function issuesOfResource(
  resource: FhirResource,
  byUrl: ReadonlyMap<string, FhirResource>,
): readonly FhirIssue[] {
  const issues: FhirIssue[] = [];
  const add = (path: string, problem: string | null): void => {
    if (problem !== null) issues.push({ path, problem });
  };
  visit(resource, resource.resourceType, (value, path) => {
    const name = path.slice(path.lastIndexOf('.') + 1);
    add(path, emptyProblem(value));
    add(path, choiceProblem(value, path));
    add(path, quantityProblem(value));
    add(path, momentProblem(path, value));
    if (typeof value === 'string' && unwritable.test(value)) add(path, 'a sign that no text may hold');
    if (name !== 'reference') return;
    const target = byUrl.get(String(value))?.resourceType;
    const allowed = targets[path.slice(0, -'.reference'.length)] ?? [];
    if (target === undefined) add(path, 'names nothing in the bundle');
    else if (!allowed.includes(target)) add(path, `may not name a ${target}`);
  });
  return issues;
}

/** Everything that is wrong; none for a Bundle that may leave. */
export function issuesOfBundle(bundle: Bundle<FhirResource>): readonly FhirIssue[] {
  const entries = bundle.entry ?? [];
  const byUrl = new Map<string, FhirResource>();
  const issues: FhirIssue[] = [];
  const add = (path: string, problem: string): void => {
    issues.push({ path, problem });
  };
  if (bundle.type !== 'collection') add('Bundle.type', 'no collection');
  const timestamp = momentProblem('Bundle.timestamp', bundle.timestamp);
  if (timestamp !== null) add('Bundle.timestamp', timestamp);
  for (const { fullUrl = '', resource } of entries) {
    const id = uuidUrl.exec(fullUrl)?.[1];
    if (id === undefined || resource === undefined) add('Bundle.entry', 'no resource under a UUID');
    else if (resource.id !== id) add('Bundle.entry', 'a resource under another name');
    else if (byUrl.has(fullUrl)) add('Bundle.entry', 'two resources of one name');
    else byUrl.set(fullUrl, resource);
  }
  const patients = [...byUrl.values()].filter(({ resourceType }) => resourceType === 'Patient');
  if (patients.length !== 1) add('Bundle.entry', 'not one patient');
  return [...issues, ...[...byUrl.values()].flatMap((resource) => issuesOfResource(resource, byUrl))];
}
