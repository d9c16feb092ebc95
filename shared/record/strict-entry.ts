/**
 * A stored line of a treatment's log: its payload, its time, and its place in the log. Lines are only ever added.
 * Lines that report what happened to the stockings are the model's events (model.md §5). The others change none of
 * its numbers.
 */
import { z } from 'zod';
import { calendarDateSchema, zonedTimeSchema } from '../time/zoned-time.ts';
import { entryIdSchema } from './entry-id.ts';
import {
  asksOneThing,
  endsAfterBegin,
  type StrictEvent,
  stockingSaidSchemas,
  utcInstantSchema,
} from './strict-event.ts';
import {
  checkInTimesSchema,
  clinicSchema,
  emergencySchema,
  treatmentIdSchema,
  visitSchema,
} from './treatment.ts';
import { warningSignIds } from './warning-sign.ts';
import { legsSchema } from './wear.ts';

/** Why stockings came off; for any other reason the patient finds the words. */
export const offReasons = [
  'shower',
  'pain',
  'numb',
  'skin',
  'tight',
  'clinic',
  'slipped',
  'laundry',
] as const;
export type OffReason = (typeof offReasons)[number];

/** The reasons of the body, and the clinic's word: that time is spared (model.md §5, E7.18). */
export const sparedReasons = ['pain', 'numb', 'skin', 'tight', 'clinic'] as const satisfies OffReason[];

const typedSchema = z.string().trim().min(1, 'Write a few words.').max(300, 'At most 300 characters.');

/** The payloads that a page may send. Only the app itself notes what the clock did. */
export const spokenPayloadSchema = z.discriminatedUnion('kind', [
  stockingSaidSchemas.on,
  stockingSaidSchemas.off,
  stockingSaidSchemas.confirm,
  endsAfterBegin(stockingSaidSchemas.worn),
  stockingSaidSchemas.end,
  asksOneThing(stockingSaidSchemas.amend),
  stockingSaidSchemas.plan,
  /** The app asked the patient about `[from, to)`, and the patient does not know. It stays unconfirmed. */
  z.strictObject({ kind: z.literal('unknown'), from: utcInstantSchema, to: utcInstantSchema }),
  /** The app asked while the stockings were off: the patient says that they still are. It changes no number. */
  z.strictObject({ kind: z.literal('still-off') }),
  /** "I have this one", or "one of these" without a name. */
  z.strictObject({ kind: z.literal('sign'), sign: z.enum(warningSignIds).optional() }),
  /** Total minutes walked on a date; of several lines the last counts. */
  z.strictObject({
    kind: z.literal('walk'),
    date: calendarDateSchema,
    minutes: z.int().min(0, 'Expected 0 to 1440 minutes.').max(1440, 'Expected 0 to 1440 minutes.'),
  }),
  /** Whether the patient kept the instruction at index `rule` of the treatment's list on a date; the last counts. */
  z.strictObject({
    kind: z.literal('rule'),
    date: calendarDateSchema,
    rule: z.int().min(0).max(39),
    isKept: z.boolean(),
  }),
  /** Pain on a date, 0 (none) to 10, and a painkiller in the patient's words; of several lines the last counts. */
  z.strictObject({
    kind: z.literal('pain'),
    date: calendarDateSchema,
    score: z.int().min(0, 'Expected 0 to 10.').max(10, 'Expected 0 to 10.'),
    painkiller: typedSchema.optional(),
  }),
  /** The patient looked at the skin on a date (E9.10). */
  z.strictObject({ kind: z.literal('skin'), date: calendarDateSchema }),
  /** A question for the visit. */
  z.strictObject({ kind: z.literal('question'), text: typedSchema }),
  /** The patient has asked the clinic about the answers before compression (`toAsk`). */
  z.strictObject({ kind: z.literal('asked') }),
  /** The daily windows keep the hours of the plan's zone while the patient is in this one. */
  z.strictObject({ kind: z.literal('keep-hours'), zone: z.string().min(1).max(60) }),
  /** What had been entered wrongly at the start. */
  z.strictObject({
    kind: z.literal('correct'),
    treatedAt: zonedTimeSchema.optional(),
    start: zonedTimeSchema.optional(),
    legs: legsSchema.optional(),
    garmentId: entryIdSchema.nullable().optional(),
  }),
  /** The contacts, the check-in times and the visit from now on. */
  z.strictObject({
    kind: z.literal('details'),
    clinic: clinicSchema,
    emergency: emergencySchema,
    checkInTimes: checkInTimesSchema,
    visit: visitSchema.nullable(),
  }),
]);
export type SpokenPayload = z.infer<typeof spokenPayloadSchema>;

const clockNoteSchema = z.discriminatedUnion('kind', [
  /** The computer's clock went back since the line before, by this many seconds. */
  z.strictObject({ kind: z.literal('clock-back'), seconds: z.int().min(1) }),
  /** The computer's time zone has changed since the line before. */
  z.strictObject({ kind: z.literal('zone'), from: z.string().max(60), to: z.string().max(60) }),
]);
export type ClockNote = z.infer<typeof clockNoteSchema>;

/** The payload of a line: what the patient said, or the app's note on the computer's clock before it. */
const logPayloadSchema = z.discriminatedUnion('kind', [spokenPayloadSchema, clockNoteSchema]);
export type LogPayload = z.infer<typeof logPayloadSchema>;

/** One line of the log. shared/rules/strict-log-issues.ts checks that it fits the lines before it. */
export const strictEntrySchema = z.strictObject({
  id: entryIdSchema,
  treatmentId: treatmentIdSchema,
  /** Its place in the log, counted from 1 without gaps: the order in which lines were appended. */
  number: z.int().min(1),
  /** When it was entered, by the computer's clock and in its zone. */
  recordedAt: zonedTimeSchema,
  said: logPayloadSchema,
});
export type StrictEntry = z.infer<typeof strictEntrySchema>;

type ModelPayload = Extract<LogPayload, { kind: keyof typeof stockingSaidSchemas }>;

/** Checks the name alone: the page calls it, and needs no schema for it. */
const isOfModel = (said: LogPayload): said is ModelPayload =>
  (
    ['on', 'off', 'confirm', 'worn', 'plan', 'end', 'amend'] satisfies ModelPayload['kind'][] as string[]
  ).includes(said.kind);

/** Whether the line reports what happened to the stockings, or corrects it. */
const isModelEntry = (entry: StrictEntry): entry is StrictEntry & { readonly said: ModelPayload } =>
  isOfModel(entry.said);

/** The model's events among the lines, which must be in the order of their numbers. */
export function eventsOf(entries: readonly StrictEntry[]): readonly StrictEvent[] {
  // A line outside the model can be taken back, too: such an amendment is no event.
  const outside = new Set(entries.flatMap((entry) => (isModelEntry(entry) ? [] : [entry.id])));
  return entries.flatMap((entry) =>
    isModelEntry(entry) && !(entry.said.kind === 'amend' && outside.has(entry.said.target))
      ? [{ id: entry.id, ...entry.said } satisfies StrictEvent]
      : [],
  );
}

/** The standing lines of each log: a summary asks for them for each day of each instruction. */
const standing = new WeakMap<readonly StrictEntry[], readonly StrictEntry[]>();

/** The lines without those that the patient has taken back. */
export function standingEntries(entries: readonly StrictEntry[]): readonly StrictEntry[] {
  const known = standing.get(entries);
  if (known !== undefined) return known;
  const corrections = new Map(
    entries.flatMap(({ said }) => (said.kind === 'amend' ? [[said.target, said] as const] : [])),
  );
  const stand = entries.filter(({ id }) => corrections.get(id)?.void !== true);
  standing.set(entries, stand);
  return stand;
}
