/** Keeps the engine's share of strict mode up to date: what the log says was worn, as changes since the last time. */
import { type Change, nameOfChanged, type Upsert } from '#shared/record/change.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { strictExposure } from '#shared/strict/strict-wear.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';

const keyOf = (change: Change): string => `${change.kind} ${nameOfChanged(change)}`;

function upsertsOf(record: LegworkRecord, now: ZonedTime): ReadonlyMap<string, Upsert> {
  if (record.treatments.length === 0) return new Map();
  const { garments, wear } = strictExposure(record, now);
  const upserts: readonly Upsert[] = [
    ...garments.map((entry) => ({ action: 'upsert', kind: 'garment', entry }) as const),
    ...wear.map((entry) => ({ action: 'upsert', kind: 'wear', entry }) as const),
  ];
  return new Map(upserts.map((put) => [keyOf(put), put]));
}

/** The record with that share in it: for an engine to begin with. */
export function withStrictExposure(record: LegworkRecord, now: ZonedTime): LegworkRecord {
  const { garments, wear } = strictExposure(record, now);
  return { ...record, garments: [...record.garments, ...garments], wear: [...record.wear, ...wear] };
}

/** The changes that lead from the share as of `before` to that as of now. */
export function strictExposureChanges(
  before: { readonly record: LegworkRecord; readonly now: ZonedTime },
  record: LegworkRecord,
  now: ZonedTime,
): readonly Change[] {
  const [old, next] = [upsertsOf(before.record, before.now), upsertsOf(record, now)];
  const gone = [...old.values()].filter((put) => !next.has(keyOf(put)));
  const removal = (put: Upsert): Change =>
    ({ action: 'remove', kind: put.kind, id: nameOfChanged(put) }) as Change;
  return [
    ...gone.filter(({ kind }) => kind === 'wear').map(removal),
    ...[...next].flatMap(([key, put]) =>
      JSON.stringify(old.get(key)?.entry) === JSON.stringify(put.entry) ? [] : [put],
    ),
    ...gone.filter(({ kind }) => kind === 'garment').map(removal),
  ];
}
