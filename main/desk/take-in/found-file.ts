/** Files that a desk takes in, one after another: thousands at once are never in memory together. */
import { mostEnvelopeBytes } from '#shared/desk/constants.ts';
import { type OpenedEnvelope, type RefusedEnvelope, refused } from '#shared/desk/envelope.ts';
import type { DeskKeys } from '../../crypto/desk-keys.ts';
import { openEnvelope } from '../../crypto/envelope.ts';

/** A file, or why it is not even read. */
export type FoundFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | ({ readonly name: string } & RefusedEnvelope);

/** What is taken in and written at once. */
const mostFiles = 256;
const mostBytes = 16 * mostEnvelopeBytes;

const sizeOf = (file: FoundFile): number => ('bytes' in file ? file.bytes.length : 0);

/** The files in groups that fit into memory: at most 256 files and 16 MB each. */
export async function* batchesOf(files: AsyncIterable<FoundFile>): AsyncGenerator<readonly FoundFile[]> {
  let batch: FoundFile[] = [];
  let bytes = 0;
  for await (const file of files) {
    const size = sizeOf(file);
    if (batch.length > 0 && (batch.length >= mostFiles || bytes + size > mostBytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(file);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** What is in the files, in their order, for takeIn. */
export async function openFiles(
  files: readonly FoundFile[],
  keys: DeskKeys,
): Promise<readonly (OpenedEnvelope | RefusedEnvelope)[]> {
  const opened = [];
  for (const file of files)
    opened.push('bytes' in file ? await openEnvelope(file.bytes, keys) : refused(file.why));
  return opened;
}
