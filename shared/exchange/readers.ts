/** The formats that come in. A file is recognised by its content, in this order. */
import type { Reader } from './found.ts';
import type { Sha256 } from './legwork/layout.ts';
import { recordReader } from './legwork/record-reader.ts';

export const readers: readonly Reader[] = [];

/** All of them: a whole record is checked against its checksum, which needs the host's SHA-256. */
export const allReaders = (sha256: Sha256): readonly Reader[] => [recordReader(sha256), ...readers];
