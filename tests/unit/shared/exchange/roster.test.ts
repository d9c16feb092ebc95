import { describe, expect, it } from 'vitest';
import { partOfText } from '#shared/exchange/part.ts';
import { readersWith } from '#shared/exchange/readers.ts';
import { RefusedFileError } from '#shared/exchange/refused.ts';
import { rosterReader } from '#shared/exchange/roster/reader.ts';
import { calendarOf, eventOf, given, readRoster, startsIn, timesIn } from './read-roster.ts';

const berlin = (start: string, end: string) =>
  eventOf('UID:a', `DTSTART;TZID=Europe/Berlin:${start}`, `DTEND;TZID=Europe/Berlin:${end}`, 'SUMMARY:F');

const reasonsIn = ({ skipped }: { skipped: readonly { reason: string; count?: number }[] }) =>
  skipped.map(({ reason, count = 1 }) => `${reason} ${count}`);

describe('what a roster is', () => {
  it('is told by its beginning, after white space and in any case', () => {
    for (const head of ['BEGIN:VCALENDAR\r\n', '\n  begin:vcalendar', '\uFEFFBegin:VCalendar\n']) {
      expect(readersWith(() => '').find(({ recognises }) => recognises(head))?.format).toBe('roster');
    }
    for (const head of ['', 'BEGIN:VCARD', 'x BEGIN:VCALENDAR', 'BEGIN:VCALENDARS']) {
      expect(rosterReader.recognises(head)).toBe(false);
    }
  });

  it('without events finds nothing, and nothing is wrong with it', async () => {
    const found = await readRoster(calendarOf());
    expect(found).toMatchObject({ planned: [], asks: [], skipped: [], warnings: [], questions: [] });
  });

  it('is refused as too large, not read in part', async () => {
    const part = {
      ...partOfText('big.ics', 'BEGIN:VCALENDAR'),
      chunks: async function* () {
        for (;;) yield 'x'.repeat(1_000_000);
      },
    };
    await expect(rosterReader.read([part], given)).rejects.toThrow(RefusedFileError);
  });
});

describe('the zone of a time', () => {
  it('is the named one', async () => {
    const found = await readRoster(calendarOf(berlin('20260310T060000', '20260310T140000')));
    expect(found.planned).toEqual([
      {
        start: '2026-03-10T06:00:00+01:00[Europe/Berlin]',
        end: '2026-03-10T14:00:00+01:00[Europe/Berlin]',
        summary: 'F',
        key: 'a',
      },
    ]);
    expect(found.warnings).toEqual([]);
  });

  it('is that of the person for an instant, and nothing is asked', async () => {
    const found = await readRoster(
      calendarOf(eventOf('UID:a', 'DTSTART:20260310T060000Z', 'DTEND:20260310T140000Z')),
    );
    expect(startsIn(found)).toEqual(['2026-03-10T07:00:00+01:00[Europe/Berlin]']);
    expect(found.questions).toEqual([]);
  });

  it.each([
    ['America/New_York', 'America/New_York'],
    ['"America/New_York"', 'America/New_York'],
    ['america/new_york', 'America/New_York'],
    ['/mozilla.org/20050126_1/America/New_York', 'America/New_York'],
    ['/freeassociation.sourceforge.net/America/New_York', 'America/New_York'],
    ['/citadel.org/20210210_1/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Eastern Standard Time', 'America/New_York'],
    ['EASTERN STANDARD TIME', 'America/New_York'],
    ['tzone://Microsoft/Eastern Standard Time', 'America/New_York'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Lord Howe Standard Time', 'Australia/Lord_Howe'],
  ])('is found in the name %s', async (tzid, zone) => {
    const found = await readRoster(
      calendarOf(
        eventOf('UID:a', `DTSTART;TZID=${tzid}:20260310T060000`, `DTEND;TZID=${tzid}:20260310T140000`),
      ),
    );
    expect(startsIn(found)).toEqual([expect.stringMatching(`^2026-03-10T06:00:00.*\\[${zone}\\]$`)]);
  });

  it("is the person's own where a name of Windows stands for several", async () => {
    const found = await readRoster(
      calendarOf(eventOf('DTSTART;TZID=W. Europe Standard Time:20260310T060000', 'DURATION:PT8H')),
      { zone: 'Europe/Vienna' },
    );
    expect(startsIn(found)).toEqual(['2026-03-10T06:00:00+01:00[Europe/Vienna]']);
  });

  it('that nothing explains is never taken for another', async () => {
    const found = await readRoster(
      calendarOf(eventOf('UID:a', 'DTSTART;TZID=Mars/Olympus:20260310T060000', 'DURATION:PT8H', 'SUMMARY:F')),
    );
    expect(found.planned).toEqual([]);
    expect(found.skipped).toEqual([{ where: { line: 4, uid: 'a' }, reason: 'unknown-zone', text: 'F' }]);
  });

  const rules = (...more: readonly string[]) =>
    [
      'BEGIN:VTIMEZONE',
      'TZID:Ward 7',
      ...more,
      'BEGIN:STANDARD',
      'DTSTART:16011028T030000',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010325T020000',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\r\n');
  const ward = ['Winter:20260310T060000', 'Summer:20260410T060000'].map((each) =>
    eventOf(`UID:${each}`, `DTSTART;TZID=Ward 7:${each.split(':')[1]}`, 'DURATION:PT8H'),
  );

  it("is counted by the file's own rules, and shown in that of the person", async () => {
    expect(startsIn(await readRoster(calendarOf(rules(), ...ward)))).toEqual([
      '2026-03-10T12:00:00+01:00[Europe/Berlin]',
      '2026-04-10T12:00:00+02:00[Europe/Berlin]',
    ]);
  });

  it('is the location that the file gives for it', async () => {
    const found = await readRoster(calendarOf(rules('X-LIC-LOCATION:America/Chicago'), ...ward));
    expect(startsIn(found)[0]).toBe('2026-03-10T06:00:00-05:00[America/Chicago]');
  });

  it('is unknown if the rules of the file are not sound', async () => {
    const found = await readRoster(calendarOf(rules().replaceAll(/TZOFFSET.*/g, 'X:1'), ...ward));
    expect(reasonsIn(found)).toEqual(['unknown-zone 1', 'unknown-zone 1']);
  });

  const floating = eventOf('UID:a', 'DTSTART:20260310T060000', 'DTEND:20260310T140000');

  it('is asked if the file names none, until the person has said it', async () => {
    const found = await readRoster(calendarOf(floating));
    expect(startsIn(found)).toEqual(['2026-03-10T06:00:00+01:00[Europe/Berlin]']);
    expect(found.warnings).toEqual([{ kind: 'zone-taken', zone: 'Europe/Berlin' }]);
    expect(found.questions).toEqual([{ kind: 'zone' }]);
    expect((await readRoster(calendarOf(floating), { isZoneConfirmed: true })).questions).toEqual([]);
  });

  it('is that of the calendar for times without one', async () => {
    const found = await readRoster(calendarOf('X-WR-TIMEZONE:America/New_York', floating));
    expect(startsIn(found)).toEqual(['2026-03-10T06:00:00-04:00[America/New_York]']);
    expect(found.questions).toEqual([]);
    const unknown = await readRoster(calendarOf('X-WR-TIMEZONE:Nowhere', floating));
    expect(startsIn(unknown)).toEqual(['2026-03-10T06:00:00+01:00[Europe/Berlin]']);
    expect(unknown.questions).toEqual([{ kind: 'zone' }]);
  });
});

describe('the end of a shift', () => {
  const shift = (...lines: readonly string[]) =>
    readRoster(calendarOf(eventOf('UID:a', 'DTSTART;TZID=Europe/Berlin:20260310T220000', ...lines)));

  it('can be a duration', async () => {
    expect(timesIn(await shift('DURATION:PT8H30M'))).toEqual([
      ['2026-03-10T22:00:00+01:00[Europe/Berlin]', '2026-03-11T06:30:00+01:00[Europe/Berlin]'],
    ]);
  });

  it('can be told by another clock', async () => {
    expect(timesIn(await shift('DTEND:20260311T050000Z'))).toEqual([
      ['2026-03-10T22:00:00+01:00[Europe/Berlin]', '2026-03-11T06:00:00+01:00[Europe/Berlin]'],
    ]);
  });

  it.each([
    ['no-end', []],
    ['ends-before-start', ['DTEND;TZID=Europe/Berlin:20260310T220000']],
    ['ends-before-start', ['DURATION:-PT1H']],
    ['over-24-hours', ['DTEND;TZID=Europe/Berlin:20260311T220001']],
    ['over-24-hours', ['DURATION:P400D']],
    ['over-24-hours', ['DURATION:P99999999999999D']],
    ['ends-before-start', ['DURATION:-P99999999999999D']],
    ['unreadable', ['DTEND;VALUE=DATE:20260311']],
    ['unreadable', ['DTEND:20260231T060000Z']],
    ['unreadable', ['DURATION:PT']],
  ])('that is none leaves the shift out: %s', async (reason, lines) => {
    const found = await shift(...lines);
    expect(found.planned).toEqual([]);
    expect(reasonsIn(found)).toEqual([`${reason} 1`]);
  });

  it('24 hours later by the clocks is no longer than a day, in the long night either', async () => {
    const found = await readRoster(calendarOf(berlin('20261024T080000', '20261025T080000')));
    expect(timesIn(found)).toEqual([
      ['2026-10-24T08:00:00+02:00[Europe/Berlin]', '2026-10-25T08:00:00+01:00[Europe/Berlin]'],
    ]);
  });
});

describe('a series over a change of the clocks', () => {
  const series = (zone: string, start: string, end: string) =>
    readRoster(
      calendarOf(
        eventOf(
          'UID:a',
          `DTSTART;TZID=${zone}:${start}`,
          `DTEND;TZID=${zone}:${end}`,
          'RRULE:FREQ=DAILY;COUNT=3',
        ),
      ),
    );

  it('keeps its hours in Berlin, in the short night and in the long one', async () => {
    expect(timesIn(await series('Europe/Berlin', '20260327T220000', '20260328T060000'))).toEqual([
      ['2026-03-27T22:00:00+01:00[Europe/Berlin]', '2026-03-28T06:00:00+01:00[Europe/Berlin]'],
      ['2026-03-28T22:00:00+01:00[Europe/Berlin]', '2026-03-29T06:00:00+02:00[Europe/Berlin]'],
      ['2026-03-29T22:00:00+02:00[Europe/Berlin]', '2026-03-30T06:00:00+02:00[Europe/Berlin]'],
    ]);
    expect(timesIn(await series('Europe/Berlin', '20261024T220000', '20261025T060000'))[0]).toEqual([
      '2026-10-24T22:00:00+02:00[Europe/Berlin]',
      '2026-10-25T06:00:00+01:00[Europe/Berlin]',
    ]);
  });

  it('reads a time that does not exist as Temporal does, in New York', async () => {
    expect(startsIn(await series('America/New_York', '20260307T023000', '20260307T103000'))).toEqual([
      '2026-03-07T02:30:00-05:00[America/New_York]',
      '2026-03-08T03:30:00-04:00[America/New_York]',
      '2026-03-09T02:30:00-04:00[America/New_York]',
    ]);
  });

  it('reads a time that comes twice as the first, in New York', async () => {
    expect(startsIn(await series('America/New_York', '20261031T013000', '20261031T093000'))[1]).toBe(
      '2026-11-01T01:30:00-04:00[America/New_York]',
    );
  });

  it('knows a change of half an hour, on Lord Howe', async () => {
    expect(timesIn(await series('Australia/Lord_Howe', '20260404T220000', '20260405T060000'))[0]).toEqual([
      '2026-04-04T22:00:00+11:00[Australia/Lord_Howe]',
      '2026-04-05T06:00:00+10:30[Australia/Lord_Howe]',
    ]);
  });

  it('counts a duration in elapsed hours', async () => {
    const found = await readRoster(
      calendarOf(eventOf('UID:a', 'DTSTART;TZID=Europe/Berlin:20260328T220000', 'DURATION:PT8H')),
    );
    expect(timesIn(found)[0]?.[1]).toBe('2026-03-29T07:00:00+02:00[Europe/Berlin]');
  });
});

describe('a series with exceptions', () => {
  const head = [
    'UID:a',
    'DTSTART;TZID=Europe/Berlin:20260302T060000',
    'DTEND;TZID=Europe/Berlin:20260302T140000',
    'SUMMARY:F',
  ];
  const daily = (...lines: readonly string[]) => eventOf(...head, 'RRULE:FREQ=DAILY;COUNT=4', ...lines);
  const days = async (...events: readonly string[]) =>
    (await readRoster(calendarOf(...events))).planned.map(({ start }) => start.slice(8, 16));

  it.each([
    ['EXDATE;TZID=Europe/Berlin:20260303T060000,20260304T060000', ['02T06:00', '05T06:00']],
    ['EXDATE:20260303T050000Z', ['02T06:00', '04T06:00', '05T06:00']],
    ['EXDATE;VALUE=DATE:20260303,20260305', ['02T06:00', '04T06:00']],
    ['EXDATE;TZID=America/New_York:20260303T000000', ['02T06:00', '04T06:00', '05T06:00']],
    ['EXRULE:FREQ=DAILY;INTERVAL=2', ['03T06:00', '05T06:00']],
    [
      'RDATE;TZID=Europe/Berlin:20260307T070000',
      ['02T06:00', '03T06:00', '04T06:00', '05T06:00', '07T07:00'],
    ],
  ])('follows %s', async (line, starts) => {
    expect(await days(daily(line))).toEqual(starts);
  });

  it('has periods with ends of their own', async () => {
    const found = await readRoster(
      calendarOf(
        eventOf(...head, 'RDATE;VALUE=PERIOD:20260304T050000Z/PT2H,20260305T050000Z/20260305T060000Z'),
      ),
    );
    expect(found.planned.map(({ end }) => end.slice(8, 16))).toEqual(['02T14:00', '04T08:00', '05T07:00']);
  });

  const change = (recurrence: string, ...lines: readonly string[]) =>
    eventOf('UID:a', `RECURRENCE-ID${recurrence}`, ...lines);
  const late = ['DTSTART;TZID=Europe/Berlin:20260303T140000', 'DURATION:PT8H', 'SUMMARY:S'];

  it('has one date that differs, whichever way it is named', async () => {
    for (const recurrence of [
      ';TZID=Europe/Berlin:20260303T060000',
      ':20260303T050000Z',
      ';VALUE=DATE:20260303',
    ]) {
      expect(await days(daily(), change(recurrence, ...late))).toEqual([
        '02T06:00',
        '03T14:00',
        '04T06:00',
        '05T06:00',
      ]);
    }
  });

  it('gives each date a key that the next file has too', async () => {
    const found = await readRoster(
      calendarOf(daily(), change(';TZID=Europe/Berlin:20260303T060000', ...late)),
    );
    expect(found.planned.map(({ key }) => key)).toEqual(
      ['02', '03', '04', '05'].map((day) => `a 202603${day}T050000Z`),
    );
  });

  it('moves all later dates with one that stands for them', async () => {
    expect(
      await days(
        daily(),
        change(
          ';RANGE=THISANDFUTURE:20260304T050000Z',
          ...late.slice(1),
          'DTSTART;TZID=Europe/Berlin:20260304T140000',
        ),
      ),
    ).toEqual(['02T06:00', '03T06:00', '04T14:00', '05T14:00']);
  });

  it('leaves out a cancelled date, and names it', async () => {
    const found = await readRoster(
      calendarOf(daily(), change(':20260303T050000Z', ...late, 'STATUS:CANCELLED')),
    );
    expect(found.cancelled).toEqual(['a 20260303T050000Z']);
    expect(found.planned).toHaveLength(3);
    expect(reasonsIn(found)).toEqual(['cancelled 1']);
  });

  it('is off as a whole if it is cancelled, without an end too', async () => {
    const cancelled = eventOf('UID:a', 'DTSTART:20260302T050000Z', 'SEQUENCE:1', 'STATUS:Cancelled');
    const found = await readRoster(calendarOf(daily(), cancelled, change(':20260303T050000Z', ...late)));
    expect(found.planned).toEqual([]);
    expect(found.cancelled).toEqual(['a', 'a 20260302T050000Z', 'a 20260303T050000Z']);
  });

  it('is off in a calendar that cancels', async () => {
    const found = await readRoster(calendarOf('METHOD:CANCEL', berlin('20260310T060000', '20260310T140000')));
    expect([found.planned, found.cancelled]).toEqual([[], ['a', 'a 20260310T050000Z']]);
  });

  it('names each date of a cancelled series as the file before did', async () => {
    const before = await readRoster(calendarOf(daily()));
    const { cancelled } = await readRoster(calendarOf('METHOD:CANCEL', daily()));
    expect(cancelled).toEqual(['a', ...before.planned.map(({ key }) => key)]);
  });
});

describe('versions of an event', () => {
  const version = (hour: string, ...lines: readonly string[]) =>
    eventOf('UID:a', `DTSTART:20260310T${hour}0000Z`, 'DURATION:PT8H', ...lines);

  it.each([
    [['SEQUENCE:2'], ['SEQUENCE:10']],
    [['DTSTAMP:20260101T000000Z'], ['DTSTAMP:20260102T000000Z']],
    [['LAST-MODIFIED:20260101T000000Z'], ['LAST-MODIFIED:20260102T000000Z']],
    [
      ['DTSTAMP:20260102T000000Z', 'SEQUENCE:0'],
      ['DTSTAMP:20260101T000000Z', 'SEQUENCE:1'],
    ],
  ])('%s is older than %s, in any order', async (older, newer) => {
    for (const events of [
      [version('06', ...older), version('08', ...newer)],
      [version('08', ...newer), version('06', ...older)],
    ]) {
      const found = await readRoster(calendarOf(...events));
      expect(startsIn(found)).toEqual(['2026-03-10T09:00:00+01:00[Europe/Berlin]']);
      expect(reasonsIn(found)).toEqual(['twice 1']);
    }
  });

  it('are different shifts where a tool gives all the same name', async () => {
    const found = await readRoster(calendarOf(version('06'), version('20')));
    expect(found.planned.map(({ key }) => key)).toEqual(['a 20260310T060000Z', 'a 20260310T200000Z']);
  });

  it('at the same times are one shift, under any name', async () => {
    const found = await readRoster(
      calendarOf(version('06'), eventOf('UID:b', 'DTSTART:20260310T060000Z', 'DTEND:20260310T140000Z')),
    );
    expect(found.planned).toHaveLength(1);
    expect(found.skipped).toEqual([{ where: { line: 9, uid: 'b' }, reason: 'twice' }]);
  });

  it('without a name are each their own, by their start', async () => {
    const bare = (hour: string) => eventOf(`DTSTART:20260310T${hour}0000Z`, 'DURATION:PT2H');
    const found = await readRoster(calendarOf(bare('06'), bare('10'), bare('06')));
    expect(found.planned.map(({ key }) => key)).toEqual(['20260310T060000Z', '20260310T100000Z']);
    expect(reasonsIn(found)).toEqual(['twice 1']);
  });
});

describe('all-day events', () => {
  const allDay = (summary: string, ...lines: readonly string[]) => eventOf(`SUMMARY:${summary}`, ...lines);

  it('are asked once a name, with their dates in order', async () => {
    const found = await readRoster(
      calendarOf(
        allDay('Urlaub', 'UID:1', 'DTSTART;VALUE=DATE:20260810', 'DTEND;VALUE=DATE:20260813'),
        allDay(' Urlaub ', 'UID:2', 'DTSTART;VALUE=DATE:20260501', 'DURATION:P2D'),
        allDay('Krank', 'UID:3', 'DTSTART:20260504'),
        allDay('Urlaub', 'UID:4', 'DTSTART;VALUE=DATE:20260811', 'DTEND;VALUE=DATE:20260811'),
      ),
    );
    expect(found.asks).toEqual([
      { summary: 'Krank', dates: ['2026-05-04'] },
      { summary: 'Urlaub', dates: ['2026-05-01', '2026-05-02', '2026-08-10', '2026-08-11', '2026-08-12'] },
    ]);
    expect(found.planned).toEqual([]);
    expect(found.questions).toEqual([]);
  });

  it('repeat, and leave dates out', async () => {
    const found = await readRoster(
      calendarOf(
        allDay(
          'Frei',
          'DTSTART;VALUE=DATE:20260302',
          'RRULE:FREQ=WEEKLY;UNTIL=20260323T225959Z',
          'EXDATE;VALUE=DATE:20260309',
        ),
      ),
    );
    expect(found.asks[0]?.dates).toEqual(['2026-03-02', '2026-03-16', '2026-03-23']);
  });

  it('of a hundred years end two years ahead', async () => {
    const found = await readRoster(
      calendarOf(allDay('x', 'DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:21260101')),
    );
    expect(found.asks[0]?.dates.at(-1)).toBe('2028-03-01');
    expect(reasonsIn(found)).toEqual(['too-far-ahead 1']);
  });
});

describe('the limits of a roster', () => {
  const daily = (rule: string) =>
    readRoster(calendarOf(eventOf('UID:a', 'DTSTART:20260302T060000Z', 'DURATION:PT8H', `RRULE:${rule}`)));

  it('says once of an endless series that it goes on', async () => {
    const found = await daily('FREQ=WEEKLY');
    expect(found.planned).toHaveLength(105);
    expect(found.skipped).toEqual([{ where: { line: 4, uid: 'a' }, reason: 'too-far-ahead' }]);
  });

  it('counts what a rule has beyond two years', async () => {
    expect(reasonsIn(await daily('FREQ=WEEKLY;COUNT=200'))).toEqual(['too-far-ahead 95']);
    expect(reasonsIn(await daily('FREQ=WEEKLY;COUNT=105'))).toEqual([]);
    expect(reasonsIn(await daily('FREQ=WEEKLY;UNTIL=20270101T000000Z'))).toEqual([]);
  });

  it.each([
    'SECONDLY',
    'MINUTELY',
    'HOURLY',
    'DAILY;BYHOUR=6;BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24',
  ])('refuses %s', async (rule) => {
    const found = await daily(`FREQ=${rule}`);
    expect(found.planned).toEqual([]);
    expect(reasonsIn(found)).toEqual(['repeats-too-often 1']);
  });

  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31;BYSETPOS=366',
    'FREQ=YEARLY;INTERVAL=999999999;BYDAY=53MO',
    'FREQ=DAILY;INTERVAL=999999999;BYDAY=TU',
  ])('ends with a rule that never comes true: %s', async (rule) => {
    expect((await daily(rule)).planned).toEqual([]);
  });

  it('keeps the 5,000 shifts nearest to now', async () => {
    const found = await readRoster(
      calendarOf(
        eventOf(
          'UID:a',
          'DTSTART:20100101T060000Z',
          'DURATION:PT8H',
          'RRULE:FREQ=DAILY;UNTIL=20270101T000000Z',
        ),
      ),
    );
    expect(found.planned).toHaveLength(5000);
    expect(startsIn(found).at(-1)).toBe('2026-12-31T07:00:00+01:00[Europe/Berlin]');
    expect(reasonsIn(found)).toEqual(['too-many 1209']);
  });

  it('keeps of several series those nearest to now, the last weeks and those to come', async () => {
    const series = (uid: string, hour: string) =>
      eventOf(
        `UID:${uid}`,
        `DTSTART:20150101T${hour}0000Z`,
        'DURATION:PT2H',
        'RRULE:FREQ=DAILY;UNTIL=20260401T000000Z',
      );
    const found = await readRoster(calendarOf(series('a', '06'), series('b', '18')));
    expect(found.planned).toHaveLength(5000);
    expect(startsIn(found)[0]).toMatch(/^2019-0[56]/);
    expect(startsIn(found).at(-1)).toMatch(/^2026-03-31/);
    expect(found.skipped.map(({ reason, where }) => `${reason} ${where.uid}`).sort()).toEqual([
      'too-many a',
      'too-many b',
    ]);
  });

  it('ends soon with thousands of endless series', async () => {
    const series = Array.from({ length: 1000 }, (_, i) =>
      eventOf(
        `UID:${i}`,
        'DTSTART:19000101T060000Z',
        'DURATION:PT8H',
        `RRULE:FREQ=DAILY;COUNT=${999_999_999 + i}`,
      ),
    );
    const found = await readRoster(calendarOf(...series));
    expect(found.planned.length).toBeLessThanOrEqual(5000);
    expect(found.skipped.some(({ reason }) => reason === 'too-many')).toBe(true);
  });

  it('knows no time before the diary', async () => {
    const found = await readRoster(calendarOf(eventOf('UID:a', 'DTSTART:18991231T060000Z', 'DURATION:PT8H')));
    expect(reasonsIn(found)).toEqual(['out-of-range 1']);
  });
});

describe('the text of the file', () => {
  const lines = [
    'uid:a',
    'dtstart;tzid="Europe/Berlin";x-note="a:b;c":20260310T060000',
    'duration:PT8H',
    'summary;language=de:Früh\\, Station\\n 7\\; 🩺 la',
    ' nger Name',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'TRIGGER:-PT15M',
    'DURATION:PT99H',
    'SUMMARY:not this',
    'END:VALARM',
  ];

  it.each(['\r\n', '\n', '\r'])('may break its lines with %j', async (lineBreak) => {
    const text = calendarOf(eventOf(...lines)).replaceAll('\r\n', lineBreak);
    const found = await readRoster(text);
    expect(timesIn(found)[0]?.[1]).toBe('2026-03-10T14:00:00+01:00[Europe/Berlin]');
    expect(found.planned[0]?.summary).toBe('Früh, Station 7; 🩺 langer Name');
  });

  it('cuts a long name between characters', async () => {
    const found = await readRoster(
      calendarOf(eventOf('DTSTART:20260310T060000Z', 'DURATION:PT8H', `SUMMARY:${'🩺'.repeat(500)}`)),
    );
    expect(found.planned[0]?.summary).toBe('🩺'.repeat(80));
  });

  it('that is cut gives the whole events, and says so', async () => {
    const whole = calendarOf(
      berlin('20260310T060000', '20260310T140000'),
      berlin('20260311T060000', '20260311T140000').replace('UID:a', 'UID:b'),
    );
    const found = await readRoster(whole.slice(0, whole.lastIndexOf('SUMMARY')));
    expect(startsIn(found)).toEqual(['2026-03-10T06:00:00+01:00[Europe/Berlin]']);
    expect(found.warnings).toEqual([{ kind: 'cut' }]);
  });

  it('tells of an event that another one interrupts', async () => {
    const open = 'BEGIN:VEVENT\r\nUID:open\r\nDTSTART:20260312T060000Z\r\nDURATION:PT8H';
    const found = await readRoster(calendarOf(open, berlin('20260310T060000', '20260310T140000')));
    expect(startsIn(found)).toEqual(['2026-03-10T06:00:00+01:00[Europe/Berlin]']);
    expect(found.skipped).toEqual([{ where: { line: 4 }, reason: 'unreadable' }]);
  });

  it('costs one event for one bad line, and says which', async () => {
    const good = berlin('20260310T060000', '20260310T140000');
    for (const bad of [
      'DTSTART:20261399T996060Z',
      'DTSTART:',
      'RRULE:FREQ=OFTEN',
      'EXDATE:yesterday',
      'SUMMARY;"',
    ]) {
      const event = eventOf('UID:bad', bad, 'DTSTART:20260312T060000Z', 'DURATION:PT8H');
      const found = await readRoster(calendarOf(event, good));
      expect(startsIn(found)).toEqual(['2026-03-10T06:00:00+01:00[Europe/Berlin]']);
      expect(found.skipped).toEqual([{ where: { line: 4, uid: 'bad' }, reason: 'unreadable' }]);
    }
  });

  it('may hold several calendars, each with its zone, and may come in several files', async () => {
    const floating = (uid: string) => eventOf(`UID:${uid}`, 'DTSTART:20260310T060000', 'DURATION:PT8H');
    const one = calendarOf('X-WR-TIMEZONE:Asia/Tokyo', floating('a'));
    const two = calendarOf('X-WR-TIMEZONE:America/New_York', floating('b'));
    const zones = (found: { planned: readonly { start: string }[] }) =>
      found.planned.map(({ start }) => start.slice(start.indexOf('[')));
    expect(zones(await readRoster(one + two))).toEqual(['[Asia/Tokyo]', '[America/New_York]']);
    const parts = [partOfText('1.ics', one), partOfText('2.ics', two)];
    expect(zones(await rosterReader.read(parts, given))).toEqual(['[Asia/Tokyo]', '[America/New_York]']);
  });

  it('passes over tasks, journals and unknown components', async () => {
    const other = (name: string) =>
      `BEGIN:${name}\r\nDTSTART:20260310T060000Z\r\nDURATION:PT8H\r\nEND:${name}`;
    const found = await readRoster(
      calendarOf(other('VTODO'), other('VJOURNAL'), other('VFREEBUSY'), other('X-A')),
    );
    expect(found).toMatchObject({ planned: [], skipped: [] });
  });

  it('ends soon however deep it nests and however long its lines are', async () => {
    const deep = 'BEGIN:A\n'.repeat(300_000) + 'END:B\n'.repeat(300_000);
    expect((await readRoster(`BEGIN:VCALENDAR\n${deep}`)).warnings).toEqual([{ kind: 'cut' }]);
    const long = eventOf(`DTSTART${';A=1'.repeat(1_000_000)}:20260310T060000Z`, 'DURATION:PT8H');
    expect(reasonsIn(await readRoster(calendarOf(long)))).toEqual(['unreadable 1']);
  });
});
