import { describe, expect, it } from 'vitest';
import {
  countryNumbers,
  emergencyCountryOf,
  emergencyNumbers,
  emergencyOf,
} from '#shared/evidence/emergency-numbers.ts';
import { zoneCountries } from '#shared/evidence/zone-countries.ts';

/** A reader of these languages, on a system that names no country. */
const readerOf = (...locales: readonly string[]) => ({ locales, countryCode: null });

describe('the emergency number', () => {
  it.each([
    ['Europe/Berlin', ['de-DE', 'en-GB'], { country: 'DE', number: '112' }],
    ['Europe/Vienna', ['de-AT'], { country: 'AT', number: '144' }],
    ['Europe/Zurich', ['fr-CH'], { country: 'CH', number: '144' }],
    ['Europe/Paris', ['fr'], { country: 'FR', number: '15' }],
    ['Europe/London', ['en', 'en-GB'], { country: 'GB', number: '999' }],
    ['Europe/Oslo', ['nb-NO'], { country: 'NO', number: '113' }],
    ['America/Chicago', ['es-419', 'es-US'], { country: 'US', number: '911' }],
    ['US/Eastern', ['en'], { country: 'US', number: '911' }],
    ['Australia/Perth', ['en-AU'], { country: 'AU', number: '000' }],
    ['America/Argentina/Salta', ['es-AR'], { country: 'AR', number: '107' }],
    ['Europe/Belgrade', ['sr-Latn'], null],
  ])('comes from the time zone: %s', (zone, locales, expected) => {
    expect(emergencyOf(zone, readerOf(...locales))).toEqual(expected);
  });

  it('is asked where the first region of the languages is not the zone’s country', () => {
    expect(emergencyCountryOf('Europe/Berlin', readerOf('en-GB', 'de-DE'))).toBeNull();
    expect(emergencyCountryOf('Europe/Berlin', readerOf('en', 'de-AT', 'de-DE'))).toBeNull();
    expect(emergencyCountryOf('Europe/London', readerOf('zh-Hant-TW'))).toBeNull();
  });

  it.each([
    // Chromium has no text for Canada, for Australia or for Switzerland, and names its own locale first.
    ['America/Toronto', 'CA', ['en-GB', 'en-CA'], { country: 'CA', number: '911' }],
    ['Australia/Sydney', 'AU', ['en-GB', 'en-AU'], { country: 'AU', number: '000' }],
    ['Europe/Zurich', 'CH', ['de', 'de-CH'], { country: 'CH', number: '144' }],
    ['Europe/Berlin', 'DE', ['en-GB', 'de-DE'], { country: 'DE', number: '112' }],
    ['America/Mexico_City', 'MX', ['es-419', 'es-ES'], { country: 'MX', number: '911' }],
    // A traveller.
    ['Europe/Paris', 'DE', ['fr-FR'], null],
    ['Europe/Paris', 'DE', ['fr'], null],
  ])(
    'goes by the system’s country, whatever the languages: %s, %s',
    (zone, countryCode, locales, expected) => {
      expect(emergencyOf(zone, { locales, countryCode })).toEqual(expected);
    },
  );

  it('takes no number for a country: Spanish of Latin America names none', () => {
    expect(emergencyOf('America/Mexico_City', readerOf('es-419'))).toEqual({ country: 'MX', number: '911' });
    expect(emergencyOf('America/Mexico_City', readerOf('es-419', 'es-ES'))).toBeNull();
  });

  it('has no number for a country outside the table, though zone and system agree', () => {
    expect(emergencyOf('Asia/Tokyo', { locales: ['ja-JP'], countryCode: 'JP' })).toBeNull();
    expect(emergencyOf('America/Lima', { locales: ['es-PE'], countryCode: 'PE' })).toBeNull();
  });

  it('is asked where the data sets disagree, and where the table does not name the country', () => {
    for (const [zone, country] of [
      ['America/Tegucigalpa', 'HN'],
      ['America/Lima', 'PE'],
    ] as const) {
      expect(zoneCountries.get(zone)).toBe(country);
      expect(emergencyCountryOf(zone, readerOf(`es-${country}`))).toBeNull();
      expect(emergencyOf(zone, readerOf(`es-${country}`))).toBeNull();
    }
    expect(emergencyOf('Asia/Tokyo', readerOf('ja-JP'))).toBeNull();
    expect(emergencyOf('America/Martinique', readerOf('fr-FR'))).toBeNull();
    expect(emergencyOf('UTC', readerOf('en-GB'))).toBeNull();
  });

  it('has every state of the EU, and a zone for every country', () => {
    const eu = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
    expect(eu.filter((country) => !emergencyNumbers.has(country))).toEqual([]);
    expect(eu.filter((country) => emergencyNumbers.get(country) !== '112')).toEqual(['AT', 'FR']);
    const withZone = new Set(zoneCountries.values());
    expect([...emergencyNumbers.keys()].filter((country) => !withZone.has(country))).toEqual([]);
  });

  it('has what else works beside it, and whom to call out of hours', () => {
    expect(countryNumbers.get('GB')).toEqual({
      ...{ number: '999', also: [{ number: '112' }], outOfHours: [{ number: '111' }] },
    });
    expect(countryNumbers.get('AT')?.also).toEqual([{ number: '112', note: 'police' }]);
  });
});

describe('the zones of the countries', () => {
  it('are zones that a machine can have', () => {
    const isZone = (zone: string): boolean => {
      try {
        return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
      } catch {
        return false;
      }
    };
    expect([...zoneCountries.keys()].filter((zone) => !isZone(zone))).toEqual([]);
  });

  it('include each European and American zone that a machine names for them', () => {
    const named = Intl.supportedValuesOf('timeZone').filter((zone) =>
      /^(Europe|Australia|America\/Indiana)\//.test(zone),
    );
    // Not in the table: the countries of these have no number there, or are no country of it.
    const others = new Set(
      [
        'Andorra Astrakhan Belgrade Chisinau Gibraltar Guernsey Isle_of_Man Istanbul Jersey Kaliningrad Kiev Kyiv',
        'Kirov Mariehamn Minsk Moscow Podgorica Samara San_Marino Sarajevo Saratov Simferopol Skopje Tirane',
        'Ulyanovsk Vatican Volgograd Zaporozhye Uzhgorod',
      ]
        .join(' ')
        .split(' ')
        .map((city) => `Europe/${city}`),
    );
    expect(named.filter((zone) => !zoneCountries.has(zone) && !others.has(zone))).toEqual([]);
  });
});
