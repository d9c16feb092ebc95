/** A roster of 5,000 events, read to planned shifts: against ical.js, which only parses the same text. */
import ICAL from 'ical.js';
import { partOfText } from '#shared/exchange/part.ts';
import { rosterReader } from '#shared/exchange/roster/reader.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import { median, timeMs } from '../figures.ts';
import type { BenchRow } from '../row.ts';

const events = 5_000;
const rounds = 7;
const zone = 'Europe/Berlin';
const clocks = ['0600', '0800', '1000', '1200', '1400'] as const;

function roster(): string {
  const lines = Array.from({ length: events }, (_, index) => {
    const date = addDays('2024-06-01', Math.floor(index / clocks.length)).replaceAll('-', '');
    const clock = clocks[index % clocks.length] ?? '0600';
    return [
      'BEGIN:VEVENT',
      `UID:${index}@roster.example`,
      'DTSTAMP:20260301T080000Z',
      `DTSTART;TZID=${zone}:${date}T${clock}00`,
      `DTEND;TZID=${zone}:${date}T${clock.slice(0, 2)}3000`,
      'SUMMARY:Frühdienst\\, Station 7',
      'LOCATION:Haus B',
      'DESCRIPTION:Übergabe im Stationszimmer',
      'END:VEVENT',
    ].join('\r\n');
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

export async function rosterRows(): Promise<readonly BenchRow[]> {
  const text = roster();
  const given = { zone, now: '2026-03-01T12:00:00+01:00[Europe/Berlin]', isZoneConfirmed: true };
  const read: number[] = [];
  const parsed: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    read.push(
      await timeMs(async () => {
        const { planned } = await rosterReader.read([partOfText('roster.ics', text)], given);
        if (planned.length !== events) throw new Error(`Only ${planned.length} of ${events} were read`);
      }),
    );
    parsed.push(await timeMs(() => ICAL.parse(text)));
  }
  const readMs = median(read);
  const parseMs = median(parsed);
  return [
    {
      name: 'a roster of 5,000 events, read to planned shifts',
      measured: `${readMs.toFixed(0)} ms`,
      against: `${parseMs.toFixed(0)} ms for ical.js to parse the text alone`,
      ratio: readMs / parseMs,
      // Reading may take a second; parsing takes about a tenth of one.
      goal: 10,
      figures: { readMs, parseMs, events },
    },
  ];
}
