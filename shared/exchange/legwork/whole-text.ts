import { RefusedFileError } from '../found.ts';
import { type Part, TooLongError, textOf } from '../part.ts';

/** The text of a part. @throws RefusedFileError `too-large` beyond `mostCharacters` */
export async function wholeText(part: Part, mostCharacters: number): Promise<string> {
  try {
    return await textOf(part, mostCharacters);
  } catch (cause) {
    if (cause instanceof TooLongError) throw new RefusedFileError('too-large', { cause });
    throw cause;
  }
}
