/** Recognises a file by its content and reads it: one way for both hosts and the command line. */
import type { Found, Given } from '#shared/exchange/found.ts';
import { readersWith } from '#shared/exchange/readers.ts';
import { RefusedFileError } from '#shared/exchange/refused.ts';
import type { Source } from '../files/source.ts';
import { hashOf } from './hash-of.ts';
import { partsOf } from './parts.ts';

const readers = readersWith(hashOf);

const isKnown = (head: string): boolean => readers.some(({ recognises }) => recognises(head));

/** What is told of a file that is refused, whatever went wrong with it; faults of the program stay what they are. */
function refusalOf(error: unknown): unknown {
  // The archive's own checks: a wrong sum, a wrong length, a broken stream.
  const isUnpacking =
    error instanceof Error &&
    /zlib|inflate|Z_(DATA|BUF)_ERROR|too (many|few) bytes|unexpected end/i.test(
      `${(error as NodeJS.ErrnoException).code ?? ''} ${error.message}`,
    );
  return isUnpacking ? new RefusedFileError('archive', { cause: error }) : error;
}

/**
 * What a file holds.
 * @throws RefusedFileError where nothing of it can be taken
 */
export async function readSource(source: Source, given: Given): Promise<Found> {
  const parts = await partsOf(source, isKnown);
  const reader = readers.find(({ recognises }) => parts.some(({ head }) => recognises(head)));
  if (reader === undefined) throw new RefusedFileError('unknown-format');
  const own = parts.filter(({ head }) => reader.recognises(head));
  const encodings = new Set(own.map(({ encoding }) => encoding));
  try {
    const found = await reader.read(own, given);
    const told = (['utf-16', 'windows-1252'] as const).filter((encoding) => encodings.has(encoding));
    return {
      ...found,
      warnings: [...found.warnings, ...told.map((encoding) => ({ kind: 'encoding', encoding }) as const)],
    };
  } catch (error) {
    throw refusalOf(error);
  }
}
