/** How long the card of the warning signs is at hand, and what was noted from it. */
import { standingEntries } from '../record/strict-entry.ts';
import type { WarningSignId } from '../record/warning-sign.ts';
import { epochSecondsOf } from '../time/instants.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { endOfTreatment, isUnderWay, type TreatmentLog } from './treatment-log.ts';

/** Six weeks: as long as trials look (E8.18). */
const cardSecondsAfterEnd = 42 * 86_400;

const isOnCard = (log: TreatmentLog, now: ZonedTime): boolean =>
  epochSecondsOf(now) < endOfTreatment(log) + cardSecondsAfterEnd;

/** Whether the card is at hand: from a treatment's entry until six weeks after its end, also of one called off. */
export const isCardShown = (logs: readonly TreatmentLog[], now: ZonedTime): boolean =>
  logs.some((log) => isOnCard(log, now));

/** The logs in which a sign is noted: of all treatments under way, or else of those that ended within six weeks. */
export function logsForSigns(logs: readonly TreatmentLog[], now: ZonedTime): readonly TreatmentLog[] {
  const underWay = logs.filter((log) => isUnderWay(log, now));
  return underWay.length > 0 ? underWay : logs.filter((log) => isOnCard(log, now));
}

/** A line of a log, for an amendment. */
export type LineOfLog = { readonly treatmentId: string; readonly id: string };

/** A sign that the patient noted with one press. */
export type NotedSign = {
  readonly sign: WarningSignId;
  readonly at: ZonedTime;
  /** One in each log that got it. */
  readonly lines: readonly LineOfLog[];
};

/** The time for which the card shows a noted sign, seconds. */
const shownSeconds = 86_400;

/** The longest time between the lines of one press, seconds. */
const onePressSeconds = 60;

/** The signs of the last 24 hours that stand, the newest first. */
export function notedSigns(logs: readonly TreatmentLog[], now: ZonedTime): readonly NotedSign[] {
  const lines = logs
    .flatMap(({ entries }) => standingEntries(entries))
    .flatMap(({ id, treatmentId, recordedAt: at, said }) =>
      said.kind === 'sign' && said.sign !== undefined
        ? [{ id, treatmentId, at, sign: said.sign, seconds: epochSecondsOf(at) }]
        : [],
    )
    .filter(({ seconds }) => epochSecondsOf(now) - seconds < shownSeconds)
    .sort((a, b) => a.seconds - b.seconds);
  const noted: { sign: WarningSignId; at: ZonedTime; lines: LineOfLog[] }[] = [];
  for (const { id, treatmentId, at, sign, seconds } of lines) {
    const same = noted.findLast(
      (each) =>
        each.sign === sign &&
        seconds - epochSecondsOf(each.at) < onePressSeconds &&
        each.lines.every((line) => line.treatmentId !== treatmentId),
    );
    if (same === undefined) noted.push({ sign, at, lines: [{ treatmentId, id }] });
    else same.lines.push({ treatmentId, id });
  }
  return noted.reverse();
}
