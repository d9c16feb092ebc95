import { z } from 'zod';
import { zonedTimeSchema } from '../time/zoned-time.ts';
import { entryIdSchema } from './entry-id.ts';

/**
 * A shift that a file announces or reports, `[start, end)`: how much of it was stood is not known yet. It counts for
 * nothing until the user logs the shift. It may lie ahead, up to two years (exchange.md §3).
 */
export const plannedShiftSchema = z.strictObject({
  /** Made from the shift's name in its file: the next file of the same roster has the same. */
  id: entryIdSchema,
  start: zonedTimeSchema,
  end: zonedTimeSchema,
  /** What the file calls it; may be empty. */
  summary: z.string().max(80, 'At most 80 characters.'),
});
export type PlannedShift = z.infer<typeof plannedShiftSchema>;

/** How far ahead a shift can be planned, years. */
export const mostYearsPlanned = 2;
