/**
 * The ambulance number by country: only those that are beyond doubt. The card starts with it; the patient checks it and
 * may change it. For any other country the patient types the number.
 */

const europe =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

const elsewhere = {
  GB: '999',
  US: '911',
  CA: '911',
  MX: '911',
  CR: '911',
  EC: '911',
  UY: '911',
  CO: '123',
  CL: '131',
  BR: '192',
  AU: '000',
  NZ: '111',
  IN: '112',
  TR: '112',
  IL: '101',
  JP: '119',
  KR: '119',
  SG: '995',
} as const;

/** By two-letter country code. */
export const emergencyNumbers: ReadonlyMap<string, string> = new Map([
  ...europe.map((country) => [country, '112'] as const),
  ...Object.entries(elsewhere),
]);

/** The first country in the reader's locales, if its number is known: `de-AT` names Austria, `en` none. */
export function emergencyCountryOf(locales: readonly string[]): string | null {
  const regions = locales.map((locale) => new Intl.Locale(locale).region);
  const first = regions.find((region) => region !== undefined);
  return first !== undefined && emergencyNumbers.has(first) ? first : null;
}
