/** The emergency number of the country where the reader is, for screens without a treatment that names it. */
import { emergencyOf } from '#shared/evidence/emergency-numbers.ts';
import type { Emergency } from '#shared/record/treatment.ts';
import { useReader } from '../state/reader.ts';
import { machineZone } from './clock.ts';

/** Null if the zone names no country, the reader's settings name another, or the country's number is not known. */
export const useRegionalEmergency = (): Emergency | null => emergencyOf(machineZone().zone, useReader());
