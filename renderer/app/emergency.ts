/** The emergency number where the reader's system says they are, for screens that cannot read the record. */
import { emergencyCountryOf, emergencyNumbers } from '#shared/evidence/emergency-numbers.ts';

/** Undefined where the system names no country, or one whose number is not known here. */
export function regionalEmergencyNumber(): string | undefined {
  const country = emergencyCountryOf(navigator.languages);
  return country === null ? undefined : emergencyNumbers.get(country);
}
