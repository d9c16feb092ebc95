/** The hashes that the desk's pure core is given. */
import { createHmac, hash } from 'node:crypto';
import type { Hashing } from '#shared/desk/hashing.ts';

export const hashing: Hashing = {
  sha256: (text) => hash('sha256', text),
  hmacSha256: (keyHex, text) => createHmac('sha256', Buffer.from(keyHex, 'hex')).update(text).digest('hex'),
};
