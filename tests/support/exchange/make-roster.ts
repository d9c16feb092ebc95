/** Makes rosters as the tools of this world write them: valid files, the same for the same seed. */
import { addDays } from '#shared/time/wall-clock.ts';
import { createRandom, type Random } from '../../faults/random.ts';

const compact = (text: string): string => text.replaceAll(/[-:]/g, '');

type Style = {
  readonly head: readonly string[];
  /** The parameter and value of a wall time. */
  readonly time: (date: string, clock: string) => string;
};

const windowsZone = [
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

const zoned =
  (tzid: string): Style['time'] =>
  (date, clock) =>
    `;TZID=${tzid}:${compact(date)}T${compact(clock)}00`;
const bare =
  (end: string): Style['time'] =>
  (date, clock) =>
    `:${compact(date)}T${compact(clock)}00${end}`;

const styles: readonly [Style, ...Style[]] = [
  // Outlook
  { head: ['METHOD:PUBLISH', ...windowsZone], time: zoned('W. Europe Standard Time') },
  {
    head: [
      'X-WR-TIMEZONE:W. Europe Standard Time',
      ...windowsZone.map((line) => line.replace('W. Europe Standard Time', 'Customized Time Zone')),
    ],
    time: zoned('"Customized Time Zone"'),
  },
  // Google
  { head: ['CALSCALE:GREGORIAN', 'X-WR-CALNAME:Dienst', 'X-WR-TIMEZONE:Europe/Berlin'], time: bare('Z') },
  // Apple
  { head: ['X-APPLE-CALENDAR-COLOR:#1BADF8'], time: zoned('Europe/Berlin') },
  // Thunderbird of old
  { head: [], time: zoned('/mozilla.org/20050126_1/Europe/Berlin') },
  // A hospital's planner
  { head: ['X-WR-TIMEZONE:Europe/Berlin'], time: bare('') },
  { head: [], time: bare('') },
];

const shifts: readonly [readonly [string, string, string], ...(readonly [string, string, string])[]] = [
  ['F', '06:00', '14:00'],
  ['S', '13:45', '22:00'],
  ['N', '21:30', '06:15'],
  ['Frühdienst\\, Station 7', '06:00', '14:12'],
];
const days: readonly [string, ...string[]] = ['Urlaub', 'Krank', 'Frei', 'Fortbildung'];
const rules: readonly [string, ...string[]] = [
  'FREQ=WEEKLY;COUNT=6',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR',
  'FREQ=DAILY;COUNT=5',
  'FREQ=DAILY;INTERVAL=3;UNTIL=20261231T230000Z',
  'FREQ=MONTHLY;BYDAY=1MO;COUNT=4',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3',
  'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1',
];

function eventLines(random: Random, { time }: Style, index: number): readonly string[] {
  const date = addDays('2026-03-01', random.whole(-60, 200));
  const head = ['BEGIN:VEVENT', `UID:${index}@roster.example`, 'DTSTAMP:20260301T080000Z'];
  if (random.chance(0.2)) {
    const until = addDays(date, random.whole(1, 14));
    const when = [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(until)}`];
    return [...head, ...when, `SUMMARY:${random.pick(days)}`, 'END:VEVENT'];
  }
  const [name, start, end] = random.pick(shifts);
  const lines = [
    ...head,
    `DTSTART${time(date, start)}`,
    random.chance(0.3) ? 'DURATION:PT8H' : `DTEND${time(end < start ? addDays(date, 1) : date, end)}`,
    `SUMMARY:${name}`,
  ];
  if (random.chance(0.2)) lines.push(`RRULE:${random.pick(rules)}`, `EXDATE${time(addDays(date, 7), start)}`);
  if (random.chance(0.1)) lines.push('STATUS:CANCELLED', `SEQUENCE:${random.whole(0, 3)}`);
  if (random.chance(0.3)) {
    lines.push('BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT30M', 'DURATION:PT5M', 'END:VALARM');
  }
  if (random.chance(0.2))
    lines.push('DESCRIPTION:Übergabe um 5:45\\nStationszimmer; zweiter Stock,\r\n  links');
  return [...lines, 'END:VEVENT'];
}

/** A valid roster, whole, of up to `most` events. */
export function makeRoster(seed: number, most = 12): string {
  const random = createRandom(seed);
  const style = random.pick(styles);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//roster.example//DE', ...style.head];
  const count = random.whole(0, most);
  for (let index = 0; index < count; index += 1) lines.push(...eventLines(random, style, index));
  const text = [...lines, 'END:VCALENDAR', ''].join('\r\n');
  return random.chance(0.2) ? text.replaceAll('\r\n', '\n') : text;
}
