import { describe, expect, test } from 'vitest';
import { appleHealthReader } from '#shared/exchange/apple/read-apple-health.ts';
import type { Given, Movement } from '#shared/exchange/found.ts';
import { type Part, partOfText } from '#shared/exchange/part.ts';
import { RefusedFileError } from '#shared/exchange/refused.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { zonedTimeSchema } from '#shared/time/zoned-time.ts';
import {
  type AppleLanguage,
  type AppleRecord,
  type AppleVersion,
  appleOf,
  makeApple,
  recordLine,
  standType,
  stepType,
  workoutLine,
} from '../../../../support/exchange/make-apple.ts';

const zone = 'Europe/Berlin';
const given: Given = { zone, now: '2026-11-01T12:00:00+01:00[Europe/Berlin]' };
const read = (text: string) => appleHealthReader.read([partOfText('export.xml', text)], given);
const at = (time: string, offset = '+01:00') => `2026-03-02T${time}${offset}[Europe/Berlin]`;

const steps = (start: string, end: string, value: string, more: Partial<AppleRecord> = {}): string =>
  recordLine({
    ...{ type: stepType, source: 'Watch', unit: 'count', value },
    ...{ start: `2026-03-02 ${start} +0100`, end: `2026-03-02 ${end} +0100` },
    ...more,
  });
const stand = (start: string, end: string, value: string, more: Partial<AppleRecord> = {}): string =>
  steps(start, end, value, { type: standType, unit: 'min', ...more });

describe.each([8, 11, 12, 14] as const)('version %d', (version: AppleVersion) => {
  test.each(['en_GB', 'de_DE', 'fr_FR'] as const)(
    'in %s, from six sources',
    async (language: AppleLanguage) => {
      const text = makeApple({ seed: 5, days: 4, version, language });
      expect(appleHealthReader.recognises(text.slice(0, 4096))).toBe(true);
      const { movements, skipped, warnings } = await read(text);
      expect(warnings).toEqual([]);
      expect(new Set(movements.map(({ kind }) => kind))).toEqual(new Set(['steps', 'upright', 'walking']));
      expect(new Set(skipped.map(({ reason }) => reason))).toEqual(
        new Set(['not-about-standing', 'other-source']),
      );
      for (const { start, end } of movements) {
        expect(zonedTimeSchema.safeParse(start).success).toBe(true);
        expect(epochSecondsOf(end)).toBeGreaterThan(epochSecondsOf(start));
        // Every record is of Berlin's clocks, in summer and in winter time.
        expect(start.endsWith('[Europe/Berlin]')).toBe(true);
      }
    },
  );
});

test('the same file gives the same, in whatever pieces it comes', async () => {
  const text = makeApple({ seed: 7, days: 3 });
  const pieces: Part = {
    ...partOfText('export.xml', text),
    chunks: async function* () {
      for (let from = 0; from < text.length; from += 997) yield text.slice(from, from + 997);
    },
  };
  expect(await appleHealthReader.read([pieces], given)).toEqual(await read(text));
});

test('steps less than five minutes apart are one stretch, up to the full hour', async () => {
  const { movements } = await read(
    appleOf([
      steps('08:00:00', '08:01:00', '100'),
      steps('08:03:00', '08:04:00', '50'),
      steps('08:20:00', '08:21:00', '7'),
      steps('08:58:00', '09:02:00', '101'),
    ]),
  );
  expect(movements).toEqual([
    { kind: 'steps', start: at('08:00:00'), end: at('08:04:00'), steps: 150, walkedSeconds: 120 },
    { kind: 'steps', start: at('08:20:00'), end: at('08:21:00'), steps: 7, walkedSeconds: 60 },
    { kind: 'steps', start: at('08:58:00'), end: at('09:00:00'), steps: 51 },
    { kind: 'steps', start: at('09:00:00'), end: at('09:02:00'), steps: 50 },
  ]);
});

test('the value of a time upright counts from the beginning of its five minutes', async () => {
  const { movements } = await read(
    appleOf([
      stand('08:00:00', '08:05:00', '5'),
      stand('08:05:00', '08:10:00', '2'),
      stand('08:10:00', '08:15:00', '90'),
      stand('08:20:00', '08:25:00', '60', { unit: 's' }),
      stand('08:30:00', '08:35:00', '0'),
    ]),
  );
  expect(movements).toEqual([
    { kind: 'upright', start: at('08:00:00'), end: at('08:07:00') },
    { kind: 'upright', start: at('08:10:00'), end: at('08:15:00') },
    { kind: 'upright', start: at('08:20:00'), end: at('08:21:00') },
  ]);
});

test('walks and hikes are walking; other workouts, stand hours, exercise and moving are not', async () => {
  const time = (clock: string) => `2026-03-02 ${clock} +0100`;
  const more = { start: time('08:00:00'), end: time('09:00:00') };
  const { movements, skipped } = await read(
    appleOf([
      workoutLine('Walking', 'Watch', time('08:00:00'), time('08:30:00')),
      workoutLine('Hiking', 'Watch', time('10:00:00'), time('12:30:00')),
      workoutLine('Running', 'Watch', time('14:00:00'), time('14:30:00')),
      steps('', '', 'HKCategoryValueAppleStandHourStood', {
        ...more,
        type: 'HKCategoryTypeIdentifierAppleStandHour',
      }),
      steps('', '', '30', { ...more, type: 'HKQuantityTypeIdentifierAppleExerciseTime', unit: 'min' }),
      steps('', '', '30', { ...more, type: 'HKQuantityTypeIdentifierAppleMoveTime', unit: 'min' }),
      ' <ActivitySummary dateComponents="2026-03-02" appleStandHours="12"/>\n',
    ]),
  );
  expect(movements).toEqual([
    { kind: 'walking', start: at('08:00:00'), end: at('08:30:00') },
    { kind: 'walking', start: at('10:00:00'), end: at('12:30:00') },
  ]);
  expect(skipped).toMatchObject([{ reason: 'not-about-standing', count: 3 }]);
});

describe('several sources', () => {
  test('are never added up: in each hour the one speaks that covers most of it', async () => {
    const { movements, skipped } = await read(
      appleOf([
        steps('08:00:00', '08:30:00', '1000', { source: 'Watch' }),
        steps('08:00:00', '08:10:00', '900', { source: 'Phone' }),
        steps('09:00:00', '09:01:00', '10', { source: 'Watch' }),
        steps('09:00:00', '09:20:00', '800', { source: 'Phone' }),
      ]),
    );
    expect(movements.map((movement) => movement.steps)).toEqual([1000, 800]);
    expect(skipped).toMatchObject([{ reason: 'other-source', count: 2 }]);
  });

  test('that cover equally much speak by their names, in whatever order they come', async () => {
    const lines = [
      steps('08:00:00', '08:10:00', '1', { source: 'B' }),
      steps('08:20:00', '08:30:00', '2', { source: 'A' }),
    ];
    for (const each of [lines, lines.toReversed()]) {
      expect((await read(appleOf(each))).movements.map((movement) => movement.steps)).toEqual([2]);
    }
  });

  test('a record over the full hour speaks where its source does', async () => {
    const { movements } = await read(
      appleOf([
        steps('08:50:00', '09:10:00', '200', { source: 'Watch' }),
        steps('09:00:00', '09:40:00', '300', { source: 'Phone' }),
      ]),
    );
    expect(movements.map((movement) => movement.steps)).toEqual([100, 300]);
  });
});

test('the same record twice counts once', async () => {
  const line = steps('08:00:00', '08:10:00', '100');
  const { movements, skipped } = await read(
    appleOf([
      line,
      line,
      steps('08:00:00', '08:10:00', '7'),
      line,
      steps('08:00:00', '08:10:00', '100', { unit: 'count' }),
    ]),
  );
  expect(movements.map((movement) => movement.steps)).toEqual([107]);
  expect(skipped).toMatchObject([{ reason: 'twice', count: 3 }]);
});

test('records within a correlation stand outside it once more, and are taken there only', async () => {
  const line = steps('08:00:00', '08:10:00', '100');
  const { movements } = await read(appleOf([` <Correlation type="x">\n${line} </Correlation>\n`]));
  expect(movements).toEqual([]);
});

describe('the zone', () => {
  const zoneAt = async (start: string, end: string) =>
    (await read(appleOf([steps('', '', '100', { start, end })]))).movements[0]?.start;
  test('is the person’s if its clocks had the offset, on both sides of a clock change', async () => {
    expect(await zoneAt('2026-10-25 02:30:00 +0200', '2026-10-25 02:40:00 +0200')).toBe(
      '2026-10-25T02:30:00+02:00[Europe/Berlin]',
    );
    expect(await zoneAt('2026-10-25 02:30:00 +0100', '2026-10-25 02:40:00 +0100')).toBe(
      '2026-10-25T02:30:00+01:00[Europe/Berlin]',
    );
  });
  test('is fixed for another offset of whole hours; for others the moment is right', async () => {
    expect(await zoneAt('2019-05-14 18:52:09 -0400', '2019-05-14 18:53:09 -0400')).toBe(
      '2019-05-14T18:52:09-04:00[Etc/GMT+4]',
    );
    expect(await zoneAt('2019-05-14 18:52:09 +0530', '2019-05-14 18:53:09 +0530')).toBe(
      '2019-05-14T15:22:09+02:00[Europe/Berlin]',
    );
  });
});

describe('what cannot be read', () => {
  test.each([
    [steps('08:00:00', '08:10:00', 'many'), 'unreadable'],
    [steps('08:00:00', '08:10:00', '100', { unit: 'km' }), 'unreadable'],
    [stand('08:00:00', '08:10:00', '5', { unit: 'kcal' }), 'unreadable'],
    [steps('08:00:00', '08:10:00', '-5'), 'out-of-range'],
    [steps('08:00:00', '08:10:00', '1e300'), 'out-of-range'],
    [steps('08:10:00', '08:00:00', '100'), 'ends-before-start'],
    [steps('', '', '9', { start: 'yesterday', end: 'today' }), 'no-date'],
    [steps('', '', '9', { start: '2026-02-30 08:00:00 +0100', end: '2026-03-02 08:00:00 +0100' }), 'no-date'],
    [steps('', '', '9', { start: '2026-03-02 25:00:00 +0100', end: '2026-03-03 08:00:00 +0100' }), 'no-date'],
    [steps('', '', '9', { start: '2026-03-02 08:00:00 +9900', end: '2026-03-02 09:00:00 +0100' }), 'no-date'],
    [
      steps('', '', '9', { start: '1850-03-02 08:00:00 +0100', end: '1850-03-02 09:00:00 +0100' }),
      'out-of-range',
    ],
    [
      steps('', '', '9', { start: '2026-03-02 08:00:00 +0100', end: '2026-03-04 09:00:00 +0100' }),
      'over-24-hours',
    ],
  ])('%s', async (line, reason) => {
    const { movements, skipped } = await read(appleOf([line, steps('12:00:00', '12:10:00', '100')]));
    expect(movements).toHaveLength(1);
    expect(skipped).toMatchObject([{ reason, where: { file: 'export.xml' } }]);
    expect(skipped[0]?.where.line).toBeGreaterThan(1);
  });
});

describe('hostile or broken XML', () => {
  const one = steps('08:00:00', '08:10:00', '100');
  const stepsIn = (movements: readonly Movement[]) => movements.map((movement) => movement.steps);

  test('a signal in a value that XML forbids is passed over', async () => {
    const { movements } = await read(appleOf([` <Record type="Note" value="a\u000Bb\u0000c"/>\n`, one]));
    expect(stepsIn(movements)).toEqual([100]);
  });

  test('so is one in every value, however many there are', async () => {
    const lines = Array.from({ length: 20_000 }, () =>
      steps('12:00:00', '12:00:00', '0', { source: 'Wa\u000Bch' }),
    );
    const { movements, skipped } = await read(appleOf([...lines, one]));
    expect(stepsIn(movements)).toEqual([100]);
    expect(skipped).toEqual([]);
  });

  test('what is no XML is passed over', async () => {
    const { movements } = await read(
      appleOf([one, '<1> '.repeat(100_000), steps('12:00:00', '12:10:00', '7')]),
    );
    expect(stepsIn(movements)).toEqual([100, 7]);
  });

  test('no entity is expanded', async () => {
    const bomb = '<!DOCTYPE HealthData [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const text = `<?xml version="1.0"?>${bomb}<HealthData>${steps('08:00:00', '08:10:00', '&b;')}${one}&b;</HealthData>`;
    const { movements, skipped } = await read(text);
    expect(stepsIn(movements)).toEqual([100]);
    expect(skipped).toMatchObject([{ reason: 'unreadable' }]);
  });

  test('a file that ends early keeps what came before, and says so', async () => {
    const text = appleOf([one, one]);
    const { movements, warnings } = await read(text.slice(0, text.lastIndexOf('<Record') + 40));
    expect(stepsIn(movements)).toEqual([100]);
    expect(warnings).toEqual([{ kind: 'cut' }]);
  });

  test.each([
    ['elements a million deep', '<a>'.repeat(1_000_000)],
    ['elements of thousands, each in the one before', '<a>'.repeat(5000) + '</a>'.repeat(5000)],
    ['megabytes without any element', '& '.repeat(3_000_000)],
    ['an element without an end', `<Record type="${'x'.repeat(5_000_000)}`],
    ['a million attributes', `<Record ${Array.from({ length: 600_000 }, (_, at) => `a${at}="1"`).join(' ')}`],
  ])('%s are refused before they fill the memory', async (_, inside) => {
    const text = `<HealthData>${inside}`;
    const part: Part = {
      ...partOfText('export.xml', text),
      chunks: async function* () {
        for (let from = 0; from < text.length; from += 65_536) yield text.slice(from, from + 65_536);
      },
    };
    await expect(appleHealthReader.read([part], given)).rejects.toThrow(RefusedFileError);
  });

  test('the device and its address are in nothing that is found', async () => {
    expect(JSON.stringify(await read(appleOf([one, steps('x', 'y', 'z')])))).not.toMatch(
      /HKDevice|0x28|Watch/,
    );
  });
});

test('only the first characters say what the file is', () => {
  expect(appleHealthReader.recognises('<?xml version="1.0"?>\n<HealthData locale="de_DE">')).toBe(true);
  expect(appleHealthReader.recognises(`${' '.repeat(400)}<HealthData>`)).toBe(false);
  expect(appleHealthReader.recognises('<ClinicalDocument xmlns="urn:hl7-org:v3">')).toBe(false);
});
