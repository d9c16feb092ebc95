/** The emergency number by the country of the reader's system, for screens that cannot read the record. */
import { emergencyCountryOf, emergencyNumbers } from '#shared/evidence/emergency-numbers.ts';

/** Undefined if the system names no country, or one whose number the app does not know. */
export function regionalEmergencyNumber(): string | undefined {
  const country = emergencyCountryOf(navigator.languages);
  return country === null ? undefined : emergencyNumbers.get(country);
}
