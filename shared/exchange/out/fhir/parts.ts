/** The small parts of FHIR R4 resources: times, quantities, codes, names (exchange.md §4). */
import type { CodeableConcept, Coding, Element, FhirResource, Period, Quantity, Reference } from 'fhir/r4';
import { epochSecondsOf, utcOf, writtenOffsetSeconds } from '../../../time/instants.ts';
import { zoneOf } from '../../../time/wall-clock.ts';
import type { ZonedTime } from '../../../time/zoned-time.ts';
import type { Hash } from '../../planned-wanted.ts';

const codesSystem = 'urn:legwork:codes';
const zoneExtension = 'urn:legwork:time-zone';
export const ucumSystem = 'http://unitsofmeasure.org';
const loincSystem = 'http://loinc.org';
const snomedSystem = 'http://snomed.info/sct';

/** The units that go out, by their UCUM codes; the value is what people read. */
export const units = {
  min: 'min',
  s: 's',
  cm: 'cm',
  'mm[Hg]': 'mmHg',
  '{load}.h': 'load-hours',
  '{score}': 'score',
} as const;
export type Unit = keyof typeof units;

export const quantity = (value: number, code: Unit): Quantity => ({
  ...{ value, unit: units[code], system: ucumSystem, code },
});

const unpaired = /\p{Surrogate}/gu;
/** White space other than that of the type `string`, and control characters, which it does not take. */
const notInText = /[^\S \t\r\n]|[^\P{Cc}\t\r\n]/gu;

/** A text that FHIR's `string` takes; undefined for one with nothing in it. */
export function fhirText(text: string): string | undefined {
  const clean = text.replace(unpaired, '\uFFFD').replace(notInText, ' ').trim();
  return clean === '' ? undefined : clean;
}

/** The widest offset from UTC that a `dateTime` can have, seconds. */
const widestOffset = 14 * 3600;

/** A `dateTime` with seconds and offset; in UTC where FHIR cannot write the offset. */
export function dateTimeOf(zoned: ZonedTime): string {
  const offset = writtenOffsetSeconds(zoned);
  if (offset % 60 !== 0 || Math.abs(offset) > widestOffset) return utcOf(Math.floor(epochSecondsOf(zoned)));
  return zoned.slice(0, zoned.indexOf('['));
}

const zoneElement = (zoned: ZonedTime): Element => ({
  extension: [{ url: zoneExtension, valueString: zoneOf(zoned) }],
});

/** `[start, end)`, each with its zone in our extension; without `end` it goes on. */
export const periodOf = (start: ZonedTime, end?: ZonedTime): Period => ({
  ...{ start: dateTimeOf(start), _start: zoneElement(start) },
  ...(end !== undefined && { end: dateTimeOf(end), _end: zoneElement(end) }),
});

/** A moment with its zone, under the name of a `dateTime` element. */
export const momentOf = <Name extends string>(name: Name, zoned: ZonedTime) =>
  ({ [name]: dateTimeOf(zoned), [`_${name}`]: zoneElement(zoned) }) as Record<Name, string> &
    Record<`_${Name}`, Element>;

/** A concept of our own, as people read it. */
export const ownConcept = (code: string, text: string, ...more: readonly Coding[]): CodeableConcept => ({
  coding: [{ system: codesSystem, code, display: text }, ...more],
  text,
});

export const loinc = (code: string, display: string): Coding => ({ system: loincSystem, code, display });
export const snomed = (code: string, display: string): Coding => ({ system: snomedSystem, code, display });

const observationCategories = { activity: 'Activity', survey: 'Survey', exam: 'Exam' } as const;

export const category = (code: keyof typeof observationCategories): CodeableConcept[] => [
  {
    coding: [
      {
        system: 'http://terminology.hl7.org/CodeSystem/observation-category',
        ...{ code, display: observationCategories[code] },
      },
    ],
  },
];

/**
 * A UUID from a name within a diary: the same each time (version 8 of RFC 9562, from SHA-256).
 * @param namespace tells diaries apart: two of them have a check-in of the same name
 */
export function uuidOf(namespace: string, name: string, sha256: Hash): string {
  const hex = sha256(`${namespace} ${name}`);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

export const urlOf = (id: string): string => `urn:uuid:${id}`;
export const referenceTo = ({ id }: Pick<FhirResource, 'id'>): Reference => ({ reference: urlOf(id ?? '') });

export const legTexts = { both: 'Both legs', left: 'Left leg', right: 'Right leg' } as const;

/** What resources are made with. */
export type Maker = {
  /** The id of the resource of this name. */
  readonly idOf: (name: string) => string;
  readonly patient: Reference;
  /** SNOMED CT needs a licence in many countries: off unless the person has one. */
  readonly hasSnomed: boolean;
};
