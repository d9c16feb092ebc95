/** What a file holds, as `npm run exchange -- preview FILE --json` prints it (exchange.md §1). */
import type { Found, Skipped, SkipReason, Where } from './found.ts';

/** Where it stands, for a person: `line 12`, `event abc`. */
export function whereInWords({ file, line, uid }: Where): string {
  const parts = [
    ...(file === undefined ? [] : [file]),
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(uid === undefined || uid === '' ? [] : [`event ${uid}`]),
  ];
  return parts.length === 0 ? 'the file' : parts.join(', ');
}

/** Each reason in English, for a command line. The page has its own catalogue. */
const skipReasons: Readonly<Record<SkipReason, string>> = {
  unreadable: 'it does not have the shape that this format asks for',
  'no-date': 'it has no date that can be read',
  'unknown-zone': 'its time zone is not known',
  'ends-before-start': 'it ends before it starts',
  'over-24-hours': 'it is longer than 24 hours',
  twice: 'the file holds the same thing before',
  'out-of-range': 'a figure or date in it is out of range',
  'no-end': 'it has no end',
  cancelled: 'it is cancelled',
  'too-far-ahead': 'it is more than two years ahead',
  'too-many': 'the file holds more than can be taken over',
  'repeats-too-often': 'it repeats more often than a shift can',
  'unknown-code': 'its code is not known',
  'other-source': 'another device counted the same time',
  'not-about-standing': 'it says nothing about standing or walking',
  'no-shift': 'no shift is logged at this time',
  'not-whole': 'the device saw only a part of this shift',
  'shift-there': 'another shift is logged at this time',
  refused: 'the diary does not allow it beside what is logged',
};

export const reasonInWords = ({ reason, text, count = 1 }: Skipped): string =>
  `${skipReasons[reason]}${text === undefined ? '' : `: ${text}`}${count === 1 ? '' : ` (${count} times)`}`;

const timesOf = ({ start, end }: { readonly start: string; readonly end: string }) => ({ start, end });

/** One plain object; lists that a format does not fill are empty. Times are ISO 9557. */
export function foundJson(found: Found) {
  const { entries } = found;
  const logged = entries.flatMap((put) => (put.kind === 'shift' ? [put.entry] : []));
  return {
    format: found.format,
    planned: [
      ...found.planned.map(({ start, end, summary }) => ({ start, end, summary })),
      ...entries.flatMap((put) =>
        put.kind === 'plannedShift' ? [{ ...timesOf(put.entry), summary: put.entry.summary }] : [],
      ),
    ],
    shifts: [...found.shifts, ...logged].map(timesOf),
    segments: [...found.segments, ...logged.flatMap(({ segments = [] }) => segments)].map(
      ({ posture, ...times }) => ({ ...timesOf(times), posture }),
    ),
    daysOff: entries.flatMap((put) => (put.kind === 'dayOff' ? [put.entry] : [])),
    walking: found.movements,
    asks: found.asks.map(({ summary, dates }) => ({ summary, dates })),
    skipped: found.skipped.map((each) => ({ where: whereInWords(each.where), reason: reasonInWords(each) })),
    // What has to be asked before anything is taken over, where there is something.
    ...(found.questions.length === 0 ? {} : { questions: found.questions }),
  };
}
