/**
 * The one typed map of calls between page and services. Both hosts serve it; the page imports its type only.
 */
import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import { inEnglish, type ServiceMessage } from '#shared/contract/service-messages.ts';
import type { ApiServices } from '#shared/contract/services.ts';
import { changeSchema } from '#shared/record/change.ts';
import { InvalidEntryError } from '#shared/record/issue.ts';
import { settingsSchema } from '#shared/record/settings.ts';
import { strictEntrySchema } from '#shared/record/strict-entry.ts';
import { treatmentSchema } from '#shared/record/treatment.ts';
import { maxSheetLength } from '#shared/strict/clinic-sheet.ts';
import { RecordClosedError, ServiceError } from '../user-facing-error.ts';
import { issuesOf } from './problems-of.ts';

/** At most this many changes go in one call: undoing the restore of a working life, shifts and stockings. */
const maxChangesPerCall = 50_000;

const fault: ServiceMessage = { id: 'service.fault' };

const trpc = initTRPC.context<ApiServices>().create({
  isDev: false,
  errorFormatter: ({ shape, error, input }) => ({
    ...shape,
    // Of a fault of the program the page learns only that it happened.
    message: error.code === 'INTERNAL_SERVER_ERROR' ? inEnglish(fault) : shape.message,
    data: {
      code: shape.data.code,
      localizedMessage: error.cause instanceof ServiceError ? error.cause.localizedMessage : fault,
      issues: issuesOf(error.cause, input),
    },
  }),
});

const passphraseSchema = z.string().min(1).max(1000);
/** A path of this machine, as the user typed or chose it. */
const folderSchema = z.string().trim().min(1).max(4096);
/** The name of a copy's file: never a path. */
const backupIdSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/);
const placeSchema = z.strictObject({ id: backupIdSchema, folder: folderSchema.nullable() });
const backupSchema = z.strictObject({ place: placeSchema, passphrase: passphraseSchema.optional() });
const lockScreenSchema = z.strictObject({
  showsWarningSigns: z.boolean(),
  clinicPhone: z.string().trim().min(1).max(40).nullable(),
});
const keepYearsSchema = settingsSchema.shape.keepYears;

/** Refused entries and a closed record go out with a code of their own; everything else as it is. */
const procedure = trpc.procedure.use(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof InvalidEntryError) {
    throw new TRPCError({ code: 'UNPROCESSABLE_CONTENT', message: cause.message, cause });
  }
  if (cause instanceof ServiceError) {
    const code = cause instanceof RecordClosedError ? 'UNAUTHORIZED' : 'PRECONDITION_FAILED';
    throw new TRPCError({ code, message: cause.userMessage, cause });
  }
  return result;
});

const recordRouter = trpc.router({
  read: procedure.query(({ ctx }) => ctx.record.read()),
  change: procedure
    .input(z.strictObject({ changes: z.array(changeSchema).min(1).max(maxChangesPerCall) }))
    .mutation(({ ctx, input }) => ctx.record.change(input.changes)),
});

/** More lines than one answer ever comes to: a week that was not confirmed for, hour by hour. */
const maxLinesPerCall = 1_000;

const strictRouter = trpc.router({
  start: procedure
    .input(z.strictObject({ treatment: treatmentSchema }))
    .mutation(({ ctx, input }) => ctx.strict.start(input.treatment)),
  append: procedure
    .input(z.strictObject({ entries: z.array(strictEntrySchema).min(1).max(maxLinesPerCall) }))
    .mutation(({ ctx, input }) => ctx.strict.append(input.entries)),
  // Too long for an address, so it is asked as a change is, and changes nothing.
  readSheet: procedure
    .input(z.strictObject({ text: z.string().max(maxSheetLength + 1) }))
    .mutation(({ ctx, input }) => ctx.strict.readSheet(input.text)),
});

const dataRouter = trpc.router({
  status: procedure.query(({ ctx }) => ctx.data.status()),
  recovery: procedure.query(({ ctx }) => ctx.data.recovery()),
  settle: procedure
    .input(z.strictObject({ id: z.string().max(100) }))
    .mutation(({ ctx, input }) => ctx.data.settle(input.id)),
  retentionPreview: procedure
    .input(z.strictObject({ keepYears: keepYearsSchema.unwrap() }))
    .query(({ ctx, input }) => ctx.data.retentionPreview(input.keepYears)),
  setRetention: procedure
    .input(z.strictObject({ keepYears: keepYearsSchema }))
    .mutation(({ ctx, input }) => ctx.data.setRetention(input.keepYears)),
  erase: procedure
    .input(z.strictObject({ word: z.string().max(100) }))
    .mutation(({ ctx, input }) => ctx.data.erase(input.word)),
  startDemo: procedure.mutation(({ ctx }) => ctx.data.startDemo()),
  leaveDemo: procedure.mutation(({ ctx }) => ctx.data.leaveDemo()),
  chooseFolder: procedure.mutation(({ ctx }) => ctx.data.chooseFolder()),
  showFolder: procedure.mutation(({ ctx }) => ctx.data.showFolder()),
});

const backupsRouter = trpc.router({
  list: procedure
    .input(z.strictObject({ folder: folderSchema.nullable() }))
    .query(({ ctx, input }) => ctx.backups.list(input.folder)),
  take: procedure.mutation(({ ctx }) => ctx.backups.take()),
  writeTo: procedure
    .input(z.strictObject({ folder: folderSchema }))
    .mutation(({ ctx, input }) => ctx.backups.writeTo(input.folder)),
  // A mutation because a passphrase must not stand in an address.
  difference: procedure
    .input(backupSchema)
    .mutation(({ ctx, input }) => ctx.backups.difference(input.place, input.passphrase)),
  restore: procedure
    .input(backupSchema.extend({ mode: z.enum(['missing', 'whole']) }))
    .mutation(({ ctx, input }) => ctx.backups.restore(input.place, input.mode, input.passphrase)),
});

const withPassphrase = z.strictObject({ passphrase: passphraseSchema });
const withBoth = withPassphrase.extend({ newPassphrase: passphraseSchema });

const vaultRouter = trpc.router({
  unlock: procedure.input(withPassphrase).mutation(({ ctx, input }) => ctx.vault.unlock(input.passphrase)),
  unlockByCode: procedure
    .input(z.strictObject({ code: z.string().max(200), newPassphrase: passphraseSchema }))
    .mutation(({ ctx, input }) => ctx.vault.unlockByCode(input.code, input.newPassphrase)),
  lock: procedure.mutation(({ ctx }) => ctx.vault.lock()),
  turnOn: procedure.input(withPassphrase).mutation(({ ctx, input }) => ctx.vault.turnOn(input.passphrase)),
  turnOff: procedure.input(withPassphrase).mutation(({ ctx, input }) => ctx.vault.turnOff(input.passphrase)),
  changePassphrase: procedure
    .input(withBoth)
    .mutation(({ ctx, input }) => ctx.vault.changePassphrase(input.passphrase, input.newPassphrase)),
  newRecoveryCode: procedure
    .input(withPassphrase)
    .mutation(({ ctx, input }) => ctx.vault.newRecoveryCode(input.passphrase)),
  setLockScreen: procedure
    .input(lockScreenSchema)
    .mutation(({ ctx, input }) => ctx.vault.setLockScreen(input)),
});

const loginRouter = trpc.router({
  isOn: procedure.query(({ ctx }) => ctx.login.isOn()),
  set: procedure
    .input(z.strictObject({ isOn: z.boolean() }))
    .mutation(({ ctx, input }) => ctx.login.set(input.isOn)),
});

export const router = trpc.router({
  about: procedure.query(({ ctx }) => ctx.about),
  record: recordRouter,
  strict: strictRouter,
  data: dataRouter,
  backups: backupsRouter,
  vault: vaultRouter,
  login: loginRouter,
});

export type AppRouter = typeof router;
