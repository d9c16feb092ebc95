/** The stocking of a live shift: which one a press puts on, and the changes of the press. */
import { type Change, remove, upsert } from '#shared/record/change.ts';
import type { Garment } from '#shared/record/garment.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { addWear, isInUse } from '#shared/record/wear-state.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { dateOf } from '#shared/time/wall-clock.ts';

type Wardrobe = Pick<LegworkRecord, 'garments' | 'wear'>;

/** The stocking to put on: of those in use, the one that was put on last, else the first. Null without one. */
export function stockingToPutOn({ garments, wear }: Wardrobe, now: string): Garment | null {
  const inUse = garments.filter((garment) => isInUse(garment, dateOf(now)));
  let last: { readonly garment: Garment; readonly on: number } | null = null;
  for (const { garmentId, on } of wear) {
    const at = epochSecondsOf(on);
    if (last !== null && at <= last.on) continue;
    const garment = inUse.find(({ id }) => id === garmentId);
    if (garment !== undefined) last = { garment, on: at };
  }
  return last?.garment ?? inUse[0] ?? null;
}

export const putOnChanges = (
  { wear }: Wardrobe,
  garment: Garment,
  now: string,
  id: string,
): readonly Change[] => addWear(wear, { id, garmentId: garment.id, legs: garment.legs ?? 'both', on: now });

/** Takes a stocking off. One that went on at this very moment was never worn. */
export function takeOffChanges({ wear }: Wardrobe, id: string, now: string): readonly Change[] {
  const worn = wear.find((each) => each.id === id && each.off === undefined);
  if (worn === undefined) return [];
  const isWorn = epochSecondsOf(now) > epochSecondsOf(worn.on);
  return [isWorn ? upsert('wear', { ...worn, off: now }) : remove('wear', id)];
}
