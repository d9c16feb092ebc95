/**
 * Every call between page and services, written down once: its name, the schemas of its arguments, its answer. The
 * router, the services' type and the page's client all follow from this list.
 *
 * A call that `does` something says which diary it means, so that a page that shows another one changes nothing.
 */
import { z } from 'zod';
import type { DataStatus, LockScreen, UnlockResult } from '../record/access.ts';
import type { Backup, Backups } from '../record/backup.ts';
import { changeSchema } from '../record/change.ts';
import type { Difference } from '../record/difference.ts';
import { type Preferences, preferencesSchema } from '../record/preferences.ts';
import type { Recovery } from '../record/recovery.ts';
import type { RetentionPreview } from '../record/retention.ts';
import type { OpenRecord, Saved } from '../record/revision.ts';
import { settingsSchema } from '../record/settings.ts';
import { spokenPayloadSchema } from '../record/strict-entry.ts';
import { treatmentIdSchema, treatmentSchema } from '../record/treatment.ts';
import { maxSheetLength, type ReadSheet } from '../strict/clinic-sheet.ts';
import type { About } from './about.ts';

type CallKind = 'tells' | 'asks' | 'does';

export type Call<Arguments extends readonly unknown[], Answer, Kind extends CallKind = CallKind> = {
  readonly kind: Kind;
  /** Of the list of arguments. */
  readonly input: z.ZodType<Arguments>;
  /** Only a type: no value is ever here. */
  readonly answer?: Answer;
};

type Given<Schema extends z.ZodType> =
  z.output<Schema> extends (infer Item)[] ? readonly Item[] : z.output<Schema>;

type ArgumentsOf<Schemas extends readonly z.ZodType[]> = Schemas extends readonly [
  infer First extends z.ZodType,
  ...infer Rest extends readonly z.ZodType[],
]
  ? First extends z.ZodOptional
    ? [given?: Given<First>, ...rest: ArgumentsOf<Rest>]
    : [given: Given<First>, ...rest: ArgumentsOf<Rest>]
  : [];

/** A call with its arguments in order, each by its schema; the last ones may be optional. */
const call =
  <Kind extends CallKind>(kind: Kind) =>
  <const Schemas extends readonly z.ZodType[]>(...schemas: Schemas) => ({
    answers: <Answer>(): Call<ArgumentsOf<Schemas>, Answer, Kind> => ({
      kind,
      input: z.tuple(schemas as unknown as [z.ZodType]) as unknown as z.ZodType<ArgumentsOf<Schemas>>,
    }),
  });

/** Changes nothing, and needs no wait where it is served. */
const tells = call('tells');
/** Changes nothing. */
const asks = call('asks');
const does = call('does');

/** Entries of a working life, shifts and stockings; more in one call is no person's work. */
const maxChanges = 50_000;
const changesSchema = z.array(changeSchema).min(1).max(maxChanges);
/** What is said of the step where it is undone, in the language of the page that made it. */
const labelSchema = z.string().max(200);
/** The revision that the caller has seen; left out by one that looks at the record as it is. */
const seenSchema = z.int().min(0);
/** One answer's worth of things said at once. */
const maxPayloads = 1_000;

// An argument's name, for whoever makes arguments from their schemas.
const named = <Schema extends z.ZodType>(name: string, schema: Schema): Schema => schema.meta({ name });

const passphraseSchema = named('passphrase', z.string().min(1).max(1000));
const newPassphraseSchema = named('newPassphrase', z.string().min(1).max(1000));
/** As someone typed it, or as it was made. */
const recoveryCodeSchema = named('recoveryCode', z.string().max(200));
/** A path of this machine, as the user typed or chose it. */
const folderSchema = named('folder', z.string().trim().min(1).max(4096));
/** The name of a backup's file: never a path. */
const backupIdSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/);
const placeSchema = z.strictObject({ id: backupIdSchema, folder: folderSchema.nullable() });
const lockScreenSchema: z.ZodType<LockScreen> = z.strictObject({
  showsWarningSigns: z.boolean(),
  clinicPhone: z.string().trim().min(1).max(40).nullable(),
});
const keepYearsSchema = settingsSchema.shape.keepYears;

export const contract = {
  about: {
    read: tells().answers<About>(),
  },
  preferences: {
    /** How the app shows itself here; readable while the record is locked. */
    read: tells().answers<Preferences>(),
    set: does(preferencesSchema.partial()).answers<Preferences>(),
  },
  record: {
    /** The record with its revision, and what can be undone and redone. */
    read: tells().answers<OpenRecord>(),
    /**
     * Applies all changes or none, and answers once they are on disk. Without a label the step cannot be undone.
     * Refused: InvalidEntryError, or `service.changed-meanwhile` where an entry was changed since the revision seen.
     */
    change: does(changesSchema, labelSchema.optional(), seenSchema.optional()).answers<Saved>(),
    /** Takes the last step back. Refused where the record was changed since the revision seen. */
    undo: does(seenSchema.optional()).answers<Saved>(),
    redo: does(seenSchema.optional()).answers<Saved>(),
  },
  strict: {
    /** Begins strict mode, entered now. It cannot be undone. */
    start: does(treatmentSchema.omit({ enteredAt: true })).answers<Saved>(),
    /**
     * Adds to a treatment's log what is said now, all or none; main names, numbers and times the lines. They cannot be
     * taken back, only amended.
     */
    say: does(
      named('treatmentId', treatmentIdSchema),
      z.array(spokenPayloadSchema).min(1).max(maxPayloads),
    ).answers<Saved>(),
    /** What a clinic's sheet holds, or why it is none. It is looked at only: nothing of it is kept. */
    readSheet: tells(z.string().max(maxSheetLength + 1)).answers<ReadSheet>(),
  },
  data: {
    status: tells().answers<DataStatus>(),
    recovery: asks().answers<Recovery>(),
    /** Takes the record as it is: the notice is not shown again. What was quarantined stays. */
    settle: does(z.string().max(100)).answers<void>(),
    /** What `keepYears` years would delete now. */
    retentionPreview: tells(keepYearsSchema.unwrap()).answers<RetentionPreview>(),
    /** Sets the rule and deletes what it says at once; null keeps everything. Cannot be undone. */
    setRetention: does(keepYearsSchema).answers<RetentionPreview | null>(),
    /** Deletes everything in the folder, backups included. The word is what the user typed: `ERASE`. */
    erase: does(named('word', z.string().max(100))).answers<void>(),
    /** Serves a made-up diary from a folder of its own, until `leaveDemo`. The user's own must be open. */
    startDemo: does().answers<void>(),
    /** Deletes the made-up diary and serves the user's own again. */
    leaveDemo: does().answers<void>(),
    /** Asks for a folder by the system's dialog; null when closed, or where the host has none. */
    chooseFolder: asks().answers<string | null>(),
    /** Shows the folder of the record in the system's file manager; nothing where the host has none. */
    showFolder: asks().answers<void>(),
  },
  backups: {
    list: asks(folderSchema.nullable()).answers<Backups>(),
    /** Makes one now, in the app's own folder. */
    take: does().answers<Backup>(),
    /** Makes one in a folder of the user's and remembers the folder. */
    writeTo: does(folderSchema).answers<Backup>(),
    /** What a restore would do. The passphrase opens a backup made under another vault. */
    difference: asks(placeSchema, passphraseSchema.optional()).answers<Difference>(),
    /** Restores after a backup of what is replaced; with a label it is one step that can be undone. */
    restore: does(
      placeSchema,
      z.enum(['missing', 'whole']),
      labelSchema.optional(),
      passphraseSchema.optional(),
    ).answers<Saved>(),
  },
  vault: {
    unlock: does(passphraseSchema).answers<UnlockResult>(),
    /** Opens by the printed code and sets a new passphrase. */
    unlockByCode: does(recoveryCodeSchema, newPassphraseSchema).answers<UnlockResult>(),
    lock: does().answers<void>(),
    /**
     * Makes a recovery code, to be shown before `turnOn` or `changeRecoveryCode` puts it to use; it changes nothing.
     * Null for a wrong passphrase; without a vault it is the passphrase to be.
     */
    newRecoveryCode: asks(passphraseSchema).answers<{ readonly recoveryCode: string } | null>(),
    /** Encrypts everything, under the passphrase and a code of `newRecoveryCode` that the person has. */
    turnOn: does(passphraseSchema, recoveryCodeSchema).answers<void>(),
    /** False for a wrong passphrase. */
    turnOff: does(passphraseSchema).answers<boolean>(),
    changePassphrase: does(passphraseSchema, newPassphraseSchema).answers<boolean>(),
    /** The former code no longer opens the vault. False for a wrong passphrase. */
    changeRecoveryCode: does(passphraseSchema, recoveryCodeSchema).answers<boolean>(),
    setLockScreen: does(lockScreenSchema).answers<void>(),
  },
  login: {
    /** Whether the system starts the app with the user's session. */
    isOn: asks().answers<boolean>(),
    set: does(z.boolean()).answers<void>(),
  },
} as const;

export type Contract = typeof contract;

type CallsOf<Served extends boolean> = {
  readonly [Group in keyof Contract]: {
    readonly [Name in keyof Contract[Group]]: Contract[Group][Name] extends Call<
      infer Arguments,
      infer Answer,
      infer Kind
    >
      ? (...given: Arguments) => [Served, Kind] extends [true, 'tells'] ? Answer : Promise<Answer>
      : never;
  };
};

/** The functions behind the calls. */
export type Services = CallsOf<true>;

/** The calls as the page makes them. */
export type Api = CallsOf<false>;
