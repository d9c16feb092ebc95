/**
 * What a text typed into the palette asks for, as far as it can be done now. A text that is not understood whole asks
 * for nothing. Pure: nothing is done here (do-intent.ts).
 */
import type { DayOffReason } from '#shared/record/day-off.ts';
import type { Garment } from '#shared/record/garment.ts';
import type { NamedShift } from '#shared/record/named-shift.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Shift } from '#shared/record/shift.ts';
import type { Wear } from '#shared/record/wear.ts';
import { isForgotten, isInUse, lastWorn, likelyOff, wornNow } from '#shared/record/wear-state.ts';
import { doShiftsMeet, timesOn } from '#shared/record/work-day.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { lastTyped } from '#shared/time/typed-time.ts';
import { addDays, dateOf, zoneOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import { parseDuration } from '../../ui/duration.ts';
import { type CalendarWords, type DayWords, readDates, readTime, tokensOf, without } from './reading.ts';

export type Intent =
  | { readonly kind: 'goTo'; readonly date: CalendarDate }
  | { readonly kind: 'dayOff'; readonly date: CalendarDate; readonly reason: DayOffReason | null }
  | { readonly kind: 'takeOff'; readonly worn: readonly Wear[]; readonly at: ZonedTime }
  | { readonly kind: 'putOn'; readonly garment: Garment; readonly at: ZonedTime }
  | { readonly kind: 'shift'; readonly named: NamedShift; readonly shift: Omit<Shift, 'id'> };

/** The words of a language that mean something here, each a list of phrases in plain text. */
export type PaletteWords = DayWords &
  Readonly<
    Record<
      'stockings' | 'putOn' | 'takeOff' | 'dayOff' | Exclude<DayOffReason, 'other'> | 'fillers',
      readonly string[]
    >
  >;

export type IntentContext = {
  readonly record: Pick<LegworkRecord, 'shifts' | 'daysOff' | 'wear' | 'garments' | 'namedShifts'>;
  readonly now: ZonedTime;
  readonly words: PaletteWords;
  readonly calendar: CalendarWords;
};

type Read = (tokens: readonly string[], context: IntentContext) => readonly Intent[];

const withoutFillers = (tokens: readonly string[], { words }: IntentContext): readonly string[] =>
  tokens.filter((token) => !words.fillers.includes(token));

/** What is left of the tokens without one of the phrases, longest first; null if they hold none. */
function after(tokens: readonly string[], phrases: readonly string[]): readonly string[] | null {
  const byLength = phrases.map(tokensOf).toSorted((one, other) => other.length - one.length);
  for (const phrase of byLength) {
    const rest = without(tokens, phrase);
    if (rest !== null) return rest;
  }
  return null;
}

function datesOf(tokens: readonly string[], { now, words, calendar }: IntentContext) {
  const today = dateOf(now);
  return tokens.length === 0 ? [today] : readDates(tokens, { today, days: words, calendar });
}

const goTo: Read = (tokens, context) => {
  const given = withoutFillers(tokens, context);
  if (given.length === 0) return [];
  const today = dateOf(context.now);
  return datesOf(given, context)
    .filter((date) => date <= today)
    .map((date) => ({ kind: 'goTo', date }));
};

/** A day further ahead is hardly meant: half a year. */
const aheadDays = 183;

const dayOff: Read = (tokens, context) => {
  const { record, words, now } = context;
  const latest = addDays(dateOf(now), aheadDays);
  const reasons = [
    ['vacation', words.vacation],
    ['ill', words.ill],
    ['training', words.training],
    [null, words.dayOff],
  ] as const;
  const [found] = reasons.flatMap(([reason, phrases]) => {
    const rest = after(tokens, phrases);
    return rest === null ? [] : [{ reason, rest }];
  });
  if (found === undefined) return [];
  const { reason, rest } = found;
  const isFree = (date: CalendarDate): boolean =>
    date <= latest &&
    !record.shifts.some(({ start }) => dateOf(start) === date) &&
    !record.daysOff.some((each) => each.date === date && (each.reason ?? null) === reason);
  return datesOf(withoutFillers(rest, context), context)
    .filter(isFree)
    .map((date) => ({ kind: 'dayOff', date, reason }));
};

/** The last moment by `now` at which clocks showed the time; `now` itself without a time. Null if unreadable. */
function lastTime(tokens: readonly string[], now: ZonedTime): ZonedTime | null {
  if (tokens.length === 0) return now;
  const time = readTime(tokens);
  if (time === null) return null;
  return lastTyped(now, { time, zone: zoneOf(now) }).at;
}

const stockings: Read = (tokens, context) => {
  const { record, words, now } = context;
  const rest = after(tokens, words.stockings);
  if (rest === null) return [];
  const worn = wornNow(record.wear, now);
  const takenOff = after(rest, words.takeOff);
  if (takenOff !== null) {
    const given = withoutFillers(takenOff, context);
    const at = lastTime(given, now);
    const meant = worn.filter(({ on }) => at !== null && epochSecondsOf(on) < epochSecondsOf(at));
    if (at === null || meant.length === 0) return [];
    const [first] = meant;
    const likely = first && isForgotten(first, now) ? likelyOff(first, record.shifts, now) : null;
    const isProposed = given.length === 0 && likely !== null;
    return [...(isProposed ? [likely] : []), at].map((each) => ({ kind: 'takeOff', worn: meant, at: each }));
  }
  const putOn = after(rest, words.putOn);
  if (putOn === null) return [];
  const given = withoutFillers(putOn, context);
  const last = lastWorn(record.wear);
  const lastOn = ({ id }: Garment): number => last.get(id)?.at ?? 0;
  return record.garments
    .filter((garment) => isInUse(garment, dateOf(now)))
    .filter(({ id }) => !worn.some(({ garmentId }) => garmentId === id))
    .toSorted((one, other) => lastOn(other) - lastOn(one))
    .flatMap((garment) => {
      const at = lastTime(without(given, tokensOf(garment.name)) ?? given, now);
      return at === null ? [] : [{ kind: 'putOn', garment, at } as const];
    });
};

/** The shift as usual on a date, with another standing time; null where that does not fit. */
function shiftOn(named: NamedShift, date: CalendarDate, standing: number | null, now: ZonedTime) {
  const { start, end } = timesOn(named, date, zoneOf(now));
  const length = (epochSecondsOf(end) - epochSecondsOf(start)) / 60;
  const standingMinutes = standing ?? named.standingMinutes;
  if (standingMinutes > length || epochSecondsOf(start) > epochSecondsOf(now)) return null;
  return {
    ...{ start, end, standingMinutes },
    walkingMinutes: Math.min(named.walkingMinutes, length - standingMinutes),
    longestStandMinutes: Math.min(named.longestStandMinutes, standingMinutes),
  };
}

type NewShift = NonNullable<ReturnType<typeof shiftOn>>;

/** A shift is logged near its end: until half of it has passed, the one of the day before is meant. */
function isMeantNow({ start, end }: NewShift, now: ZonedTime): boolean {
  return epochSecondsOf(now) >= (epochSecondsOf(start) + epochSecondsOf(end)) / 2;
}

type DateAndDuration = { readonly date: CalendarDate | null; readonly minutes: number | null };

/** Each way to read tokens as a date and a duration, in either order. */
function readDateAndDuration(tokens: readonly string[], context: IntentContext): readonly DateAndDuration[] {
  const cuts = tokens.flatMap((_, at) => [
    { dateTokens: tokens.slice(0, at), durationTokens: tokens.slice(at) },
    { dateTokens: tokens.slice(at), durationTokens: tokens.slice(0, at) },
  ]);
  return (tokens.length === 0 ? [{ dateTokens: [], durationTokens: [] }] : cuts).flatMap(
    ({ dateTokens, durationTokens }): readonly DateAndDuration[] => {
      const minutes = durationTokens.length === 0 ? null : parseDuration(durationTokens.join(' '));
      if (durationTokens.length > 0 && minutes === null) return [];
      if (dateTokens.length === 0) return [{ date: null, minutes }];
      return datesOf(dateTokens, context).map((date) => ({ date, minutes }));
    },
  );
}

const namedShift: Read = (tokens, context) => {
  const { record, now } = context;
  return record.namedShifts.flatMap((named) => {
    const isLetter = tokens[0] === tokensOf(named.letter)[0];
    const rest = without(tokens, tokensOf(named.name)) ?? (isLetter ? tokens.slice(1) : null);
    if (rest === null) return [];
    const today = dateOf(now);
    return readDateAndDuration(withoutFillers(rest, context), context).flatMap(({ date, minutes }) => {
      const offered = (date === null ? [today, addDays(today, -1)] : [date]).flatMap((each) => {
        const shift = shiftOn(named, each, minutes, now);
        return shift === null || (date === null && each === today && !isMeantNow(shift, now)) ? [] : [shift];
      });
      const shift = offered.find((each) => !record.shifts.some((other) => doShiftsMeet(each, other)));
      return shift === undefined ? [] : [{ kind: 'shift', named, shift } as const];
    });
  });
};

const reads: readonly Read[] = [namedShift, stockings, dayOff, goTo];

/** What the text can ask for, the likeliest first; nothing if it is not understood whole. */
export function intentsOf(text: string, context: IntentContext): readonly Intent[] {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return [];
  return reads.flatMap((read) => read(tokens, context));
}
