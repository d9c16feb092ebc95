/** The formats that come in. A file is recognised by its content, in this order. */
import type { Reader } from './found.ts';

export const readers: readonly Reader[] = [];
