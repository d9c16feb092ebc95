/** What an intent of the palette is called, and doing it: by the same save as the forms, with its undo. */
import { type Change, remove, upsert } from '#shared/record/change.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { addWear, garmentInUse, takeOff, wearForShift } from '#shared/record/wear-state.ts';
import { dateOf, timeOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import { formatDuration } from '../../messages/duration.ts';
import type { Translate } from '../../messages/use-messages.ts';
import { messageOf } from '../../state/api.ts';
import { tell } from '../../state/notices.ts';
import { usePage } from '../../state/page-store.ts';
import { save } from '../../state/saving.ts';
import { clockTime, fullDate, weekdayDate } from '../../ui/dates.ts';
import type { Intent } from './intents.ts';

type Words = { readonly t: Translate; readonly today: CalendarDate; readonly record: LegworkRecord };

/** With its year, where that is not this one. */
const dateInWords = (date: CalendarDate, today: CalendarDate): string =>
  date.slice(0, 4) === today.slice(0, 4) ? weekdayDate(date) : fullDate(date);

const momentInWords = (at: ZonedTime, today: CalendarDate): string => {
  const time = clockTime(timeOf(at));
  return dateOf(at) === today ? time : `${dateInWords(dateOf(at), today)}, ${time}`;
};

/** The stocking of a usual shift, if it is still in use then. */
const garmentOf = ({ named, shift }: Extract<Intent, { kind: 'shift' }>, { garments }: LegworkRecord) =>
  garmentInUse(garments, named.garmentId, dateOf(shift.start));

/** What Enter will do. */
export function intentInWords(intent: Intent, { t, today, record }: Words): string {
  switch (intent.kind) {
    case 'goTo':
      return t('palette.goTo', { date: dateInWords(intent.date, today) });
    case 'dayOff':
      return t('palette.dayOff', {
        reason: intent.reason ?? 'none',
        date: dateInWords(intent.date, today),
      });
    case 'takeOff': {
      const ids = new Set(intent.worn.map(({ garmentId }) => garmentId));
      const names = record.garments.filter(({ id }) => ids.has(id)).map(({ name }) => name);
      return t('palette.takeOff', { names: names.join(', '), time: momentInWords(intent.at, today) });
    }
    case 'putOn':
      return t('palette.putOn', { name: intent.garment.name, time: momentInWords(intent.at, today) });
    case 'shift': {
      const { named, shift } = intent;
      const garment = garmentOf(intent, record);
      const said = t('palette.shift', {
        name: named.name,
        date: dateInWords(dateOf(shift.start), today),
        start: clockTime(timeOf(shift.start)),
        end: clockTime(timeOf(shift.end)),
        standing: formatDuration(shift.standingMinutes),
      });
      return garment === null ? said : t('palette.with', { said, name: garment.name });
    }
  }
}

/** The changes of the record; `newId` names what is new. */
export function changesOfIntent(
  intent: Exclude<Intent, { kind: 'goTo' }>,
  record: LegworkRecord,
  newId: () => string,
): readonly Change[] {
  switch (intent.kind) {
    case 'dayOff':
      return [
        upsert('dayOff', { date: intent.date, ...(intent.reason !== null && { reason: intent.reason }) }),
      ];
    case 'takeOff':
      return intent.worn.flatMap(({ id }) => takeOff(record.wear, id, intent.at));
    case 'putOn': {
      const { id: garmentId, legs = 'both' } = intent.garment;
      return addWear(record.wear, { id: newId(), garmentId, legs, on: intent.at });
    }
    case 'shift': {
      const shift = { id: newId(), ...intent.shift };
      const date = dateOf(shift.start);
      const garment = garmentOf(intent, record);
      return [
        ...(record.daysOff.some((each) => each.date === date) ? [remove('dayOff', date)] : []),
        upsert('shift', shift),
        ...(garment === null ? [] : wearForShift(record, shift, garment.id, newId)),
      ];
    }
  }
}

/** The most characters of a step's name. */
const maxSaid = 200;

/** @param said names the step, for its undo */
export async function doIntent(intent: Intent, said: string): Promise<void> {
  if (intent.kind === 'goTo') return usePage.getState().showDate(intent.date);
  try {
    await save(
      (record) => changesOfIntent(intent, record, () => crypto.randomUUID()),
      said.slice(0, maxSaid),
    );
  } catch (error) {
    tell(messageOf(error), false);
  }
}
