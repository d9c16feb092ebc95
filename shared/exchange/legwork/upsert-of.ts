/** Entries from files of Legwork's own formats, each checked by its schema. */
import { type ZodType, z } from 'zod';
import { askedFirstSchema } from '../../record/asked-first.ts';
import { type EntryOf, nameOfChanged, type Upsert, upsert } from '../../record/change.ts';
import { checkInSchema } from '../../record/check-in.ts';
import { dayOffSchema } from '../../record/day-off.ts';
import { isSame } from '../../record/difference.ts';
import { garmentSchema } from '../../record/garment.ts';
import { importSchema } from '../../record/import-entry.ts';
import { liveShiftSchema } from '../../record/live-shift.ts';
import { namedShiftSchema } from '../../record/named-shift.ts';
import { personSchema } from '../../record/person.ts';
import { plannedShiftSchema } from '../../record/planned-shift.ts';
import { rotaSchema } from '../../record/rota.ts';
import { settingsSchema } from '../../record/settings.ts';
import { shiftSchema } from '../../record/shift.ts';
import { strictEntrySchema } from '../../record/strict-entry.ts';
import { treatmentSchema } from '../../record/treatment.ts';
import { wearSchema } from '../../record/wear.ts';
import type { ExchangedKind } from '../exchanged-kinds.ts';
import type { Where } from '../found.ts';
import { createSkips } from '../skips.ts';

const listOf = <Entry>(schema: ZodType<Entry>) => ({ one: schema, many: z.array(schema) });

const schemas: { readonly [Kind in ExchangedKind]: ReturnType<typeof listOf<EntryOf<Kind>>> } = {
  person: listOf(personSchema),
  settings: listOf(settingsSchema),
  rota: listOf(rotaSchema),
  askedFirst: listOf(askedFirstSchema),
  liveShift: listOf(liveShiftSchema),
  garment: listOf(garmentSchema),
  namedShift: listOf(namedShiftSchema),
  shift: listOf(shiftSchema),
  dayOff: listOf(dayOffSchema),
  wear: listOf(wearSchema),
  checkIn: listOf(checkInSchema),
  plannedShift: listOf(plannedShiftSchema),
  import: listOf(importSchema),
  treatment: listOf(treatmentSchema),
  strictEntry: listOf(strictEntrySchema),
};

type Entry = Upsert['entry'];

/** Kinds of which every byte counts: their fields keep their order. */
const isAsStored = (kind: ExchangedKind): boolean => kind === 'treatment' || kind === 'strictEntry';

/** The entries of the items, null for each that does not fit: a list that fits is checked at once. */
function entriesOf(kind: ExchangedKind, items: readonly unknown[]): readonly (Entry | null)[] {
  const { one, many }: { readonly one: ZodType<Entry>; readonly many: ZodType<Entry[]> } = schemas[kind];
  const all = many.safeParse(items).data ?? items.map((item) => one.safeParse(item).data ?? null);
  if (!isAsStored(kind)) return all;
  return all.map((entry, index) => (isSame(entry, items[index]) ? (items[index] as Entry) : entry));
}

/** What stands there, for the preview. */
export function textOfItem(item: unknown): string {
  try {
    return JSON.stringify(item) ?? '';
  } catch {
    // Brackets nested too deep to be written.
    return '';
  }
}

/** Where the item stands that is the so many-th of those taken, and what it says. */
export type PlaceOf = (index: number) => { readonly where: Where; readonly text: string };

/** Collects entries, each name once: the first counts. */
export function entryCollector() {
  const entries: Upsert[] = [];
  const names = new Map<ExchangedKind, Set<string>>();
  const skips = createSkips();
  const take = (kind: ExchangedKind, items: readonly unknown[], placeOf: PlaceOf): void => {
    const taken = names.get(kind) ?? new Set<string>();
    names.set(kind, taken);
    for (const [index, entry] of entriesOf(kind, items).entries()) {
      const put = entry === null ? null : upsert(kind, entry as EntryOf<typeof kind>);
      const name = put === null ? null : nameOfChanged(put);
      if (put !== null && name !== null && !taken.has(name)) {
        taken.add(name);
        entries.push(put);
        continue;
      }
      const { where, text } = placeOf(index);
      skips.add(put === null ? 'unreadable' : 'twice', where, text);
    }
  };
  return { take, skip: skips.add, found: () => ({ entries, skipped: skips.list() }) };
}
