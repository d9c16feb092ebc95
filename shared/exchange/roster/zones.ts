/**
 * The clock of a TZID. Calendar tools write names of IANA, with a prefix of their own or not, names of Windows, and names
 * that only the file's own VTIMEZONE explains. A name that nothing explains has no clock: its times are never read in
 * another zone without a word, as ical.js does.
 */

import { Temporal } from 'temporal-polyfill';
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { wallSecondsOf } from '../../time/instants.ts';
import { type Clock, clockOfZone } from './clock.ts';
import { type Line, propertyOf, type RawZone, textOfLine } from './lines.ts';
import { type Effort, expand, ruleOf, untilOf } from './rule.ts';
import { readStamp } from './stamp.ts';

/** The names of Windows in lower case, each with its zones; the first is the usual one. */
const windowsZones = new Map<string, readonly string[]>();
for (const { windowsName, iana } of WINDOWS_TO_IANA_MAP) {
  const name = windowsName.toLowerCase();
  windowsZones.set(name, [...(windowsZones.get(name) ?? []), ...iana]);
}

/** A stored time's zone has such a name (zoned-time.ts). A bare offset is none. */
const zoneName = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/;
const mostNameCharacters = 60;

/** The name as this machine's table spells it; null if it has no such zone. */
function spelled(name: string): string | null {
  if (name.length > mostNameCharacters || !zoneName.test(name) || name === 'Etc/Unknown') return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}

/**
 * The IANA zone that a TZID names: `Europe/Berlin`, `/mozilla.org/20050126_1/Europe/Berlin`, `W. Europe Standard Time`.
 * @param own the person's zone: preferred where a name of Windows stands for several
 */
export function namedZone(tzid: string, own: string): string | null {
  if (tzid.length > 10 * mostNameCharacters) return null;
  const parts = tzid.replaceAll('"', '').trim().split('/');
  // The longest end of the name first: America/Argentina/Buenos_Aires has three parts.
  const ends = [
    parts,
    ...[3, 2, 1].filter((count) => count < parts.length).map((count) => parts.slice(-count)),
  ];
  for (const end of ends) {
    const name = end.join('/').trim();
    const zone = spelled(name.replaceAll(' ', '_'));
    if (zone !== null) return zone;
    const zones = windowsZones.get(name.toLowerCase());
    if (zones !== undefined) return zones.includes(own) ? own : spelled(zones[0] ?? '');
  }
  return null;
}

/** `+01:00` as seconds. */
function offsetOf(lines: readonly Line[], name: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(textOfLine(lines, name) ?? '');
  if (match === null) throw new RangeError('An observance has no offset');
  const [, sign, hours, minutes, seconds = '0'] = match;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}

type Onset = { readonly instant: number; readonly offset: number; readonly before: number };

/** Before the diary's first year nothing is asked. Outlook's rules begin in 1601. */
const earliest = wallSecondsOf('1899-01-01T00:00:00');
/** More changes of the clock than any zone has had. */
const mostOnsets = 1000;

/** The moments at which an observance begins, to the last wall time that is asked for. */
function onsetsOf(lines: readonly Line[], lastWall: number, effort: Effort): readonly Onset[] {
  const before = offsetOf(lines, 'tzoffsetfrom');
  const offset = offsetOf(lines, 'tzoffsetto');
  const start = readStamp(textOfLine(lines, 'dtstart'));
  if (start === null) throw new RangeError('An observance has no beginning');
  const walls = [start.wall];
  for (const line of lines) {
    if (line.name === 'rdate') {
      walls.push(
        ...propertyOf(line)
          .values.slice(0, mostOnsets)
          .flatMap((value) => readStamp(value)?.wall ?? []),
      );
    }
    if (line.name !== 'rrule') continue;
    const rule = ruleOf(propertyOf(line).values[0] as Readonly<Record<string, unknown>>, start.wall);
    if (rule === null) throw new RangeError('An observance begins too often');
    const until = untilOf(rule, { zone: 'UTC', offsetAt: () => before });
    const all = expand(
      rule,
      { start: start.wall, earliest, last: lastWall, until, most: mostOnsets },
      effort,
    );
    if (all === null) throw new RangeError('An observance begins too often');
    walls.push(...all.walls);
  }
  return walls.map((wall) => ({ instant: wall - before, offset, before }));
}

/** The clock by a file's own rules; null if they are not sound. Its times are instants, shown in the person's zone. */
function clockOfRules({ observances }: RawZone, own: string, lastWall: number, effort: Effort): Clock | null {
  try {
    const onsets = observances
      .flatMap((lines) => onsetsOf(lines, lastWall, effort))
      .sort((a, b) => a.instant - b.instant);
    const [first] = onsets;
    if (first === undefined) return null;
    return {
      zone: own,
      offsetAt: (instant) => onsets.findLast((each) => each.instant <= instant)?.offset ?? first.before,
    };
  } catch {
    return null;
  }
}

export type ClockContext = {
  readonly zones: readonly RawZone[];
  /** The person's zone. */
  readonly own: string;
  /** The last wall time of which anything is asked. */
  readonly lastWall: number;
  readonly effort: Effort;
};

/** The clocks of one calendar by TZID; null for a name that nothing explains. */
export function clocksOf({ zones, own, lastWall, effort }: ClockContext): (tzid: string) => Clock | null {
  const known = new Map<string, Clock | null>();
  const byId = new Map<string, RawZone>();
  for (const zone of zones) {
    const id = textOf(zone, 'tzid');
    if (id !== null && !byId.has(id)) byId.set(id, zone);
  }
  const find = (tzid: string): Clock | null => {
    const named = namedZone(tzid, own);
    if (named !== null) return clockOfZone(named);
    const brought = byId.get(tzid);
    if (brought === undefined) return null;
    const located = textOf(brought, 'x-lic-location');
    const zone = located === null ? null : namedZone(located, own);
    return zone === null ? clockOfRules(brought, own, lastWall, effort) : clockOfZone(zone);
  };
  return (tzid) => {
    const plain = tzid.trim();
    if (!known.has(plain)) known.set(plain, find(plain));
    return known.get(plain) ?? null;
  };
}

function textOf(zone: RawZone, name: string): string | null {
  try {
    return textOfLine(zone.lines, name);
  } catch {
    return null;
  }
}
