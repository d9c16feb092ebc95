/**
 * The ambulance numbers by country, as two data sets that phones use give them (E11.00 to E11.18). Where the two
 * disagree (Honduras, Peru), a country has no number here. The app never guesses a number: it asks the patient.
 */
import type { Reader } from '../record/language.ts';
import { zoneCountries } from './zone-countries.ts';

/** The month of the table. The app names it wherever it shows or offers a number of the table. */
export const numbersKnownOn = '2026-11-01';

/** Whom a number reaches, or how or where. */
export type NumberNote = 'police' | 'by-text' | 'from-mobile' | 'some-regions' | 'doctor-on-duty';

export type NotedNumber = { readonly number: string; readonly note?: NumberNote };

export type CountryNumbers = {
  /** For an ambulance. */
  readonly number: string;
  /** Other numbers for an ambulance. */
  readonly also?: readonly NotedNumber[];
  /** For what is not life-threatening, while the clinic is closed. */
  readonly outOfHours?: readonly NotedNumber[];
};

/** E11.01, E11.05, E11.06, E11.11, E11.18: of the EU, those that have no other number below. */
const european = 'BG CY CZ DK EE ES FI GR HR HU IS LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** E11.12 and E11.14. */
const american = 'US CA PR MX CR DO EC SV PA PY UY VE'.split(' ');

const others: Readonly<Record<string, CountryNumbers>> = {
  DE: { number: '112', outOfHours: [{ number: '116 117' }] },
  AT: { number: '144', also: [{ number: '112', note: 'police' }], outOfHours: [{ number: '141' }] },
  CH: { number: '144', also: [{ number: '112' }] },
  LI: { number: '112', also: [{ number: '144' }] },
  BE: { number: '112', also: [{ number: '100' }] },
  FR: {
    number: '15',
    also: [{ number: '112' }, { number: '114', note: 'by-text' }],
    outOfHours: [
      { number: '15', note: 'doctor-on-duty' },
      { number: '116 117', note: 'some-regions' },
    ],
  },
  MC: { number: '112', also: [{ number: '15' }] },
  GB: { number: '999', also: [{ number: '112' }], outOfHours: [{ number: '111' }] },
  IE: { number: '112', also: [{ number: '999' }] },
  IT: { number: '112', also: [{ number: '118' }] },
  NO: { number: '113' },
  AU: {
    number: '000',
    also: [{ number: '112', note: 'from-mobile' }],
    outOfHours: [{ number: '1800 022 222' }],
  },
  NZ: { number: '111' },
  AR: { number: '107', also: [{ number: '911' }] },
  CL: { number: '131' },
  CO: { number: '123' },
  BO: { number: '118' },
  CU: { number: '104' },
  NI: { number: '128' },
  GT: { number: '123' },
};

const same = (countries: readonly string[], number: string) =>
  countries.map((country) => [country, { number }] as const);

/** All numbers of a country, by its two-letter code. */
export const countryNumbers: ReadonlyMap<string, CountryNumbers> = new Map([
  ...same(european, '112'),
  ...same(american, '911'),
  ...Object.entries(others),
]);

/** The number for an ambulance, by two-letter country code. */
export const emergencyNumbers: ReadonlyMap<string, string> = new Map(
  [...countryNumbers].map(([country, { number }]) => [country, number]),
);

/** The region of a locale that names one: `AT` in `de-AT`, none in `en` or `es-419`. */
const regionOf = (locale: string): string | undefined =>
  /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(locale)?.[1]?.toUpperCase();

/**
 * The country where the reader is, if its number is known. The time zone names it. The system's country code, or without
 * one the first locale that names a region, is weak evidence: it can only contradict the zone, and then the country is
 * null, as for a zone or a number that is not in the tables.
 */
export function emergencyCountryOf(zone: string, { countryCode, locales }: Reader): string | null {
  const country = zoneCountries.get(zone);
  if (country === undefined || !emergencyNumbers.has(country)) return null;
  const evidence = countryCode ?? locales.map(regionOf).find((region) => region !== undefined);
  return evidence === undefined || evidence === country ? country : null;
}

/** The country where the reader is and its number; null if the patient has to be asked. */
export function emergencyOf(
  zone: string,
  reader: Reader,
): { readonly country: string; readonly number: string } | null {
  const country = emergencyCountryOf(zone, reader);
  const number = country === null ? undefined : emergencyNumbers.get(country);
  return country === null || number === undefined ? null : { country, number };
}
