/**
 * Strict mode's part of the contract: starting a treatment, and adding lines to its log. The service allows nothing
 * else. It names, numbers and times the lines by this machine's clock, and ignores the page's clock.
 */
import type { Services } from '#shared/contract/contract.ts';
import { upsert } from '#shared/record/change.ts';
import { InvalidEntryError } from '#shared/record/issue.ts';
import type { Saved } from '#shared/record/revision.ts';
import type { SpokenPayload } from '#shared/record/strict-entry.ts';
import { answerStillOn } from '#shared/strict/answers.ts';
import { readClinicSheet } from '#shared/strict/clinic-sheet.ts';
import { linesFor, saidNow } from '#shared/strict/lines.ts';
import { logOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import type { DataFolder } from '../record/folder.ts';
import type { Session } from '../record/session.ts';
import type { ReminderAction } from './reminder-messages.ts';
import type { WatchedClock } from './watched-clock.ts';

export type SayingOptions = {
  readonly clock: WatchedClock;
  /** Returns an unused name for a line. */
  readonly newId: () => string;
};

/** Adds to the log what is said now. */
async function sayIn(
  { repository, change }: Session,
  treatmentId: string,
  payloads: (log: TreatmentLog) => readonly SpokenPayload[],
  { clock, newId }: SayingOptions,
): Promise<Saved> {
  const record = repository.read();
  const treatment = record.treatments.find(({ id }) => id === treatmentId);
  if (treatment === undefined) {
    throw new InvalidEntryError([
      { entryKind: 'treatment', entryId: treatmentId, field: 'id', reason: 'unknown-entry' },
    ]);
  }
  const saying = { now: clock.now(), lastSeen: clock.latest(), newId };
  const log = logOf(record, treatment);
  const entries = linesFor(log, payloads(log), saying);
  const saved = await change(
    entries.map((entry) => upsert('strictEntry', entry)),
    null,
  );
  clock.forget();
  return saved;
}

/** Logs the answer of a notification's button without a page. */
export async function answerReminder(
  folder: DataFolder,
  treatmentId: string,
  action: ReminderAction,
  options: SayingOptions,
): Promise<void> {
  const now = options.clock.now();
  const answerTo = (log: TreatmentLog): readonly SpokenPayload[] =>
    action === 'still-on' ? answerStillOn(log, now) : [{ kind: 'on', at: saidNow(log, now) }];
  await folder.queued((session) => sayIn(session, treatmentId, answerTo, options));
}

/**
 * @param write runs work on the record of the served diary, after all earlier calls
 */
export const strictService = (
  write: (work: (session: Session) => Promise<Saved>) => Promise<Saved>,
  options: SayingOptions,
): Services['strict'] => ({
  start: (treatment) =>
    write(({ change }) => {
      const enteredAt: ZonedTime = options.clock.now();
      return change([upsert('treatment', { ...treatment, enteredAt })], null);
    }),
  say: (treatmentId, payloads) => write((session) => sayIn(session, treatmentId, () => payloads, options)),
  readSheet: readClinicSheet,
});
