/** The day's entries, each with change and delete. The user can undo a delete. */

import { useMemo } from 'react';
import { type Change, remove } from '#shared/record/change.ts';
import { checkInName } from '#shared/record/check-in.ts';
import type { Shift } from '#shared/record/shift.ts';
import type { Wear } from '#shared/record/wear.ts';
import { removeShift, wearWithin } from '#shared/record/wear-state.ts';
import { addDays, dateOf, timeOf, zonedTimeAt, zoneOf } from '#shared/time/wall-clock.ts';
import { checkInInWords } from '#shared/words/check-in-in-words.ts';
import { formatDuration } from '../../messages/duration.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
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

/**
 * `22:00 to 06:00`, with the dates that are not `date` and not that of the start, and the zone if it is not the
 * machine's.
 */
function spanInWords(
  { from, to }: { readonly from: string; readonly to: string | undefined },
  date: string,
  here: string,
  t: Translate,
): string {
  const time = clockTime(timeOf(from));
  const start = dateOf(from) === date ? time : t('shift.at', { day: shortDate(dateOf(from)), time });
  const times = to === undefined ? null : { from: start, to: clockTime(timeOf(to)) };
  const span =
    to === undefined || times === null
      ? t('entries.onSince', { from: start })
      : dateOf(to) === dateOf(from)
        ? t('entries.span', times)
        : t('entries.spanNextDay', { ...times, date: shortDate(dateOf(to)) });
  return zoneOf(from) === here ? span : t('entries.zone', { span, zone: zoneOf(from) });
}

export const DayEntries = (props: DayEntriesProps) => {
  const { date, changingId, onChangeShift, onChangeWear } = props;
  const { shifts, wear, daysOff, garments, checkIns } = useRecord((state) => state.record);
  const lengthUnit = usePreferences((state) => state.lengthUnit);
  const here = zoneOf(useClock((state) => state.now));
  const { errors, submit } = useSaveForm(() => null);
  const [checkInDraft] = useCheckInDraft();
  const openCheckIn = useOpenCheckIn();
  const t = useMessages();

  const shiftsOfDay = useMemo(
    () =>
      shifts
        .filter((shift) => shift.start.startsWith(date))
        .toSorted((a, b) => a.start.localeCompare(b.start)),
    [shifts, date],
  );
  const wornOfDay = useMemo(() => {
    const midnights = {
      start: zonedTimeAt(date, '00:00', here),
      end: zonedTimeAt(addDays(date, 1), '00:00', here),
    };
    const touching = new Set([midnights, ...shiftsOfDay].flatMap((span) => wearWithin(wear, span)));
    return [...touching].toSorted((a, b) => a.on.localeCompare(b.on));
  }, [wear, shiftsOfDay, date, here]);

  const ofDay = {
    shifts: shiftsOfDay,
    wear: wornOfDay,
    isOff: daysOff.some((dayOff) => dayOff.date === date),
    checkIns: checkIns.filter((checkIn) => checkIn.date === date),
  };
  const onDelete = (changes: readonly Change[], said: string) => () => void submit(changes, said);
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
            onDelete={onDelete([remove('dayOff', date)], t('dayOff.deleted'))}
          />
        )}
        {ofDay.shifts.map((shift) => {
          const { standingMinutes, longestStandMinutes, walkingMinutes } = figuresOf(shift);
          return (
            <EntryLine
              key={shift.id}
              name={t('entries.shift', {
                span: spanInWords({ from: shift.start, to: shift.end }, date, here, t),
              })}
              detail={t('entries.shiftDetail', {
                standing: formatDuration(standingMinutes),
                longest: formatDuration(longestStandMinutes),
                walking: formatDuration(walkingMinutes),
              })}
              onChange={() => onChangeShift(shift)}
              isChanging={shift.id === changingId}
              onDelete={onDelete(removeShift(wear, shift.id), t('shift.deleted'))}
            />
          );
        })}
        {ofDay.wear.map((worn) => (
          <EntryLine
            key={worn.id}
            name={t('entries.wear', { span: spanInWords({ from: worn.on, to: worn.off }, date, here, t) })}
            detail={t('entries.wearDetail', { stocking: garmentName(worn.garmentId), legs: worn.legs })}
            onChange={() => onChangeWear(worn)}
            isChanging={worn.id === changingId}
            onDelete={onDelete([remove('wear', worn.id)], t('wear.deleted'))}
          />
        ))}
        {ofDay.checkIns.map((checkIn) => (
          <EntryLine
            key={checkIn.when}
            name={t('entries.checkIn', { when: checkIn.when })}
            detail={checkInInWords(checkIn, lengthUnit, t)}
            onChange={() => openCheckIn(date, checkIn.when)}
            isChanging={checkInDraft?.date === date && checkInDraft.when === checkIn.when}
            onDelete={onDelete([remove('checkIn', checkInName(checkIn))], t('checkIn.deleted'))}
          />
        ))}
      </ul>
      {errors.form !== undefined && <Notice>{errors.form}</Notice>}
    </>
  );
};
