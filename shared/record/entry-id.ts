import { z } from 'zod';

/** An entry's name within the record: chosen when the entry is made, never reused. */
export const entryIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'Expected 1 to 64 letters, digits, hyphens or underscores.');
