/** What is sealed for a desk: the statement of an envelope (desk.md §2). */
import { canonicalJson } from '#shared/canonical-json.ts';
import { type SendingRequest, weeksFor } from '#shared/desk/hand-over.ts';
import type { DeskSheet } from '#shared/desk/sheet.ts';
import { type Statement, statementFormat, statementVersion } from '#shared/desk/statement.ts';
import type { AgreedDesk } from '#shared/record/agreed-desk.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { dayNumberOf } from '#shared/time/instants.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import { personOf } from '../crypto/desk-keys.ts';
import { hashing } from '../crypto/hashing.ts';
import { groupsOf } from './known-desk.ts';
import { offeredWeeks } from './offered.ts';

const firstDay = dayNumberOf('2020-01-01');
const numbersPerDay = 100;

/** The highest number that a statement may bear. */
const highestSequence = 2 ** 31;

/**
 * The number of the next envelope: above all that were made, and at least a hundred for each day since 2020. A folder
 * that was put back from a backup has forgotten the envelopes since: counting on from them would give numbers that the
 * desk has seen, which it refuses or takes for a dispute. The date says no more than `issued` says already.
 *
 * @param sealed the highest number that this process has sealed with the key: a restore may have forgotten it today
 * @returns null beyond the highest number of all
 */
export function nextSequence(
  envelopes: AgreedDesk['envelopes'],
  sealed: number,
  today: CalendarDate,
): number | null {
  const last = Math.max(sealed, envelopes.at(-1)?.sequence ?? 0);
  const next = Math.max(last + 1, (dayNumberOf(today) - firstDay) * numbersPerDay);
  return next > highestSequence ? null : next;
}

/** Who seals for which desk, and when. */
export type Sealing = {
  readonly sheet: DeskSheet;
  readonly publicKey: string;
  readonly sequence: number;
  readonly now: ZonedTime;
};

const headOf = ({ sheet, publicKey, sequence, now }: Sealing) => ({
  ...({ format: statementFormat, version: statementVersion } as const),
  ...{ recipient: sheet.recipient, ledger: sheet.ledgerId, person: personOf(publicKey) },
  ...{ sequence, issued: dateOf(now) },
});

export const withdrawalOf = (sealing: Sealing): Statement => ({ ...headOf(sealing), withdraw: true });

/** The statement of the weeks asked for, of those that the record offers to this desk. */
export function statementOf(
  sealing: Sealing,
  desk: AgreedDesk,
  record: LegworkRecord,
  { weeks, ticksHeaviness }: SendingRequest,
): Extract<Statement, { readonly weeks: unknown }> {
  const asked = new Set(weeks);
  const offered = offeredWeeks(record, sealing.now, ticksHeaviness);
  const sent = weeksFor({ sheet: sealing.sheet, groups: groupsOf(desk) }, offered);
  return { ...headOf(sealing), weeks: sent.filter(({ week }) => asked.has(week)) };
}

/** Names the statement: equal statements have equal names. */
export const contentOf = (statement: Statement): string => hashing.sha256(canonicalJson(statement));
