/** A nurse on a rota of early, late and night shifts, as she has logged five weeks. */
import type { NamedShift } from '#shared/record/named-shift.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { workingWeeks } from './working-weeks.ts';

const aNamed = (id: string, name: string, start: string, end: string): NamedShift => ({
  ...{ id, name, letter: name.slice(0, 1), start, end, garmentId: 'knee' },
  ...{ standingMinutes: 240, walkingMinutes: 100, longestStandMinutes: 50 },
});

const early = aNamed('early', 'Early', '06:30', '14:45');
const late = aNamed('late', 'Late', '13:30', '22:00');
const night = aNamed('night', 'Night', '22:00', '06:15');

/** Her record, logged up to the day before `first`; from then on the rota has early, late, night and two free days. */
export const rotatingFrom = (first: CalendarDate): LegworkRecord => ({
  ...workingWeeks(first),
  namedShifts: [early, late, night],
  rota: { from: addDays(first, -35), days: [early.id, late.id, night.id, null, null], exceptions: [] },
});
