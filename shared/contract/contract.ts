/**
 * Every call between page and services, defined once: its name, the schemas of its arguments, its answer. The router,
 * the services' type and the page's client derive from this list.
 *
 * A `does` call names the diary that it means: a page that shows another one changes nothing.
 */
import { z } from 'zod';
import {
  chosenGroupSchema,
  type HandOverView,
  type ReadDeskSheet,
  type SealedEnvelope,
  type SendingPreview,
  sendingRequestSchema,
} from '../desk/hand-over.ts';
import { isoWeekSchema } from '../desk/iso-week.ts';
import { deskWordsSchema, ledgerIdSchema, maxSheetTextLength, personSchema } from '../desk/sheet.ts';
import { type ComparisonResult, comparisonRequestSchema } from '../desk/shown.ts';
import {
  type Admission,
  type ClosingPreview,
  type ClosingResult,
  type DeskBackup,
  type DeskBackups,
  type DeskStatus,
  type DeskView,
  deskSetupSchema,
  interventionSchema,
  type TakeInResult,
} from '../desk/view.ts';
import { answersSchema, choicesSchema } from '../exchange/asked.ts';
import { type ExportedFile, exportRequestSchema } from '../exchange/out/request.ts';
import type { Imported, PreviewResult, Progress, TakeBackPreview } from '../exchange/preview.ts';
import type { DataStatus, LockScreen, UnlockResult } from '../record/access.ts';
import type { Backup, Backups } from '../record/backup.ts';
import { changeSchema } from '../record/change.ts';
import type { Difference } from '../record/difference.ts';
import { languages, type Preferences, preferencesSchema } from '../record/preferences.ts';
import type { Recovery } from '../record/recovery.ts';
import type { RetentionPreview } from '../record/retention.ts';
import type { OpenRecord, Saved } from '../record/revision.ts';
import { settingsSchema } from '../record/settings.ts';
import { spokenPayloadSchema } from '../record/strict-entry.ts';
import { emergencySchema, treatmentIdSchema, treatmentSchema } from '../record/treatment.ts';
import { localeSchema, reportRequestSchema } from '../report/request.ts';
import { maxSheetLength, type ReadSheet } from '../strict/clinic-sheet.ts';
import type { About } from './about.ts';
import type { OpenedFile } from './opened-file.ts';

/** An envelope that was sealed, with its note in the record. */
type NotedEnvelope = SealedEnvelope & { readonly saved: Saved };

type CallKind = 'tells' | 'asks' | 'does';

export type Call<Arguments extends readonly unknown[], Answer, Kind extends CallKind = CallKind> = {
  readonly kind: Kind;
  /** The schema of the argument list. */
  readonly input: z.ZodType<Arguments>;
  /** A type only: it never has a value. */
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

/** A call with the schemas of its arguments, in order; the last ones may be optional. */
const call =
  <Kind extends CallKind>(kind: Kind) =>
  <const Schemas extends readonly z.ZodType[]>(...schemas: Schemas) => ({
    answers: <Answer>(): Call<ArgumentsOf<Schemas>, Answer, Kind> => ({
      kind,
      input: z.tuple(schemas as unknown as [z.ZodType]) as unknown as z.ZodType<ArgumentsOf<Schemas>>,
    }),
  });

/** Changes no file; the service answers without a wait. */
const tells = call('tells');
/** Changes no file. */
const asks = call('asks');
const does = call('does');

/** The shifts and stockings of a working life: no person changes more in one call. */
const maxChanges = 50_000;
const changesSchema = z.array(changeSchema).min(1).max(maxChanges);
/** Names the step for undo and redo, in the language of the page that made it. */
const labelSchema = z.string().max(200);
/** The revision that the caller has seen; absent if the caller means the record as it is. */
const seenSchema = z.int().min(0);
/** Log payloads that one answer adds at once. */
const maxPayloads = 1_000;

// Names an argument, for code that makes arguments from their schemas.
const named = <Schema extends z.ZodType>(name: string, schema: Schema): Schema => schema.meta({ name });

const passphraseSchema = named('passphrase', z.string().min(1).max(1000));
const newPassphraseSchema = named('newPassphrase', z.string().min(1).max(1000));
/** As the user typed it, or as the app made it. */
const recoveryCodeSchema = named('recoveryCode', z.string().max(200));
/** A path of this machine, as the user typed or chose it. */
const folderSchema = named('folder', z.string().trim().min(1).max(4096));
/** The name of a backup's file: never a path. */
const backupIdSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/);
const placeSchema = z.strictObject({ id: backupIdSchema, folder: folderSchema.nullable() });
const lockScreenSchema: z.ZodType<LockScreen> = z.strictObject({
  showsWarningSigns: z.boolean(),
  clinicPhone: z.string().trim().min(1).max(40).nullable(),
  nightPhone: z.string().trim().min(1).max(40).optional(),
  emergency: emergencySchema.optional(),
});
/** A random name of a file that a page hands over, or of an import. */
const importIdSchema = named('importId', z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/));
/** A piece of a file, base64: at most 9 MB of it. */
const pieceSchema = z.base64().max(12_000_000);
const keepYearsSchema = settingsSchema.shape.keepYears;
/** A random name that a page gives itself. */
const pageIdSchema = z.string().regex(/^[0-9a-f-]{36}$/);
/** The most characters of a page's drafts: every form filled in, and a clinic's sheet. */
const maxDraftsLength = 500_000;

const deskFileNameSchema = named('fileName', z.string().max(255));
/** The envelopes of one call, each at most 1 MB, in base64. A host takes at most 20 MB in all. */
const envelopesSchema = z
  .array(z.strictObject({ name: deskFileNameSchema, base64: z.base64().max(1_500_000) }).readonly())
  .min(1)
  .max(500);
const deskReportRequestSchema = z
  .strictObject({
    from: isoWeekSchema,
    to: isoWeekSchema,
    language: z.enum(languages),
    locale: localeSchema,
  })
  .readonly();
const groupNameSchema = z.string().min(1).max(200);
/** Two of the fingerprint's groups, as typed. */
const typedGroupsSchema = z.tuple([z.string().max(20), z.string().max(20)]).readonly();

export const contract = {
  about: {
    read: tells().answers<About>(),
  },
  preferences: {
    /** The preferences of this machine; readable while the record is locked. */
    read: tells().answers<Preferences>(),
    set: does(preferencesSchema.partial()).answers<Preferences>(),
  },
  record: {
    /** The record with its revision, and what can be undone and redone. */
    read: tells().answers<OpenRecord>(),
    /**
     * Applies all changes or none, and answers once they are on disk. Without a label the step cannot be undone.
     * Errors: InvalidEntryError, or `service.changed-meanwhile` if an entry has changed since the revision seen.
     */
    change: does(changesSchema, labelSchema.optional(), seenSchema.optional()).answers<Saved>(),
    /** Undoes the last step. Refused if the record has changed since the revision seen. */
    undo: does(seenSchema.optional()).answers<Saved>(),
    redo: does(seenSchema.optional()).answers<Saved>(),
  },
  strict: {
    /** Starts strict mode, entered now. It cannot be undone. */
    start: does(treatmentSchema.omit({ enteredAt: true })).answers<Saved>(),
    /**
     * Adds payloads to a treatment's log, all or none. Main gives each line its id, number and time. Lines cannot be
     * undone, only amended.
     */
    say: does(
      named('treatmentId', treatmentIdSchema),
      z.array(spokenPayloadSchema).min(1).max(maxPayloads),
    ).answers<Saved>(),
    /** Reads a clinic's sheet, or says why it is not one. It stores nothing. */
    readSheet: tells(z.string().max(maxSheetLength + 1)).answers<ReadSheet>(),
  },
  data: {
    status: tells().answers<DataStatus>(),
    recovery: asks().answers<Recovery>(),
    /** Accepts the record as it is: the notice does not show again. Quarantined files and entries stay. */
    settle: does(z.string().max(100)).answers<void>(),
    /** What a limit of `keepYears` years would delete now. */
    retentionPreview: tells(keepYearsSchema.unwrap()).answers<RetentionPreview>(),
    /** Sets the rule and deletes at once what it covers; null keeps everything. Cannot be undone. */
    setRetention: does(keepYearsSchema).answers<RetentionPreview | null>(),
    /** Deletes everything in the folder, backups included. The user must have typed the word `ERASE`. */
    erase: does(named('word', z.string().max(100))).answers<void>(),
    /** Serves a made-up diary from a folder of its own, until `leaveDemo`. The user's own must be open. */
    startDemo: does().answers<void>(),
    /** Deletes the made-up diary and serves the user's own again. */
    leaveDemo: does().answers<void>(),
    /** Opens the system's folder dialog; null if the user closes it, or if the host has none. */
    chooseFolder: asks().answers<string | null>(),
    /** Shows the folder of the record in the system's file manager; does nothing if the host has none. */
    showFolder: asks().answers<void>(),
  },
  backups: {
    list: asks(folderSchema.nullable()).answers<Backups>(),
    /** Makes a backup now, in the app's own folder. */
    take: does().answers<Backup>(),
    /** Makes a backup in a folder of the user's and remembers the folder. */
    writeTo: does(folderSchema).answers<Backup>(),
    /** What a restore would do. The passphrase opens a backup made under another vault. */
    difference: asks(placeSchema, passphraseSchema.optional()).answers<Difference>(),
    /** Makes a backup of the replaced record, then restores. With a label it is one step that can be undone. */
    restore: does(
      placeSchema,
      z.enum(['missing', 'whole']),
      labelSchema.optional(),
      passphraseSchema.optional(),
    ).answers<Saved>(),
  },
  vault: {
    unlock: does(passphraseSchema).answers<UnlockResult>(),
    /** Unlocks with the printed code and sets a new passphrase. */
    unlockByCode: does(recoveryCodeSchema, newPassphraseSchema).answers<UnlockResult>(),
    lock: does().answers<void>(),
    /**
     * Makes a recovery code to show before `turnOn` or `changeRecoveryCode` uses it; it changes nothing. Null for a
     * wrong passphrase; without a vault, the argument is the future passphrase.
     */
    newRecoveryCode: asks(passphraseSchema).answers<{ readonly recoveryCode: string } | null>(),
    /** Encrypts everything, with the passphrase and a code of `newRecoveryCode` that the user has. */
    turnOn: does(passphraseSchema, recoveryCodeSchema).answers<void>(),
    /** False for a wrong passphrase. */
    turnOff: does(passphraseSchema).answers<boolean>(),
    changePassphrase: does(passphraseSchema, newPassphraseSchema).answers<boolean>(),
    /** The former code no longer opens the vault. False for a wrong passphrase. */
    changeRecoveryCode: does(passphraseSchema, recoveryCodeSchema).answers<boolean>(),
    setLockScreen: does(lockScreenSchema).answers<void>(),
  },
  exchange: {
    /** Begins to hand a file over, and answers with its name among such files. Errors: `service.not-saved…` */
    begin: does(named('fileName', z.string().max(255))).answers<string>(),
    /** Hands over the next piece of it. */
    push: does(importIdSchema, pieceSchema).answers<void>(),
    /** Forgets the file; whatever reads it stops. */
    drop: does(importIdSchema).answers<void>(),
    progress: tells(importIdSchema).answers<Progress>(),
    /** What the file holds and what taking it over would do. Nothing is stored. */
    preview: asks(importIdSchema, answersSchema, choicesSchema).answers<PreviewResult>(),
    /**
     * Takes the file over as one step, and forgets it. Refused if the record has changed since the revision seen, or
     * while the file asks something.
     */
    takeOver: does(importIdSchema, answersSchema, choicesSchema, labelSchema, seenSchema).answers<Imported>(),
    /** Makes a file to save. It was read back, and holds what the record holds. Errors: `service.export-not-read-back` */
    export: asks(exportRequestSchema).answers<ExportedFile>(),
    takeBackPreview: tells(importIdSchema).answers<TakeBackPreview>(),
    /** Takes an import back, as one step. What was changed since stays. */
    takeBack: does(importIdSchema, labelSchema).answers<Saved>(),
  },
  files: {
    /** The file that the user opened the app with, each only once; null if none waits. Nothing of it is stored. */
    opened: asks().answers<OpenedFile | null>(),
  },
  report: {
    /** A report as PDF, in base 64, for the page to save. What was typed for it is kept nowhere. */
    make: asks(reportRequestSchema).answers<{ readonly name: string; readonly base64: string }>(),
  },
  /** The worker's side of a health desk (desk.md §2). */
  handOver: {
    read: asks().answers<HandOverView>(),
    /** Reads a desk's sheet, and draws the two places of its fingerprint that the worker types. Stores nothing. */
    readSheet: asks(z.string().max(maxSheetTextLength)).answers<ReadDeskSheet>(),
    /**
     * Agrees to a sheet that `readSheet` has read. Null if a typed group is not the sheet's: nothing is stored, and other
     * groups are asked for next time. None of these calls can be undone.
     */
    agree: does(z.string().max(maxSheetTextLength), typedGroupsSchema).answers<Saved | null>(),
    /** The group from a week on; earlier weeks keep theirs. */
    chooseGroup: does(named('ledgerId', ledgerIdSchema), chosenGroupSchema).answers<Saved>(),
    /** Notes that the worker has read what a sending does not protect against. */
    noteRead: does(named('ledgerId', ledgerIdSchema)).answers<Saved>(),
    /** What would be sent, whole. */
    preview: asks(sendingRequestSchema).answers<SendingPreview>(),
    /** Seals what the preview of that content showed, and notes the sending. Refused if it has changed since. */
    seal: does(sendingRequestSchema, z.string().max(64)).answers<NotedEnvelope>(),
    /** Seals a withdrawal, and notes it. */
    withdraw: does(named('ledgerId', ledgerIdSchema)).answers<NotedEnvelope>(),
    /** Leaves the desk: its key is deleted, for good. What the desk holds stays unless it was withdrawn before. */
    leave: does(named('ledgerId', ledgerIdSchema)).answers<Saved>(),
  },
  /** The desk's own side: its folder, beside the diary and never in it. */
  desk: {
    status: asks().answers<DeskStatus>(),
    /** Takes hold of the desk's folder. Errors: `service.desk-in-use` and what claiming a folder says */
    open: does().answers<DeskStatus>(),
    /** Locks the desk and gives its folder back. */
    close: does().answers<void>(),
    /** Makes a recovery code for `make`, or for a change of the code; null for a wrong passphrase. */
    newRecoveryCode: asks(passphraseSchema).answers<{ readonly recoveryCode: string } | null>(),
    /** Makes the desk with its vault, keys and ledger. */
    make: does(deskSetupSchema, passphraseSchema, recoveryCodeSchema).answers<void>(),
    unlock: does(passphraseSchema).answers<UnlockResult>(),
    unlockByCode: does(recoveryCodeSchema, newPassphraseSchema).answers<UnlockResult>(),
    lock: does().answers<void>(),
    changePassphrase: does(passphraseSchema, newPassphraseSchema).answers<boolean>(),
    changeRecoveryCode: does(passphraseSchema, recoveryCodeSchema).answers<boolean>(),
    read: asks().answers<DeskView>(),
    /** Changes what the sheet says. Departments stay, and the threshold only rises. */
    setWords: does(deskWordsSchema).answers<DeskView>(),
    /** The signed sheet as a file. */
    sheetFile: asks().answers<{ readonly name: string; readonly text: string }>(),
    /** Replaces both keys inside the ledger; the former signs the new one. */
    rotateKeys: does().answers<DeskView>(),
    /** Takes envelopes in: each whole or not at all. */
    takeIn: does(envelopesSchema).answers<TakeInResult>(),
    /** Takes in the envelopes of an archive that was handed over by `exchange.begin` and `push`. */
    takeInArchive: does(importIdSchema).answers<TakeInResult>(),
    /** Admits who waits with this slip. */
    admit: does(named('slip', z.string().max(40))).answers<Admission>(),
    admitPerson: does(named('person', personSchema)).answers<Admission>(),
    /** Erases what is held of a person who waits: nobody knows the slip. */
    turnAway: does(named('person', personSchema)).answers<boolean>(),
    /** Erases a person's figures as their own withdrawal would; false if there is no such person. */
    erasePerson: does(named('person', personSchema)).answers<boolean>(),
    previewClosing: asks(named('week', isoWeekSchema)).answers<ClosingPreview>(),
    closeWeek: does(named('week', isoWeekSchema)).answers<ClosingResult>(),
    /** Before and after. What it shows is appended to the ledger first. */
    compare: does(comparisonRequestSchema).answers<ComparisonResult>(),
    noteIntervention: does(interventionSchema).answers<DeskView>(),
    removeIntervention: does(named('id', z.string().max(64))).answers<DeskView>(),
    /** One group becomes another, for good. */
    mergeGroups: does(groupNameSchema, groupNameSchema).answers<DeskView>(),
    /** The shown rows as a table. */
    exportTable: asks().answers<{ readonly name: string; readonly base64: string }>(),
    /** The report as PDF. */
    report: asks(deskReportRequestSchema).answers<{ readonly name: string; readonly base64: string }>(),
    /** The desk's own backups, or those of another folder. */
    backups: asks(folderSchema.nullable().optional()).answers<DeskBackups>(),
    takeBackup: does().answers<DeskBackup>(),
    writeBackupTo: does(folderSchema).answers<DeskBackup>(),
    /** Restores a backup of the desk's own folder, or of another; it never takes a closed week back. */
    restoreBackup: does(placeSchema, passphraseSchema.optional()).answers<UnlockResult>(),
    /** Serves a made-up desk from memory, until `leaveDemo`. */
    startDemo: does().answers<void>(),
    leaveDemo: does().answers<void>(),
    /** Erases the desk with its backups. The user must have typed the word `ERASE`. */
    erase: does(named('word', z.string().max(100))).answers<void>(),
  },
  drafts: {
    /** What a page was typing when it last said so; null if nothing. The record must be open. */
    read: tells(pageIdSchema).answers<string | null>(),
    /** Keeps what a page is typing, in memory alone; null forgets it. */
    keep: tells(pageIdSchema, z.string().max(maxDraftsLength).nullable()).answers<void>(),
  },
  login: {
    /** Whether the system starts the app with the user's session. */
    isOn: asks().answers<boolean>(),
    set: does(z.boolean()).answers<void>(),
  },
  reminders: {
    /** Whether the system failed to show the last notification. */
    hasFailed: tells().answers<boolean>(),
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
