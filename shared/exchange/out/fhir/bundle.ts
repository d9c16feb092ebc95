/**
 * The record as a FHIR R4 Bundle, for a clinic's software (exchange.md §4). It only goes out: it holds less than the
 * diary, so Legwork never reads one in.
 */
import type { Bundle, Device, FhirResource, Patient, Provenance } from 'fhir/r4';
import { dayExposures } from '../../../exposure/exposures.ts';
import { keyOfChange } from '../../../record/change.ts';
import type { LegworkRecord } from '../../../record/record.ts';
import { logOf } from '../../../strict/treatment-log.ts';
import { dateOf } from '../../../time/wall-clock.ts';
import type { Hash } from '../../planned-wanted.ts';
import { type Chosen, kindsOut, type Period, upsertsOut } from '../choice.ts';
import type { Made } from '../record-json.ts';
import { ofGarment, ofWear } from './devices.ts';
import { ofCheckIn, ofLoad, ofShift } from './observations.ts';
import { dateTimeOf, fhirText, type Maker, ownConcept, referenceTo, urlOf, uuidOf } from './parts.ts';
import { ofTreatment } from './treatments.ts';

export type FhirOptions = {
  readonly sha256: Hash;
  /** The whole record: the load of a day asks for stockings that may not go out themselves. */
  readonly whole: LegworkRecord;
  /** SNOMED CT codes, which need a licence in many countries. */
  readonly hasSnomed?: boolean;
  /** Tells this diary from every other, and lasts. By default the names of the entries that go out. */
  readonly namespace?: string;
};

const participantType = (code: 'author' | 'assembler', display: string) => ({
  coding: [
    { system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', ...{ code, display } },
  ],
});

/** The load of each work day on which a shift goes out, by the whole diary. */
function loadsOf({ record }: Chosen, whole: LegworkRecord, { app, at }: Made, maker: Maker) {
  const dates = new Set(record.shifts.flatMap(({ start, end }) => [dateOf(start), dateOf(end)]));
  const model = fhirText(`Load model of Legwork ${app}, docs/model.md`) ?? 'Load model of Legwork';
  return dayExposures(whole, at)
    .filter(({ date, hasShift, load }) => dates.has(date) && (hasShift || load > 0))
    .map((day) => ofLoad(day, model, maker));
}

const appOf = ({ app }: Made, { idOf }: Maker): Device => ({
  resourceType: 'Device',
  id: idOf('app'),
  deviceName: [{ name: 'Legwork', type: 'user-friendly-name' }],
  type: ownConcept('diary-app', 'Diary app'),
  version: [{ value: fhirText(app) ?? '0' }],
});

/** Who says so, from when to when, and what has put it together. */
const provenanceOf = (
  resources: readonly FhirResource[],
  period: Period | null,
  { at }: Made,
  author: Patient,
  app: Device,
  { idOf }: Maker,
): Provenance => ({
  resourceType: 'Provenance',
  id: idOf('provenance'),
  target: resources.map(referenceTo),
  ...(period !== null && { occurredPeriod: { start: period.from, end: period.to } }),
  recorded: dateTimeOf(at),
  activity: { text: period === null ? 'Export of a whole diary' : 'Export of a period of a diary' },
  agent: [
    { type: participantType('author', 'Author'), who: referenceTo(author) },
    { type: participantType('assembler', 'Assembler'), who: referenceTo(app) },
  ],
});

/** The resources that entries of the record become, in the order of the record. */
function resourcesOf(
  chosen: Chosen,
  made: Made,
  options: FhirOptions,
  maker: Maker,
): readonly FhirResource[] {
  const { record } = chosen;
  const today = dateOf(made.at);
  const hasShifts = kindsOut(chosen).includes('shift');
  return [
    ...record.garments.map((garment) => ofGarment(garment, today, maker)),
    ...record.shifts.flatMap((shift) => ofShift(shift, maker)),
    ...(hasShifts ? loadsOf(chosen, options.whole, made, maker) : []),
    ...record.wear.map((wear) => ofWear(wear, maker)),
    ...record.checkIns.flatMap((checkIn) => ofCheckIn(checkIn, maker)),
    ...record.treatments.flatMap((treatment) => ofTreatment(logOf(record, treatment), made.at, maker)),
  ];
}

/** A Bundle of type `collection`. The same record, choice and moment give the same resources under the same names. */
export function fhirBundle(chosen: Chosen, made: Made, options: FhirOptions): Bundle<FhirResource> {
  const { sha256, hasSnomed = false } = options;
  const namespace = options.namespace ?? sha256(upsertsOut(chosen).map(keyOfChange).join('\n'));
  const idOf = (name: string): string => uuidOf(namespace, name, sha256);
  const person: Patient = { resourceType: 'Patient', id: idOf('patient') };
  const maker: Maker = { idOf, patient: referenceTo(person), hasSnomed };
  const app = appOf(made, maker);
  const resources = [person, app, ...resourcesOf(chosen, made, options, maker)];
  const all = [...resources, provenanceOf(resources, chosen.choice.period, made, person, app, maker)];
  return {
    resourceType: 'Bundle',
    id: idOf('bundle'),
    type: 'collection',
    timestamp: dateTimeOf(made.at),
    entry: all.map((resource) => ({ fullUrl: urlOf(resource.id ?? ''), resource })),
  };
}

/** The text of the file, one resource a line. The same bundle gives the same text. */
export function fhirJson({ entry = [], ...head }: Bundle<FhirResource>): string {
  const lines = entry.map((each) => JSON.stringify(each)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"entry":[\n${lines}\n]}\n`;
}
