import { describe, expect, test } from 'vitest';
import type { Given, Reader } from '#shared/exchange/found.ts';
import { partOfText } from '#shared/exchange/part.ts';
import { RefusedFileError } from '#shared/exchange/refused.ts';
import { fitbitReader } from '#shared/exchange/steps/read-fitbit.ts';
import { samsungReader } from '#shared/exchange/steps/read-samsung.ts';
import { createRandom } from '../../../../faults/random.ts';
import {
  makeFitbit,
  makeFitbitTable,
  makeSamsung,
  type StepMinute,
  someMinutes,
} from '../../../../support/exchange/make-steps.ts';

const zone = 'Europe/Berlin';
const given: Given = { zone, now: '2026-11-01T12:00:00+01:00[Europe/Berlin]', isZoneConfirmed: true };
const read = (reader: Reader, text: string, more: Partial<Given> = {}, name = 'file') =>
  reader.read([partOfText(name, text)], { ...given, ...more });

const minutes: readonly StepMinute[] = [
  { minute: 8 * 60, steps: 100 },
  { minute: 8 * 60 + 1, steps: 0 },
  { minute: 8 * 60 + 2, steps: 50 },
  { minute: 8 * 60 + 20, steps: 7 },
];
const stretches = (hour: string) => [
  {
    kind: 'steps',
    start: `2026-03-02T${hour}:00:00+01:00[${zone}]`,
    end: `2026-03-02T${hour}:03:00+01:00[${zone}]`,
    // Of its three minutes, two had steps.
    ...{ steps: 150, walkedSeconds: 120 },
  },
  {
    kind: 'steps',
    start: `2026-03-02T${hour}:20:00+01:00[${zone}]`,
    end: `2026-03-02T${hour}:21:00+01:00[${zone}]`,
    ...{ steps: 7, walkedSeconds: 60 },
  },
];

describe.each([
  ['Fitbit JSON, on the clocks of its place', fitbitReader, makeFitbit, '08'],
  ['Fitbit CSV, in UTC', fitbitReader, makeFitbitTable, '09'],
  ['Samsung, in UTC with the clock’s offset', samsungReader, makeSamsung, '09'],
] as const)('%s', (_, reader, make, hour) => {
  test('becomes stretches of steps', async () => {
    const text = make('2026-03-02', minutes);
    expect(reader.recognises(text)).toBe(true);
    const { movements, skipped, questions } = await read(reader, text);
    expect(movements).toEqual(stretches(hour));
    expect({ skipped, questions }).toEqual({ skipped: [], questions: [] });
  });

  test('loses no step of a day', async () => {
    const day = someMinutes(createRandom(2), 960);
    const { movements } = await read(reader, make('2026-03-02', day));
    const sum = movements.reduce((total, { steps = 0 }) => total + steps, 0);
    expect(sum).toBe(day.reduce((total, { steps }) => total + steps, 0));
  });

  test('in two files that overlap counts each minute once', async () => {
    const parts = [minutes, minutes.slice(2)].map((each, at) =>
      partOfText(`${at}`, make('2026-03-02', each)),
    );
    const { movements, skipped } = await reader.read(parts, given);
    expect(movements).toEqual(stretches(hour));
    expect(skipped).toMatchObject([{ reason: 'twice', count: 2 }]);
  });
});

describe('Fitbit', () => {
  const entry = (dateTime: string, value: unknown) => ({ dateTime, value });

  test('asks for the zone of its JSON, not of its table', async () => {
    const more = { isZoneConfirmed: false };
    expect((await read(fitbitReader, makeFitbit('2026-03-02', minutes), more)).questions).toEqual([
      { kind: 'zone' },
    ]);
    expect((await read(fitbitReader, makeFitbitTable('2026-03-02', minutes), more)).questions).toEqual([]);
  });

  test('lists what it cannot read, with its place', async () => {
    const list = [
      entry('03/02/26 08:00:00', '10'),
      entry('02/30/26 08:00:00', '10'),
      entry('03/02/26 08:01:00', 'ten'),
      entry('03/02/26 08:02:00', { bpm: 60 }),
      entry('03/02/26 08:03:00', '7520'),
      entry('03/02/26 08:04:00', '1.5'),
      null,
    ];
    const { movements, skipped } = await read(fitbitReader, JSON.stringify(list));
    expect(movements).toHaveLength(1);
    expect(skipped.map(({ reason, where }) => [reason, where.line])).toEqual([
      ['no-date', 2],
      ['unreadable', 3],
      ['unreadable', 4],
      ['out-of-range', 5],
      ['out-of-range', 6],
      ['no-date', 7],
    ]);
  });

  test('leaves other series of the same shape and totals of days', async () => {
    const other = await read(
      fitbitReader,
      makeFitbit('2026-03-02', minutes),
      {},
      'Takeout/distance-2026-03-02.json',
    );
    expect(other).toMatchObject({ movements: [], skipped: [{ reason: 'not-about-standing' }] });
    const days = ['01', '02', '03'].map((day) => entry(`03/${day}/26 00:00:00`, '233'));
    expect(await read(fitbitReader, JSON.stringify(days))).toMatchObject({
      movements: [],
      skipped: [{ reason: 'not-about-standing', count: 3 }],
    });
    expect(
      fitbitReader.recognises('[{"dateTime":"03/02/26 08:00:00","value":{"bpm":60,"confidence":2}}'),
    ).toBe(false);
    expect(fitbitReader.recognises('[{"dateTime":"03/02/26 08:00:00","value":"1.06"},')).toBe(false);
  });

  test('refuses a list that ends early or is none', async () => {
    const text = makeFitbit('2026-03-02', minutes);
    await expect(read(fitbitReader, text.slice(0, -20))).rejects.toMatchObject({ reason: 'cut' });
    await expect(read(fitbitReader, '[{"dateTime":1,}]')).rejects.toMatchObject({ reason: 'damaged' });
    await expect(read(fitbitReader, '{"a":1}')).rejects.toThrow(RefusedFileError);
  });

  test('heeds another offset than that of UTC in its table, and leaves times without any', async () => {
    const text = 'timestamp,steps\n2026-03-02T10:00:00+02:00,150\n2026-03-02T10:00:00,7\n';
    const { movements, skipped } = await read(fitbitReader, text);
    expect(movements.map(({ start }) => start)).toEqual([`2026-03-02T09:00:00+01:00[${zone}]`]);
    expect(skipped).toMatchObject([{ reason: 'unknown-zone', where: { line: 3 } }]);
  });

  test('lets one of two sources of its table speak in an hour', async () => {
    const text =
      makeFitbitTable('2026-03-02', minutes) + makeFitbitTable('2026-03-02', minutes.slice(0, 1), 'Phone');
    const { movements, skipped } = await read(fitbitReader, text.replace(/\ntimestamp.*/, ''));
    expect(movements).toEqual(stretches('09'));
    expect(skipped).toMatchObject([{ reason: 'other-source' }]);
  });
});

describe('Samsung', () => {
  test('has the zone of the clock, if that was not the person’s', async () => {
    const { movements } = await read(samsungReader, makeSamsung('2026-03-02', minutes, 'UTC-0500'));
    expect(movements[0]?.start).toBe('2026-03-02T03:00:00-05:00[Etc/GMT+5]');
  });

  test('reads times in milliseconds', async () => {
    const start = Date.UTC(2026, 2, 2, 8);
    const text = makeSamsung('2026-03-02', minutes)
      .replaceAll('2026-03-02 08:00:00.000', String(start))
      .replaceAll('2026-03-02 08:01:00.000', String(start + 60_000));
    expect((await read(samsungReader, text)).movements).toEqual(stretches('09'));
  });

  test('leaves totals of days, and lists what it cannot read', async () => {
    const totals =
      'com.samsung.shealth.step_daily_trend,6230070,3\ncount,day_time\n9000,1772409600000,\n8000,1772496000000,\n';
    expect(samsungReader.recognises(totals)).toBe(true);
    expect(await read(samsungReader, totals)).toMatchObject({
      movements: [],
      skipped: [{ reason: 'not-about-standing', count: 2 }],
    });
    const text = makeSamsung('2026-03-02', minutes)
      .replace(',100,UTC', ',,UTC')
      .replace('2026-03-02 08:20', '2026-02-30 08:20');
    const { skipped } = await read(samsungReader, text);
    expect(skipped.map(({ reason, where }) => [reason, where.line])).toEqual([
      ['unreadable', 3],
      ['no-date', 6],
    ]);
  });

  test('other tables of the app are none of steps', () => {
    expect(samsungReader.recognises('com.samsung.shealth.sleep,6230070,3\nstart_time,end_time\n')).toBe(
      false,
    );
  });
});
