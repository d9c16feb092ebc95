/**
 * What a reader of a format gets: a file as text, or one file of an archive. main/exchange makes them from bytes, so
 * that no reader knows about disks, archives or encodings.
 */

import { RefusedFileError } from './refused.ts';

/** How the bytes were read. Anything but UTF-8 is told in the preview. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

export type Part = {
  /** The file's name, or its path within the archive. No reader decides by it. */
  readonly name: string;
  readonly encoding: Encoding;
  /** The first characters, without a byte order mark: at most 4,096. */
  readonly head: string;
  /** The text from its beginning, piece by piece, without a byte order mark. Each call starts anew. */
  readonly chunks: () => AsyncIterable<string>;
};

/**
 * The whole text, for formats whose files are small.
 * @throws RefusedFileError `too-large` beyond `mostCharacters`
 */
export async function textOf(part: Part, mostCharacters: number): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of part.chunks()) {
    length += piece.length;
    if (length > mostCharacters) throw new RefusedFileError('too-large');
    pieces.push(piece);
  }
  return pieces.join('');
}

/** A part from a text in memory. */
export const partOfText = (name: string, text: string): Part => {
  const plain = text.replace(/^\uFEFF/, '');
  return {
    name,
    encoding: 'utf-8',
    head: plain.slice(0, 4096),
    chunks: async function* () {
      yield plain;
    },
  };
};
