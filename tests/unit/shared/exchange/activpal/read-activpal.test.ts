import { describe, expect, test } from 'vitest';
import { activpalReader } from '#shared/exchange/activpal/read-activpal.ts';
import type { Given } from '#shared/exchange/found.ts';
import { partOfText } from '#shared/exchange/part.ts';
import { RefusedFileError } from '#shared/exchange/refused.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { createRandom } from '../../../../faults/random.ts';
import {
  type ActivpalEvent,
  firstDay,
  makeEvents,
  makeEventsEx,
  someEvents,
} from '../../../../support/exchange/make-activpal.ts';

const zone = 'Europe/Berlin';
const given: Given = { zone, now: '2026-11-01T12:00:00+01:00[Europe/Berlin]', isZoneConfirmed: true };
const read = (text: string, more: Partial<Given> = {}) =>
  activpalReader.read([partOfText('events.csv', text)], { ...given, ...more });
const events = (
  ...codes: readonly (readonly [code: number, seconds: number])[]
): readonly ActivpalEvent[] => {
  let at = 0;
  return codes.map(([code, seconds]) => {
    at += seconds;
    return { at: at - seconds, seconds, code };
  });
};
const at = (time: string) => `2026-03-02T${time}+01:00[Europe/Berlin]`;

describe.each([
  ['Events', makeEvents],
  ['EventsEx', makeEventsEx],
  ['EventsEx with decimal commas', (list: readonly ActivpalEvent[]) => makeEventsEx(list, ',')],
])('%s', (_, make) => {
  test('becomes sitting, standing and walking, equal neighbours as one', async () => {
    const text = make(
      events([0, 600], [1, 60], [1, 30], [2, 1], [2, 2], [2, 1], [3.1, 300], [3.2, 60], [5, 120], [1, 10]),
    );
    expect(activpalReader.recognises(text.slice(0, 4096))).toBe(true);
    const { segments, skipped, questions } = await read(text);
    expect(segments).toEqual([
      { posture: 'sitting', start: at('08:00:00'), end: at('08:10:00') },
      { posture: 'standing', start: at('08:10:00'), end: at('08:11:30') },
      { posture: 'walking', start: at('08:11:30'), end: at('08:11:34') },
      { posture: 'sitting', start: at('08:11:34'), end: at('08:19:34') },
      { posture: 'standing', start: at('08:19:34'), end: at('08:19:44') },
    ]);
    expect({ skipped, questions }).toEqual({ skipped: [], questions: [] });
  });

  test('has no segment for time without the device, for cycling and for codes that nobody knows', async () => {
    const { segments, skipped } = await read(
      make(events([1, 60], [4, 600], [1, 60], [2.1, 900], [2.1, 60], [9, 60], [9, 5])),
    );
    expect(segments.map(({ posture }) => posture)).toEqual(['standing', 'standing']);
    expect(skipped.map(({ reason, count, text }) => ({ reason, count, text }))).toEqual([
      { reason: 'unknown-code', count: 2, text: '9' },
      { reason: 'not-about-standing', count: 2, text: '2.1' },
    ]);
  });

  test('of a week adds up to the time of its events', async () => {
    const list = someEvents(createRandom(3), 5000);
    const { segments } = await read(make(list));
    const seconds = segments.map(({ start, end }) => epochSecondsOf(end) - epochSecondsOf(start));
    const sum = seconds.reduce((total, each) => total + each, 0);
    expect(sum).toBe(list.reduce((total, each) => total + each.seconds, 0));
    expect(Math.min(...seconds)).toBeGreaterThan(0);
    for (const [index, { posture, start }] of segments.entries()) {
      const before = segments[index - 1];
      if (before === undefined) continue;
      expect(before.posture).not.toBe(posture);
      expect(before.end).toBe(start);
    }
  });
});

test('the zone is asked, and the times are read in the person’s until then', async () => {
  const found = await read(makeEvents(events([1, 60])), { isZoneConfirmed: false });
  expect(found.segments).toHaveLength(1);
  expect(found).toMatchObject({ questions: [{ kind: 'zone' }], warnings: [{ kind: 'zone-taken', zone }] });
});

test('over the night of a clock change no segment is empty or overlaps another', async () => {
  // 2026-03-29 and 2026-10-25, from midnight on.
  for (const day of [46_110, 46_320]) {
    const lines = Array.from({ length: 400 }, (_, minute) => {
      return `${(day + minute / 1440).toFixed(10)},0,60,${minute % 2},0,0,0`;
    });
    const header = makeEvents([]).split('\r\n')[0];
    const { segments } = await read([header, ...lines].join('\n'));
    expect(segments.length).toBeGreaterThan(300);
    for (const [index, { start, end }] of segments.entries()) {
      expect(epochSecondsOf(end)).toBeGreaterThan(epochSecondsOf(start));
      const next = segments[index + 1];
      if (next !== undefined) expect(epochSecondsOf(next.start)).toBeGreaterThanOrEqual(epochSecondsOf(end));
    }
  }
});

test('an event that outlasts the beginning of the next goes before it', async () => {
  const { segments } = await read(
    makeEvents([
      { at: 0, seconds: 100, code: 1 },
      { at: 60, seconds: 100, code: 2 },
      { at: 70, seconds: 20, code: 0 },
    ]),
  );
  expect(segments).toEqual([
    { posture: 'standing', start: at('08:00:00'), end: at('08:01:40') },
    { posture: 'walking', start: at('08:01:40'), end: at('08:02:40') },
  ]);
});

test('a time written as text comes in, too', async () => {
  const text = makeEvents(events([1, 60])).replace(firstDay.toFixed(10), '#2026-03-02 08:00:00#');
  expect((await read(text)).segments[0]?.start).toBe(at('08:00:00'));
  const eitherWay = text.replace('2026-03-02', '02/03/2026');
  expect(await read(eitherWay)).toMatchObject({
    segments: [],
    questions: [{ kind: 'date-order', example: '02/03/2026' }],
  });
  expect((await read(eitherWay, { dateOrder: 'day-first' })).segments[0]?.start).toBe(at('08:00:00'));
});

test('rows that say nothing sure are listed with their line', async () => {
  const [header] = makeEvents([]).split('\r\n');
  const day = firstDay.toFixed(4);
  const lines = [
    `never,0,60,1`,
    `${day},0,,1`,
    `${day},0,-5,1`,
    `9e9,0,60,1`,
    `${day},0,60,1`,
    `${day},0,60,0`,
  ];
  const { segments, skipped } = await read([header, ...lines].join('\n'));
  expect(segments).toHaveLength(1);
  expect(skipped.map(({ reason, where }) => [reason, where.line])).toEqual([
    ['no-date', 2],
    ['unreadable', 3],
    ['ends-before-start', 4],
    ['out-of-range', 5],
    ['twice', 7],
  ]);
});

test('headers alone hold nothing; a table of something else is no activPAL file', async () => {
  const [header = ''] = makeEvents([]).split('\r\n');
  expect(await read(header)).toMatchObject({ segments: [], questions: [], skipped: [] });
  expect(activpalReader.recognises('Time,Interval (s)\n1,2\n')).toBe(false);
  await expect(read('a,b\n1,2\n')).rejects.toThrow(RefusedFileError);
});
