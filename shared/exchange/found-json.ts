/** What a file holds, as `npm run exchange -- preview FILE --json` prints it (exchange.md §1). */
import { exchange } from '../messages/en/exchange.ts';
import type { Found, Skipped, Where } from './found.ts';

/** Where it stands, for a person: `line 12`, `event abc`. */
export function whereInWords({ file, line, uid }: Where): string {
  const parts = [
    ...(file === undefined ? [] : [file]),
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(uid === undefined || uid === '' ? [] : [`event ${uid}`]),
  ];
  return parts.length === 0 ? 'the file' : parts.join(', ');
}

/** Why, in the English of the page's own catalogue. */
export const reasonInWords = ({ reason, text, count = 1 }: Skipped): string => {
  const shown = text === undefined ? '' : ` ${text}`;
  return `${exchange[`exchange.skipped.${reason}`]}${shown}${count === 1 ? '' : ` (${count} times)`}`;
};

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
