/** Packs the files of an export into one archive: the same files give the same bytes, whenever and wherever. */
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { NamedText } from '#shared/exchange/out/record-tables.ts';

/** The earliest time that an archive can hold, on any machine's clocks: what was made when stands in the files. */
const fixedTime = (): Date => new Date(1980, 0, 1);

/** The archive of the texts in UTF-8, in their order. */
export function zipOf(files: readonly NamedText[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, text } of files) {
    zip.addBuffer(Buffer.from(text, 'utf8'), name, {
      ...{ mtime: fixedTime(), forceDosTimestamp: true, mode: 0o100644, compress: true },
    });
  }
  zip.end();
  return buffer(zip.outputStream);
}
