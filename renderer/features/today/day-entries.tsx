/** What is logged on the day, each line with change and delete; a delete can be undone. */
import type { Change } from '#shared/record/change.ts';
import type { Shift } from '#shared/record/shift.ts';
import type { Wear } from '#shared/record/wear.ts';
import { formatDuration } from '#shared/time/duration.ts';
import { dateOf, timeOf, zoneOf } from '#shared/time/wall-clock.ts';
import { useClock } from '../../state/clock-store.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { clockTime, shortDate } from '../../ui/dates.ts';
import { EntryLine } from '../../ui/entry-line.tsx';
import { Soft } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';

export type DayEntriesProps = {
  readonly date: string;
  readonly onChangeShift: (shift: Shift) => void;
  readonly onChangeWear: (wear: Wear) => void;
};

const legWords = { both: '', left: ', left leg', right: ', right leg' } as const;

/** `22:00 to 06:00`, with the date where it ends on another day, and the zone where it is not the machine's. */
function spanInWords(from: string, to: string | undefined, here: string): string {
  const zone = zoneOf(from) === here ? '' : ` (${zoneOf(from)})`;
  if (to === undefined) return `on since ${clockTime(timeOf(from))}${zone}`;
  const day = dateOf(to) === dateOf(from) ? '' : `, ${shortDate(dateOf(to))}`;
  return `${clockTime(timeOf(from))} to ${clockTime(timeOf(to))}${day}${zone}`;
}

export const DayEntries = ({ date, onChangeShift, onChangeWear }: DayEntriesProps) => {
  const { shifts, wear, daysOff, garments } = useRecordStore((state) => state.record);
  const here = zoneOf(useClock((state) => state.now));
  const { errors, submit } = useSaveForm(() => null);

  const ofDay = {
    shifts: shifts
      .filter((shift) => dateOf(shift.start) === date)
      .toSorted((a, b) => a.start.localeCompare(b.start)),
    wear: wear.filter((worn) => dateOf(worn.on) === date).toSorted((a, b) => a.on.localeCompare(b.on)),
    isOff: daysOff.some((dayOff) => dayOff.date === date),
  };
  const remove = (change: Change, said: string) => () => void submit([change], said);
  const garmentName = (id: string) => garments.find((garment) => garment.id === id)?.name ?? 'Stocking';

  if (ofDay.shifts.length === 0 && ofDay.wear.length === 0 && !ofDay.isOff) {
    return <Soft>Nothing is logged for this day yet. It stays a gap in the chart, not a zero.</Soft>;
  }
  return (
    <>
      <ul aria-label="Logged on this day">
        {ofDay.isOff && (
          <EntryLine
            name="Day off"
            detail="no work, no exposure"
            onDelete={remove({ action: 'remove', kind: 'dayOff', id: date }, 'Day off deleted')}
          />
        )}
        {ofDay.shifts.map((shift) => (
          <EntryLine
            key={shift.id}
            name={`Shift, ${spanInWords(shift.start, shift.end, here)}`}
            detail={`standing ${formatDuration(shift.standingMinutes)}, longest ${formatDuration(shift.longestStandMinutes)}, walking ${formatDuration(shift.walkingMinutes)}`}
            onChange={() => onChangeShift(shift)}
            onDelete={remove({ action: 'remove', kind: 'shift', id: shift.id }, 'Shift deleted')}
          />
        ))}
        {ofDay.wear.map((worn) => (
          <EntryLine
            key={worn.id}
            name={`Stockings, ${spanInWords(worn.on, worn.off, here)}`}
            detail={`${garmentName(worn.garmentId)}${legWords[worn.legs]}`}
            onChange={() => onChangeWear(worn)}
            onDelete={remove({ action: 'remove', kind: 'wear', id: worn.id }, 'Stocking times deleted')}
          />
        ))}
      </ul>
      {errors.form !== undefined && <Notice>{errors.form}</Notice>}
    </>
  );
};
