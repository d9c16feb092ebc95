/**
 * The kinds of entry that files of the exchange hold: all but health desks. With one its key would leave in plain text,
 * and a file could bring in a desk whose fingerprint nobody has compared. A desk moves by a backup.
 */
import { entryKinds } from '../record/change.ts';
import type { EntryKind } from '../record/issue.ts';

export type ExchangedKind = Exclude<EntryKind, 'desk'>;

export const exchangedKinds: readonly ExchangedKind[] = entryKinds.filter((kind) => kind !== 'desk');
