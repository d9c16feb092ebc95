import type { Upsert } from './change.ts';

/** The date of a journal entry, in its own zone; null for entries of other files. */
export function dateOfEntry(put: Upsert): string | null {
  switch (put.kind) {
    case 'person':
    case 'settings':
    case 'rota':
    case 'askedFirst':
    case 'liveShift':
    case 'garment':
    case 'namedShift':
    case 'desk':
    case 'treatment':
    case 'strictEntry':
      return null;
    case 'shift':
    case 'plannedShift':
      return put.entry.start;
    case 'wear':
      return put.entry.on;
    case 'import':
      return put.entry.importedAt;
    case 'dayOff':
    case 'checkIn':
      return put.entry.date;
  }
}
