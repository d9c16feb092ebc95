/**
 * A line of a treatment's log as it is kept: what was said, when it was said, and its place in the log. Lines are only
 * ever added. Those that say what happened to the stockings are the model's events (model.md §5); the others stand
 * beside them and change none of its numbers.
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
import { checkInTimesSchema, clinicSchema, emergencySchema, treatmentIdSchema } from './treatment.ts';

/** Why stockings came off; anything else is in the patient's words. */
export const offReasons = ['shower', 'skin', 'pain', 'numb', 'tight', 'slipped', 'laundry'] as const;
export type OffReason = (typeof offReasons)[number];

/** What a person says. A page may say nothing else: what the clock did is noted by the app alone. */
export const spokenPayloadSchema = z.discriminatedUnion('kind', [
  stockingSaidSchemas.on,
  stockingSaidSchemas.off,
  stockingSaidSchemas.confirm,
  endsAfterBegin(stockingSaidSchemas.worn),
  stockingSaidSchemas.end,
  asksOneThing(stockingSaidSchemas.amend),
  /** The patient was asked about this time, `[from, to)`, and does not know. It stays unconfirmed. */
  z.strictObject({ kind: z.literal('unknown'), from: utcInstantSchema, to: utcInstantSchema }),
  /** The patient was asked while the stockings were off, and says that they still are. It changes no number. */
  z.strictObject({ kind: z.literal('still-off') }),
  /** "I have one of these signs." */
  z.strictObject({ kind: z.literal('sign') }),
  /** Minutes walked on a date, in all; of several lines the last counts. */
  z.strictObject({
    kind: z.literal('walk'),
    date: calendarDateSchema,
    minutes: z.int().min(0, 'Expected 0 to 1440 minutes.').max(1440, 'Expected 0 to 1440 minutes.'),
  }),
  /** Whether the instruction at `rule`, its place in the treatment's list, was kept on a date; the last counts. */
  z.strictObject({
    kind: z.literal('rule'),
    date: calendarDateSchema,
    rule: z.int().min(0).max(39),
    isKept: z.boolean(),
  }),
  /** Whom to call and when to ask, from now on. */
  z.strictObject({
    kind: z.literal('details'),
    clinic: clinicSchema,
    emergency: emergencySchema,
    checkInTimes: checkInTimesSchema,
  }),
]);
export type SpokenPayload = z.infer<typeof spokenPayloadSchema>;

const clockNoteSchema = z.discriminatedUnion('kind', [
  /** The computer's clock showed less than at the line before, by so many seconds. */
  z.strictObject({ kind: z.literal('clock-back'), seconds: z.int().min(1) }),
  /** The computer's time zone is another than at the line before. */
  z.strictObject({ kind: z.literal('zone'), from: z.string().max(60), to: z.string().max(60) }),
]);
export type ClockNote = z.infer<typeof clockNoteSchema>;

/** What a line holds: what was said, or what the app noted of the computer's clock before it. */
const logPayloadSchema = z.discriminatedUnion('kind', [spokenPayloadSchema, clockNoteSchema]);
export type LogPayload = z.infer<typeof logPayloadSchema>;

/** One line of the log. Whether it fits the lines before it is asked in shared/rules/strict-log-issues.ts. */
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

/** By name alone, so that the page, which asks it, needs no schema for it. */
const isOfModel = (said: LogPayload): said is ModelPayload =>
  (['on', 'off', 'confirm', 'worn', 'end', 'amend'] satisfies ModelPayload['kind'][] as string[]).includes(
    said.kind,
  );

/** Whether the line says what happened to the stockings, or corrects it. */
const isModelEntry = (entry: StrictEntry): entry is StrictEntry & { readonly said: ModelPayload } =>
  isOfModel(entry.said);

/** The model's events among the lines, which must be in the order of their numbers. */
export const eventsOf = (entries: readonly StrictEntry[]): readonly StrictEvent[] =>
  entries.flatMap((entry) =>
    isModelEntry(entry) ? [{ id: entry.id, ...entry.said } satisfies StrictEvent] : [],
  );
