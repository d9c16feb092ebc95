/** How a file of this machine is handed to the services: in pieces, as base64. */

const pieceBytes = 4 * 1024 ** 2;
/** The contract takes no longer names. A name's end tells more than its middle. */
const longestName = 255;

export const nameToHandOver = (name: string): string =>
  name.length <= longestName ? name : `${name.slice(0, 120)}…${name.slice(-120)}`;

/** The file was moved or changed, or is a folder. */
export class NotReadableError extends Error {}

/** @throws NotReadableError */
export const base64Of = (piece: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(new NotReadableError());
    reader.readAsDataURL(piece);
  });

export type HandingOver = {
  readonly push: (piece: string) => Promise<void>;
  /** Asked after each piece. */
  readonly isWanted: () => boolean;
  /** @param done bytes */
  readonly onProgress: (done: number) => void;
};

/**
 * Hands a file over piece by piece; false once it is not wanted any more.
 * @throws NotReadableError
 */
export async function handOver(file: Blob, { push, isWanted, onProgress }: HandingOver): Promise<boolean> {
  for (let at = 0; at < file.size; at += pieceBytes) {
    onProgress(at);
    const piece = await base64Of(file.slice(at, at + pieceBytes));
    if (!isWanted()) return false;
    await push(piece);
    if (!isWanted()) return false;
  }
  return true;
}
