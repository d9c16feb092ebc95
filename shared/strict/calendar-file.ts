/**
 * The times of a plan as a calendar file (RFC 5545, exchange.md §6): a phone then rings also while the app is closed.
 * Check-ins are floating local times, because the app asks by the clock where the patient is. A window, the visit and
 * the end are instants, because the plan's zone fixes them; a phone shows instants by its own clock.
 */
import { epochSecondsOf, secondsOfUtc, utcOf } from '../time/instants.ts';
import { addDays, dateOf, timeOf, zonedTimeAt, zonedTimeOf, zoneOf } from '../time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import { momentsAhead } from './check-ins.ts';
import { type DatedRule, datedRules } from './rules.ts';
import { courseOf, detailsOf, endOfTreatment, type TreatmentLog } from './treatment-log.ts';

/** The names of the events in the reader's language. */
export type CalendarTitles = {
  readonly checkIn: string;
  readonly windowStart: string;
  readonly visit: string;
  readonly end: string;
  readonly ruleOf: (rule: DatedRule) => string;
};

export type CalendarOptions = {
  /** Every event is called "Legwork", and instructions are left out: a shared phone then tells nobody anything. */
  readonly isNeutral: boolean;
};

const neutralTitle = 'Legwork';

/** Octets of a content line before its line break (RFC 5545 §3.1). */
const mostOctets = 75;

/** The length of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Folds a content line between whole characters. A continued line begins with a space, which counts. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > mostOctets) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += more;
  }
  return [...lines, current].join('\r\n');
}

/** A text value (RFC 5545 §3.3.11). */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');

/** `20260323` */
const dateValue = (date: CalendarDate): string => date.replaceAll('-', '');

/** `20260323T080000`: local, with a `Z` for an instant. */
const instantValue = (seconds: number): string => utcOf(seconds).replaceAll(/[-:]/g, '');
const floatingValue = (date: CalendarDate, time: string): string =>
  `${dateValue(date)}T${time.replace(':', '')}00`;

type CalendarEvent = {
  /** Unique within the treatment. It lasts, so a later file replaces the event of an earlier one. */
  readonly name: string;
  readonly title: string;
  /** Its time: content lines from `DTSTART` on. */
  readonly when: readonly string[];
  /** When the phone rings, relative to the begin; null for never. */
  readonly alarm: string | null;
};

const isAt = (date: CalendarDate): string => `DTSTART;VALUE=DATE:${dateValue(date)}`;

/** A run of days at the same local time. */
type Run = { readonly time: string; readonly from: CalendarDate; readonly count: number };

/** Joins dates without a gap: one event that repeats replaces itself whole when the plan changes. */
function runsOf(time: string, dates: readonly CalendarDate[]): readonly Run[] {
  const runs: Run[] = [];
  for (const date of dates) {
    const last = runs.at(-1);
    if (last !== undefined && addDays(last.from, last.count) === date) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else runs.push({ time, from: date, count: 1 });
  }
  return runs;
}

function checkIns(
  log: TreatmentLog,
  now: ZonedTime,
  windows: ReadonlySet<number>,
  title: string,
): readonly CalendarEvent[] {
  const zone = zoneOf(now);
  const ahead = Math.max(0, endOfTreatment(log) - Math.floor(epochSecondsOf(now)));
  const moments = momentsAhead(log, now, ahead)
    .filter(({ kind, at }) => kind === 'chosen-time' && !windows.has(secondsOfUtc(at)))
    .map(({ at }) => zonedTimeOf(secondsOfUtc(at), zone));
  const times = [...new Set(moments.map(timeOf))].sort();
  return times.flatMap((time) =>
    runsOf(time, [...new Set(moments.filter((each) => timeOf(each) === time).map(dateOf))]).map(
      ({ from, count }, i) => ({
        ...{ name: `check-in-${time.replace(':', '')}-${i + 1}`, title, alarm: 'PT0S' },
        when: [
          `DTSTART:${floatingValue(from, time)}`,
          'DURATION:PT5M',
          ...(count > 1 ? [`RRULE:FREQ=DAILY;COUNT=${count}`] : []),
        ],
      }),
    ),
  );
}

/** The instants at which a rest ends and the stockings go on again. */
function windowStarts(log: TreatmentLog): readonly number[] {
  const { start: planStart, intervals } = courseOf(log).calendar;
  return intervals.map(({ start }) => start).filter((start) => start > planStart);
}

function visitEvent(log: TreatmentLog, now: ZonedTime, title: string): readonly CalendarEvent[] {
  const { visit } = detailsOf(log);
  if (visit === null || visit.date < dateOf(now)) return [];
  const { date, time } = visit;
  const zone = zoneOf(log.treatment.plan.start);
  const at = time === null ? null : epochSecondsOf(zonedTimeAt(date, time, zone));
  // Without a time it is the whole day; the phone tells on the morning before.
  return [
    at === null
      ? { name: 'visit', title, when: [isAt(date)], alarm: '-PT15H' }
      : { name: 'visit', title, when: [`DTSTART:${instantValue(at)}`], alarm: '-P1D' },
  ];
}

/** Instructions with a last day, as whole days without an alarm. */
const ruleEvents = (
  { treatment }: TreatmentLog,
  today: CalendarDate,
  { ruleOf }: CalendarTitles,
): readonly CalendarEvent[] =>
  datedRules(treatment).flatMap((dated) => {
    const { from, until, position } = dated;
    if (until === null || until < today) return [];
    const when = [isAt(from), `DTEND;VALUE=DATE:${dateValue(addDays(until, 1))}`, 'TRANSP:TRANSPARENT'];
    return [{ name: `rule-${position + 1}`, title: ruleOf(dated), when, alarm: null }];
  });

const alarmLines = (trigger: string | null, title: string): readonly string[] =>
  trigger === null
    ? []
    : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, `TRIGGER:${trigger}`, 'END:VALARM'];

/**
 * What is still to come of a treatment: check-ins, the begin of each daily window, the visit, the end, and the days of
 * the instructions.
 * @param now the time of writing; floating times are by its zone
 */
export function calendarFile(
  log: TreatmentLog,
  now: ZonedTime,
  titles: CalendarTitles,
  { isNeutral }: CalendarOptions,
): string {
  const nowSeconds = Math.floor(epochSecondsOf(now));
  const end = endOfTreatment(log);
  const coming = windowStarts(log).filter((at) => nowSeconds < at && at < end);
  const events: readonly CalendarEvent[] = [
    ...checkIns(log, now, new Set(coming), titles.checkIn),
    ...coming.map((at) => ({
      name: `window-${instantValue(at)}`,
      title: titles.windowStart,
      when: [`DTSTART:${instantValue(at)}`, 'DURATION:PT5M'],
      alarm: 'PT0S',
    })),
    ...(end > nowSeconds
      ? [{ name: 'end', title: titles.end, when: [`DTSTART:${instantValue(end)}`], alarm: 'PT0S' }]
      : []),
    ...visitEvent(log, now, titles.visit),
    ...(isNeutral ? [] : ruleEvents(log, dateOf(now), titles)),
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Legwork//Legwork//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap(({ name, title, when, alarm }) => {
      const shown = isNeutral ? neutralTitle : title;
      return [
        'BEGIN:VEVENT',
        `UID:${name}-${log.treatment.id}@legwork`,
        `DTSTAMP:${instantValue(nowSeconds)}`,
        // It grows with the log: of two files a phone keeps the later one.
        `SEQUENCE:${log.entries.length}`,
        `SUMMARY:${escaped(shown)}`,
        ...when,
        ...alarmLines(alarm, shown),
        'END:VEVENT',
      ];
    }),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
