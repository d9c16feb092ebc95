/**
 * What is invalid in an entry, for the page and the API: which entry, which field, why. The page's catalogue has the
 * messages.
 */

/** The kinds of entry in a record; each has a file of its own in this folder. */
export type EntryKind =
  | 'person'
  | 'settings'
  | 'rota'
  | 'askedFirst'
  | 'liveShift'
  | 'garment'
  | 'namedShift'
  | 'shift'
  | 'dayOff'
  | 'wear'
  | 'checkIn'
  | 'plannedShift'
  | 'import'
  | 'desk'
  | 'treatment'
  | 'strictEntry';

/** The parts of strict mode: a plan, and the events of its log. */
export type StrictEntryKind = 'strictPlan' | 'strictEvent';

/** Every reason to refuse an entry (model.md §2 and §5). */
export type IssueReason =
  | 'malformed'
  | 'text-missing'
  | 'text-too-long'
  | 'too-small'
  | 'too-large'
  | 'not-a-zoned-time'
  | 'unknown-time-zone'
  | 'date-before-1900'
  | 'start-too-far-ahead'
  | 'planned-too-far-ahead'
  | 'end-not-after-start'
  | 'shift-over-24-hours'
  | 'posture-over-shift-length'
  | 'longest-stand-over-standing'
  | 'shifts-overlap'
  | 'off-not-after-on'
  | 'worn-twice-at-once'
  | 'unknown-garment'
  | 'garment-in-use'
  | 'unknown-named-shift'
  | 'named-shift-in-use'
  | 'pressure-out-of-range'
  | 'range-upside-down'
  | 'range-without-midpoint'
  | 'segment-outside-shift'
  | 'segments-overlap'
  | 'unknown-entry'
  | 'not-whole-seconds'
  | 'days-upside-down'
  | 'day-outside-plan'
  | 'day-scheduled-twice'
  | 'day-not-scheduled'
  | 'name-taken'
  | 'amends-an-amendment'
  | 'only-taken-back'
  | 'log-only-grows'
  | 'desk-goes-back'
  | 'number-out-of-turn'
  | 'later-than-entered'
  | 'treatment-under-way'
  | 'start-before-treatment'
  | 'start-too-long-ago'
  | 'change-outside-plan'
  | 'plan-over-already'
  | 'later-change-builds-on-it';

/** One reason to refuse an entry. `field` is a path into it: `end`, `segments.2.start`. */
export type Issue = {
  /** `unknown` if the input is too broken to tell. */
  readonly entryKind: EntryKind | StrictEntryKind | 'unknown';
  readonly entryId: string;
  readonly field: string;
  readonly reason: IssueReason;
  /** The figures in the message. Those with names that end in `Minutes` are shown as durations. */
  readonly values?: Readonly<Record<string, string | number>>;
};

/** Entries are refused: nothing has changed, and `issues` names every entry and field. The message is for logs. */
export class InvalidEntryError extends Error {
  override readonly name = 'InvalidEntryError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(
      issues
        .map(({ entryKind, entryId, field, reason }) => `${entryKind} ${entryId}, ${field}: ${reason}`)
        .join('; '),
    );
    this.issues = issues;
  }
}
