/** How strongly a stocking is tinted from thigh to ankle, by its pressures, and where they are not known. */
import type { Garment } from '#shared/record/garment.ts';

export type LegPlace = 'thigh' | 'calf' | 'ankle';

/** A value at each place; null where it is not known. */
export type AtPlaces = Readonly<Record<LegPlace, number | null>>;

/** The heights of each place in the picture: the part of the leg that it stands for, and where it is measured. */
const zones = [
  { place: 'thigh', top: 36, at: 80, bottom: 158 },
  { place: 'calf', top: 158, at: 230, bottom: 296 },
  { place: 'ankle', top: 296, at: 350, bottom: 450 },
] as const satisfies readonly { place: LegPlace; top: number; at: number; bottom: number }[];

/** Below the knee, at the thigh, and above the picture's upper edge. */
const hems = { calf: 192, thigh: 36, tights: -30 } as const;

/** The upper edge of the stocking. Where its length is not known, it is drawn up to the thigh. */
export const hemOf = (length: Garment['length']): number => hems[length ?? 'thigh'];

/** The zones that the stocking covers, each as far as it covers it. */
const coveredZones = (hem: number) =>
  zones
    .filter(({ bottom }) => bottom > hem)
    .map((zone, i) => (i === 0 ? { ...zone, top: hem, at: Math.max(zone.at, hem) } : zone));

/** A part of the stocking that is tinted, or one that is hatched because nothing is known of it. */
export type Band = { readonly isKnown: boolean; readonly top: number; readonly bottom: number };

/** From the hem down; neighbours differ. */
export function bandsOf(values: AtPlaces, hem: number): readonly Band[] {
  const bands: Band[] = [];
  for (const { place, top, bottom } of coveredZones(hem)) {
    const isKnown = values[place] !== null;
    const last = bands.at(-1);
    if (last?.isKnown === isKnown) bands[bands.length - 1] = { ...last, bottom };
    else bands.push({ isKnown, top, bottom });
  }
  return bands;
}

export type Stop = { readonly y: number; readonly value: number };

/** The values from the hem down: even around a place whose neighbour is not known, else changing steadily. */
export function stopsOf(values: AtPlaces, hem: number): readonly Stop[] {
  const covered = coveredZones(hem);
  const atZone = (i: number): number | null => {
    const zone = covered[i];
    return zone === undefined ? null : values[zone.place];
  };
  return covered.flatMap(({ top, at, bottom }, i) => {
    const value = atZone(i);
    if (value === null) return [];
    const ys = [...(atZone(i - 1) === null ? [top] : []), at, ...(atZone(i + 1) === null ? [bottom] : [])];
    return ys.map((y) => ({ y, value }));
  });
}

/** The value at a height between the stops. */
export function valueAt(stops: readonly Stop[], y: number): number {
  const next = stops.findIndex((stop) => stop.y >= y);
  const [before, after] = [stops[next - 1], stops[next]];
  if (after === undefined) return stops.at(-1)?.value ?? 0;
  if (before === undefined || after.y === before.y) return after.value;
  return before.value + ((after.value - before.value) * (y - before.y)) / (after.y - before.y);
}

/** The rows of the knit in the bands that are known: the closer, the higher the value. */
export function knitRows(values: AtPlaces, hem: number, strengthOf: (value: number) => number): number[] {
  const stops = stopsOf(values, hem);
  return bandsOf(values, hem)
    .filter(({ isKnown }) => isKnown)
    .flatMap(({ top, bottom }) => {
      const rows: number[] = [];
      const gapAt = (y: number): number => 14 - 9 * strengthOf(valueAt(stops, y));
      for (let y = top + gapAt(top); y < bottom; y += gapAt(y)) rows.push(y);
      return rows;
    });
}

/** The pressures of one stocking, mmHg, as printed or as typed so far; null where none is known. */
export type LegPressures = { readonly mmHg: AtPlaces; readonly length: Garment['length'] };

export const pressuresOf = ({ ankleMmHg, calfMmHg, thighMmHg, length }: Garment): LegPressures => ({
  mmHg: { ankle: ankleMmHg, calf: calfMmHg ?? null, thigh: thighMmHg ?? null },
  length,
});
