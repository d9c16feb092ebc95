/** What a log says of single days, and of the patient's errands: the last standing line counts. */
import { type SpokenPayload, type StrictEntry, standingEntries } from '../record/strict-entry.ts';
import { zoneOf } from '../time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import { isUnderWay, planNow, type TreatmentLog } from './treatment-log.ts';

type Entries = Pick<TreatmentLog, 'entries'>;
type Pain = Omit<Extract<SpokenPayload, { kind: 'pain' }>, 'kind' | 'date'>;

/** The lines about the pain of a date. */
const painLines = ({ entries }: Entries, date: CalendarDate): readonly StrictEntry[] =>
  standingEntries(entries).filter(({ said }) => said.kind === 'pain' && said.date === date);

/** Takes back all that was said about the pain of a date; `reason` says why, in the patient's language. */
export const takePainBack = (log: Entries, date: CalendarDate, reason: string): readonly SpokenPayload[] =>
  painLines(log, date).map(({ id }) => ({ kind: 'amend', target: id, reason, void: true }));

/** Pain on a date, 0 to 10, and the painkiller; null if nobody said. */
export function painOn(log: Entries, date: CalendarDate): Pain | null {
  const said = painLines(log, date).at(-1)?.said;
  if (said?.kind !== 'pain') return null;
  return { score: said.score, ...(said.painkiller !== undefined && { painkiller: said.painkiller }) };
}

export const wasSkinLookedAt = ({ entries }: Entries, date: CalendarDate): boolean =>
  standingEntries(entries).some(({ said }) => said.kind === 'skin' && said.date === date);

/** The questions for the visit that still stand, with the names of their lines. */
export const questionsOf = ({
  entries,
}: Entries): readonly { readonly id: StrictEntry['id']; readonly text: string }[] =>
  standingEntries(entries).flatMap(({ id, said }) =>
    said.kind === 'question' ? [{ id, text: said.text }] : [],
  );

/** Whether the patient has asked the clinic about the answers before compression. */
export const hasAskedClinic = ({ entries }: Entries): boolean =>
  standingEntries(entries).some(({ said }) => said.kind === 'asked');

/** Whether to ask if the daily windows follow the clock of the zone that the patient is in now. */
export function asksForHours(log: TreatmentLog, now: ZonedTime): boolean {
  const { zone, schedule } = planNow(log, now);
  const here = zoneOf(now);
  if (here === zone || !isUnderWay(log, now) || schedule.every(({ wear }) => wear !== 'daytime'))
    return false;
  return !standingEntries(log.entries).some(({ said }) => said.kind === 'keep-hours' && said.zone === here);
}
