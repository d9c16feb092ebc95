/**
 * Takes files in: a page hands a file over piece by piece, sees what it would do, and decides. One path for every
 * format (exchange.md §1). What was handed over lies encrypted in a scratch file until it is taken over or dropped.
 */
import { createHash } from 'node:crypto';
import type { Services } from '#shared/contract/contract.ts';
import type { Answers } from '#shared/exchange/asked.ts';
import type { Found, Given } from '#shared/exchange/found.ts';
import { type PreviewResult, type Progress, previewOf } from '#shared/exchange/preview.ts';
import { type Choices, type Proposal, proposalOf } from '#shared/exchange/proposal.ts';
import { RefusedFileError } from '#shared/exchange/refused.ts';
import { type ImportHead, importEntryOf, takenBack } from '#shared/exchange/take-back.ts';
import { upsert } from '#shared/record/change.ts';
import { namedShiftOf } from '#shared/record/plan-of-day.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { saveError } from '../files/save-error.ts';
import { createScratchFile, type ScratchFile } from '../files/scratch-file.ts';
import type { Source } from '../files/source.ts';
import type { Session } from '../record/session.ts';
import { ServiceError } from '../user-facing-error.ts';
import { hashOf } from './hash-of.ts';

export type ImportOptions = {
  readonly dataFolder: string;
  readonly now: () => ZonedTime;
  readonly newId: () => string;
  /** The open record. @throws RecordClosedError while it is not open */
  readonly session: () => Session;
  /** Whether something else that is open takes files, too: they are handed over in the same way. */
  readonly isOtherOpen: () => boolean;
  /** Runs work on the record after all earlier calls. */
  readonly write: <Answer>(work: (session: Session) => Promise<Answer>) => Promise<Answer>;
};

type Upload = {
  readonly name: string;
  readonly scratch: ScratchFile;
  readonly hash: ReturnType<typeof createHash>;
  /** Of all bytes; null until the first preview. */
  sha256: string | null;
  /** What was read with which answers: choices alone do not read the file again. */
  found: { readonly answers: string; readonly result: Promise<Found> } | null;
  read: number;
  isDropped: boolean;
};

/** A page shows one file at a time; two windows may. */
const mostUploads = 4;

/** The largest file that is handed over, bytes. */
const mostBytes = 8 * 1024 ** 3;

/** The readers and their libraries are loaded with the first file: a start waits for none of them. */
async function readByReaders(source: Source, given: Given): Promise<Found> {
  const { readSource } = await import('./read-source.ts');
  return readSource(source, given);
}

const gone = (): ServiceError => new ServiceError({ id: 'service.import-gone' });

const sourceOf = (upload: Upload): Source => ({
  name: upload.name,
  size: upload.scratch.size(),
  read: async function* (start, end) {
    for await (const piece of upload.scratch.read(start, end)) {
      if (upload.isDropped) throw gone();
      upload.read = Math.min(upload.scratch.size(), upload.read + piece.length);
      yield piece;
    }
  },
});

const importedBefore = ({ imports }: LegworkRecord, sha256: string): string | null =>
  imports.findLast((each) => each.sha256 === sha256)?.importedAt ?? null;

export type ImportService = Omit<Services['exchange'], 'export'>;

/** What the service needs to be stopped with: files of a diary that is closed go. */
export type OpenImports = {
  readonly service: ImportService;
  /** A file that was handed over, for a reader that stores nothing in the diary. @throws ServiceError if it is gone */
  readonly source: (id: string) => Source;
  readonly forget: () => Promise<void>;
};

export function openImports(options: ImportOptions): OpenImports {
  const { dataFolder, now, newId, session, write } = options;
  const uploads = new Map<string, Upload>();

  const drop = async (id: string): Promise<void> => {
    const upload = uploads.get(id);
    uploads.delete(id);
    if (upload === undefined) return;
    upload.isDropped = true;
    await upload.scratch.discard();
  };

  /** While nothing is open, nothing is handed over. @throws RecordClosedError */
  const assertSomethingOpen = (): void => {
    if (!options.isOtherOpen()) session();
  };

  const uploadOf = (id: string): Upload => {
    assertSomethingOpen();
    const upload = uploads.get(id);
    if (upload === undefined) throw gone();
    return upload;
  };

  const foundIn = (upload: Upload, answers: Answers): Promise<Found> => {
    const key = JSON.stringify(answers);
    if (upload.found?.answers !== key) {
      upload.read = 0;
      const given = { ...answers, now: now() };
      upload.found = { answers: key, result: readByReaders(sourceOf(upload), given) };
      // Who asks hears of it; nobody may ask again.
      upload.found.result.catch(() => undefined);
    }
    return upload.found.result;
  };

  const proposed = (found: Found, record: LegworkRecord, choices: Choices): Proposal =>
    proposalOf(found, { record, choices, now: now(), hash: hashOf });

  const sumOf = (upload: Upload): string => {
    upload.sha256 ??= upload.hash.digest('hex');
    return upload.sha256;
  };

  const service: ImportService = {
    begin: async (name) => {
      assertSomethingOpen();
      for (const id of [...uploads.keys()].slice(0, Math.max(0, uploads.size - mostUploads + 1)))
        await drop(id);
      const id = newId();
      const scratch = await createScratchFile(dataFolder).catch((error: unknown) => {
        throw saveError(error);
      });
      uploads.set(id, {
        ...{ name, scratch, hash: createHash('sha256') },
        ...{ sha256: null, found: null, read: 0, isDropped: false },
      });
      return id;
    },
    push: async (id, base64) => {
      const upload = uploadOf(id);
      const bytes = Buffer.from(base64, 'base64');
      if (upload.sha256 !== null) throw gone();
      if (upload.scratch.size() + bytes.length > mostBytes) {
        await drop(id);
        throw new ServiceError({ id: 'service.import-too-large' });
      }
      upload.hash.update(bytes);
      await upload.scratch.append(bytes).catch(async (error: unknown) => {
        await drop(id);
        throw saveError(error);
      });
    },
    drop,
    progress: (id): Progress => {
      const upload = uploads.get(id);
      return upload === undefined ? null : { read: upload.read, size: upload.scratch.size() };
    },
    preview: async (id, answers, choices): Promise<PreviewResult> => {
      const upload = uploadOf(id);
      const sha256 = sumOf(upload);
      try {
        const found = await foundIn(upload, answers);
        const { record, revision } = session().read();
        const namedShifts = found.shifts.filter(
          (each) => namedShiftOf(record.namedShifts, each) !== null,
        ).length;
        const more = { namedShifts, revision, importedBefore: importedBefore(record, sha256) };
        return { preview: previewOf(found, proposed(found, record, choices), more), refused: null };
      } catch (error) {
        if (error instanceof RefusedFileError) return { preview: null, refused: error.reason };
        throw error;
      }
    },
    takeOver: async (id, answers, choices, label, seen) => {
      const upload = uploadOf(id);
      const sha256 = sumOf(upload);
      const found = await foundIn(upload, answers);
      if (found.questions.length > 0) throw new ServiceError({ id: 'service.import-open-questions' });
      const imported = await write(async ({ read, takeOver }) => {
        const { record } = read();
        const { changes } = proposed(found, record, choices);
        if (changes.length === 0) return { saved: await takeOver([], null, { seen }), importId: null };
        const head: ImportHead = {
          ...{ id: newId(), importedAt: now(), format: found.format },
          ...{ fileName: upload.name, sha256 },
        };
        const entry = importEntryOf(head, changes, record, hashOf);
        const isRestore = found.entries.length > 0;
        const saved = await takeOver([...changes, upsert('import', entry)], label, { seen, isRestore });
        return { saved, importId: head.id };
      });
      await drop(id);
      return imported;
    },
    takeBackPreview: (importId) => {
      const { record } = session().read();
      const { removed, restored, stays } = takenBack(record, importIn(record, importId), hashOf);
      return { removed, restored, stays };
    },
    takeBack: (importId, label) =>
      write(({ read, takeOver }) => {
        const { record } = read();
        const { changes } = takenBack(record, importIn(record, importId), hashOf);
        return takeOver(changes, label, { isRestore: true });
      }),
  };
  return {
    service,
    source: (id) => {
      const upload = uploads.get(id);
      if (upload === undefined) throw gone();
      upload.read = 0;
      return sourceOf(upload);
    },
    forget: async () => {
      for (const id of [...uploads.keys()]) await drop(id);
    },
  };
}

function importIn({ imports }: LegworkRecord, importId: string) {
  const found = imports.find(({ id }) => id === importId);
  if (found === undefined) throw new ServiceError({ id: 'service.import-unknown' });
  return found;
}
