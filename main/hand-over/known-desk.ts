/** A desk of the record as the page is told of it: never with its key. */
import { fingerprintOf } from '#shared/desk/fingerprint.ts';
import type { ChosenGroup, KnownDesk, Sending } from '#shared/desk/hand-over.ts';
import { weekNumber } from '#shared/desk/iso-week.ts';
import type { DeskSheet } from '#shared/desk/sheet.ts';
import type { AgreedDesk } from '#shared/record/agreed-desk.ts';
import { personOf, slipOf } from '../crypto/desk-keys.ts';
import { readSheet } from '../crypto/desk-sheet.ts';
import { hashing } from '../crypto/hashing.ts';

/** The sheet that was agreed to; null if its text is no longer as the desk signed it. */
export function sheetOf({ id, signedSheet }: Pick<AgreedDesk, 'id' | 'signedSheet'>): DeskSheet | null {
  const read = readSheet(signedSheet);
  return 'sheet' in read && read.sheet.ledgerId === id ? read.sheet : null;
}

const workerOf = ({ key }: AgreedDesk): KnownDesk['worker'] =>
  key === null ? null : { person: personOf(key.publicKey), slip: slipOf(key.publicKey) };

const isWeek = (week: string): boolean => weekNumber(week) !== null;

/** The groups, without what no app wrote. */
export const groupsOf = ({ groups }: AgreedDesk): readonly ChosenGroup[] =>
  groups.filter(({ from }) => isWeek(from)) as readonly ChosenGroup[];

const sendingsOf = ({ envelopes }: AgreedDesk): readonly Sending[] =>
  envelopes.map(({ weeks, ...rest }) => ({
    ...rest,
    weeks: weeks?.filter(({ from, to }) => isWeek(from) && isWeek(to)) ?? null,
  }));

/** Null for a desk whose sheet is not whole: it can be opened again. */
export function knownDeskOf(desk: AgreedDesk): KnownDesk | null {
  const sheet = sheetOf(desk);
  if (sheet === null) return null;
  return {
    sheet,
    fingerprint: fingerprintOf(sheet, hashing),
    ...{ agreedOn: desk.agreedOn, readOn: desk.readOn },
    worker: workerOf(desk),
    leftOn: desk.leftKeys.at(-1)?.leftOn ?? null,
    groups: groupsOf(desk),
    sendings: sendingsOf(desk),
  };
}
