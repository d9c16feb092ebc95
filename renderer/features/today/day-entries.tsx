/** The day's entries, each with change and delete. The user can undo a delete. */

import { type Change, remove } from '#shared/record/change.ts';
import { checkInName } from '#shared/record/check-in.ts';
import type { Shift } from '#shared/record/shift.ts';
import type { Wear } from '#shared/record/wear.ts';
import { dateOf, timeOf, zoneOf } from '#shared/time/wall-clock.ts';
import { formatDuration } from '../../messages/duration.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { checkInInWords } from '../../parts/check-in-words.ts';
import { useClock } from '../../state/clock-store.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { figuresOf } from '../../state/usual-shift.ts';
import { clockTime, shortDate } from '../../ui/dates.ts';
import { EntryLine } from '../../ui/entry-line.tsx';
import { Soft } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useCheckInDraft, useOpenCheckIn } from './use-check-in-draft.ts';

export type DayEntriesProps = {
  readonly date: string;
  /** The shift or wear in its form now, or null. */
  readonly changingId: string | null;
  readonly onChangeShift: (shift: Shift) => void;
  readonly onChangeWear: (wear: Wear) => void;
};

/** `22:00 to 06:00`, with the date if it ends on another day, and the zone if it is not the machine's. */
function spanInWords(from: string, to: string | undefined, here: string, t: Translate): string {
  const start = clockTime(timeOf(from));
  const times = to === undefined ? null : { from: start, to: clockTime(timeOf(to)) };
  const span =
    to === undefined || times === null
      ? t('entries.onSince', { from: start })
      : dateOf(to) === dateOf(from)
        ? t('entries.span', times)
        : t('entries.spanNextDay', { ...times, date: shortDate(dateOf(to)) });
  return zoneOf(from) === here ? span : t('entries.zone', { span, zone: zoneOf(from) });
}

export const DayEntries = ({ date, changingId, onChangeShift, onChangeWear }: DayEntriesProps) => {
  const { shifts, wear, daysOff, garments, checkIns } = useRecord((state) => state.record);
  const lengthUnit = usePreferences((state) => state.lengthUnit);
  const here = zoneOf(useClock((state) => state.now));
  const { errors, submit } = useSaveForm(() => null);
  const [checkInDraft] = useCheckInDraft();
  const openCheckIn = useOpenCheckIn();
  const t = useMessages();

  const ofDay = {
    shifts: shifts
      .filter((shift) => dateOf(shift.start) === date)
      .toSorted((a, b) => a.start.localeCompare(b.start)),
    wear: wear.filter((worn) => dateOf(worn.on) === date).toSorted((a, b) => a.on.localeCompare(b.on)),
    isOff: daysOff.some((dayOff) => dayOff.date === date),
    checkIns: checkIns.filter((checkIn) => checkIn.date === date),
  };
  const onDelete = (change: Change, said: string) => () => void submit([change], said);
  const garmentName = (id: string) =>
    garments.find((garment) => garment.id === id)?.name ?? t('entries.unknownStocking');

  if (ofDay.shifts.length + ofDay.wear.length + ofDay.checkIns.length === 0 && !ofDay.isOff) {
    return <Soft>{t('entries.none')}</Soft>;
  }
  return (
    <>
      <ul aria-label={t('entries.list')}>
        {ofDay.isOff && (
          <EntryLine
            name={t('entries.dayOff')}
            detail={t('entries.dayOffDetail')}
            onDelete={onDelete(remove('dayOff', date), t('dayOff.deleted'))}
          />
        )}
        {ofDay.shifts.map((shift) => {
          const { standingMinutes, longestStandMinutes, walkingMinutes } = figuresOf(shift);
          return (
            <EntryLine
              key={shift.id}
              name={t('entries.shift', { span: spanInWords(shift.start, shift.end, here, t) })}
              detail={t('entries.shiftDetail', {
                standing: formatDuration(standingMinutes),
                longest: formatDuration(longestStandMinutes),
                walking: formatDuration(walkingMinutes),
              })}
              onChange={() => onChangeShift(shift)}
              isChanging={shift.id === changingId}
              onDelete={onDelete(remove('shift', shift.id), t('shift.deleted'))}
            />
          );
        })}
        {ofDay.wear.map((worn) => (
          <EntryLine
            key={worn.id}
            name={t('entries.wear', { span: spanInWords(worn.on, worn.off, here, t) })}
            detail={t('entries.wearDetail', { stocking: garmentName(worn.garmentId), legs: worn.legs })}
            onChange={() => onChangeWear(worn)}
            isChanging={worn.id === changingId}
            onDelete={onDelete(remove('wear', worn.id), t('wear.deleted'))}
          />
        ))}
        {ofDay.checkIns.map((checkIn) => (
          <EntryLine
            key={checkIn.when}
            name={t('entries.checkIn', { when: checkIn.when })}
            detail={checkInInWords(checkIn, lengthUnit, t)}
            onChange={() => openCheckIn(date, checkIn.when)}
            isChanging={checkInDraft?.date === date && checkInDraft.when === checkIn.when}
            onDelete={onDelete(remove('checkIn', checkInName(checkIn)), t('checkIn.deleted'))}
          />
        ))}
      </ul>
      {errors.form !== undefined && <Notice>{errors.form}</Notice>}
    </>
  );
};
