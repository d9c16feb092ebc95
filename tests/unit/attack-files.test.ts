/** The attack with files reaches every reader by itself, and its makers make what their readers take. */
import { describe, expect, test } from 'vitest';
import { hashOf } from '#main/exchange/hash-of.ts';
import { nothingFound } from '#shared/exchange/found.ts';
import { partOfText } from '#shared/exchange/part.ts';
import { readersWith } from '#shared/exchange/readers.ts';
import { RefusedFileError } from '#shared/exchange/refused.ts';
import { mutationNames, mutations } from '../attack/files/mutations.ts';
import { faultsOf, strikeWithFile } from '../attack/files/siege.ts';
import { makers } from '../attack/files/valid-files.ts';
import { createRandom } from '../faults/random.ts';

const given = {
  zone: 'Europe/Berlin',
  now: '2026-11-29T12:00:00+01:00[Europe/Berlin]',
  isZoneConfirmed: true,
  dateOrder: 'month-first',
} as const;

const readers = readersWith(hashOf);

/** What says that a valid file was not understood. */
const unreadReasons = ['unreadable', 'no-date', 'unknown-zone', 'ends-before-start', 'out-of-range'];

describe.each(readers.map((reader) => ({ reader, format: reader.format })))('$format', ({ reader }) => {
  test('is made as this reader is the first to know, and reads whole', async () => {
    const make = makers[reader.format];
    for (let seed = 0; seed < 20; seed += 1) {
      const text = make(createRandom(seed));
      const knows = readers.filter(({ recognises }) => recognises(text.slice(0, 4096)));
      expect(knows[0]?.format).toBe(reader.format);
      const found = await reader.read([partOfText('file', text)], given);
      expect(faultsOf(found)).toEqual([]);
      const unread = found.skipped.filter(({ reason }) => unreadReasons.includes(reason));
      expect(unread).toEqual([]);
    }
  });
});

test('every way of spoiling a file changes most files, but for the one that leaves it whole', () => {
  for (const name of mutationNames) {
    const changed = Array.from({ length: 20 }, (_, seed) => {
      const text = makers.timesheet(createRandom(seed));
      return mutations[name](text, createRandom(seed)) !== text;
    });
    const many = changed.filter((isChanged) => isChanged).length;
    if (name === 'as a whole') expect(many).toBe(0);
    else expect(many).toBeGreaterThan(10);
  }
});

describe('the judge of what is found', () => {
  const time = '2026-03-02T08:00:00+01:00[Europe/Berlin]';
  const later = '2026-03-02T09:00:00+01:00[Europe/Berlin]';
  const nothing = nothingFound('fitbit');

  test.each([
    [
      'a time of no calendar',
      { shifts: [{ start: '2026-02-30T08:00:00+01:00[Europe/Berlin]', end: later }] },
    ],
    [
      'a zone that nobody knows',
      { shifts: [{ start: time, end: '2026-03-02T09:00:00+01:00[Mars/Olympus]' }] },
    ],
    ['a bare offset for a zone', { shifts: [{ start: time, end: '2026-03-02T09:00:00+01:00[+01:00]' }] }],
    ['an empty stretch', { segments: [{ posture: 'standing', start: time, end: time }] }],
    ['a part of a step', { movements: [{ kind: 'steps', start: time, end: later, steps: 0.5 }] }],
    ['steps without their number', { movements: [{ kind: 'steps', start: time, end: later }] }],
    ['a long text', { skipped: [{ where: {}, reason: 'twice', text: 'x'.repeat(81) }] }],
    [
      'a list without bound',
      { skipped: Array.from({ length: 1000 }, () => ({ where: {}, reason: 'twice' })) },
    ],
    ['a question with the whole file', { questions: [{ kind: 'date-order', example: 'x'.repeat(300_000) }] }],
    ['a date that is none', { asks: [{ summary: '', dates: ['2026-02-30'] }] }],
  ])('sees %s', (_, wrong) => {
    expect(faultsOf({ ...nothing, ...wrong } as typeof nothing)).toHaveLength(1);
  });

  test('has nothing against nothing', () => {
    expect(faultsOf(nothing)).toEqual([]);
  });

  test('tells a refusal with a name from a reader that breaks', async () => {
    const ending = (error: Error) =>
      strikeWithFile(
        { format: 'fitbit', recognises: () => true, read: () => Promise.reject(error) },
        () => 'x',
        createRandom(1),
      );
    expect(await ending(new RefusedFileError('damaged'))).toMatchObject({ end: 'refused', faults: [] });
    expect(await ending(new RangeError('Invalid time'))).toMatchObject({ end: 'broken' });
  });
});
