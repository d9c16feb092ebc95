import { spawnSync } from 'node:child_process';
import vm from 'node:vm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { watchZone } from '../../support/zone-watch.ts';

let reads = 0;
let endWatch: () => void;

beforeEach(() => {
  reads = 0;
  endWatch = watchZone(() => {
    reads += 1;
  });
});

afterEach(() => endWatch());

const moment = '2026-03-30T09:00:00Z';

describe('asks for the zone', () => {
  test.each<readonly [string, () => unknown]>([
    ['the clock of the hosts', async () => (await import('#main/hosts/clock.ts')).now()],
    ['a date made of local parts', () => new Date(2026, 2, 30)],
    ['a date made of a local time', () => new Date('2026-03-30T09:00')],
    ['a date made of words', () => Date.parse('30 March 2026')],
    ['a date called without new', () => Date()],
    ['a getter of a date', () => new Date(moment).getHours()],
    ['a setter of a date', () => new Date(moment).setHours(0)],
    ['a date in a text', () => `${new Date(moment)}`],
    ['the offset of a date', () => new Date(moment).getTimezoneOffset()],
    ['a date in the words of a language', () => new Date(moment).toLocaleDateString('en')],
    ['a formatter that names no zone', () => new Intl.DateTimeFormat('en').format(0)],
    ['the zone of a formatter', () => Intl.DateTimeFormat().resolvedOptions().timeZone],
    ['a fake clock', () => vi.useFakeTimers().useRealTimers()],
    ['the environment', () => process.env.TZ],
    ['another process', () => spawnSync(process.execPath, ['--version'])],
    ['another global scope', () => vm.createContext()],
  ])('%s', async (_, ask) => {
    await ask();
    expect(reads).toBeGreaterThan(0);
  });
});

describe('does not ask for the zone', () => {
  test.each<readonly [string, () => unknown]>([
    ['a moment', () => [Date.now(), new Date(moment).getTime(), new Date(0).toISOString()]],
    ['a date of a text that names its offset', () => [new Date(moment), new Date('2026-03-30T09:00+02:00')]],
    ['a date alone, which is in UTC', () => new Date('2026-03-30')],
    ['the parts of a date in UTC', () => [new Date(moment).getUTCHours(), new Date(0).setUTCHours(1)]],
    ['a formatter that names its zone', () => new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format(0)],
    ['the rest of the environment', () => process.env.PATH],
    [
      'the time of an entry, which names its zone',
      () => epochSecondsOf('2026-03-30T09:00:00+02:00[Europe/Berlin]'),
    ],
  ])('%s', (_, work) => {
    work();
    expect(reads).toBe(0);
  });
});

test('a date under watch is still a date', () => {
  expect(new Date(moment)).toBeInstanceOf(Date);
  expect(new Date(moment)).toEqual(new Date('2026-03-30T11:00:00+02:00'));
  expect(new Date(2026, 2, 30).getDate()).toBe(30);
});

test('nothing is noticed once the watch has ended', () => {
  endWatch();
  new Date(moment).getHours();
  expect(reads).toBe(0);
});
