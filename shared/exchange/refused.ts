/** The refusal of a whole file. */

/** Why a whole file is refused; nothing of it is taken. The catalogue has a sentence for each (`exchange.refused.<reason>`). */
export type RefusedReason =
  | 'empty'
  | 'unknown-format'
  | 'too-large'
  | 'cut' // It ends in the middle, and a part of it would say something false.
  | 'damaged' // Its own checksum or structure does not hold.
  | 'newer' // A later version of Legwork made it.
  | 'archive'; // The archive cannot be opened, is encrypted, or unpacks to more than it may.

/** The file as a whole is refused. */
export class RefusedFileError extends Error {
  override readonly name = 'RefusedFileError';
  readonly reason: RefusedReason;

  constructor(reason: RefusedReason, options?: ErrorOptions) {
    super(`The file is refused: ${reason}`, options);
    this.reason = reason;
  }
}
