/**
 * The confirmed wear of strict mode, as wear entries. The week then counts in exposures, charts and the stocking's own
 * hours. It is derived from the log each time and never stored.
 */
import type { Garment } from '../record/garment.ts';
import type { LegworkRecord } from '../record/record.ts';
import type { Wear } from '../record/wear.ts';
import { zonedTimeOf, zoneOf } from '../time/wall-clock.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { replayOf, type StrictRecord, type TreatmentLog, treatmentLogs } from './treatment-log.ts';

function wearOf(log: TreatmentLog, garmentId: string, now: ZonedTime): readonly Wear[] {
  const { plan, legs, id } = log.treatment;
  const zone = zoneOf(plan.start);
  return replayOf(log, now)
    .stretches.filter(({ state }) => state === 'worn')
    .map(({ start, end }, i) => ({
      ...{ id: `strict-${id}-${i + 1}`, garmentId, legs },
      on: zonedTimeOf(start, zone),
      off: zonedTimeOf(end, zone),
    }));
}

/** The confirmed wear of every treatment with a known stocking. */
export const strictWear = (
  record: StrictRecord & { readonly garments: readonly Garment[] },
  now: ZonedTime,
): readonly Wear[] =>
  treatmentLogs(record).flatMap((log) => {
    const { garmentId } = log.treatment;
    return garmentId !== null && record.garments.some(({ id }) => id === garmentId)
      ? wearOf(log, garmentId, now)
      : [];
  });

export type StrictExposure = { readonly garments: readonly Garment[]; readonly wear: readonly Wear[] };

const ownId = (garmentId: string): string => `strict-${garmentId}`;

/**
 * The same for exposures, with separate stockings of the same pressure. The wearer may have logged the same hours by
 * hand too, and the model refuses overlapping wear of one stocking.
 */
function strictExposure(
  record: StrictRecord & { readonly garments: readonly Garment[] },
  now: ZonedTime,
): StrictExposure {
  const wear = strictWear(record, now);
  const worn = new Set(wear.map(({ garmentId }) => garmentId));
  return {
    garments: record.garments
      .filter(({ id }) => worn.has(id))
      .map((garment) => ({ ...garment, id: ownId(garment.id) })),
    wear: wear.map((each) => ({ ...each, garmentId: ownId(each.garmentId) })),
  };
}

/** The record with the wear from strict mode's logs. */
export function withStrictExposure(record: LegworkRecord, now: ZonedTime): LegworkRecord {
  if (record.treatments.length === 0) return record;
  const { garments, wear } = strictExposure(record, now);
  return { ...record, garments: [...record.garments, ...garments], wear: [...record.wear, ...wear] };
}
