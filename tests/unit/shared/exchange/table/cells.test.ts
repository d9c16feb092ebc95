import { describe, expect, test } from 'vitest';
import {
  isEitherOrder,
  orderProvedBy,
  readClock,
  readDate,
  readDuration,
  readMoment,
  readNumber,
  readOffset,
} from '#shared/exchange/table/cells.ts';

describe('a number', () => {
  test.each([
    ['7.5', '.', 7.5],
    ['7,5', '.', null],
    ['7,5', ',', 7.5],
    ['7.5', ',', 7.5],
    ['7,5', null, 7.5],
    ['1.234', '.', 1.234],
    ['1,234', '.', null],
    ['1,234', ',', 1.234],
    ['1.234', ',', null],
    ['1,234', null, null],
    ['1.234,5', '.', 1234.5],
    ['1,234.5', ',', 1234.5],
    ['1.234.567,25', null, 1234567.25],
    [' -3 ', '.', -3],
    ['−3', '.', -3],
    ['1 234,5', ',', 1234.5],
    ['.4186111', '.', 0.4186111],
    ['1.361111E-03', '.', 0.001361111],
    ['43615.6632523148', '.', 43615.6632523148],
    ['43615,6632523148', ',', 43615.6632523148],
    ['', '.', null],
    ['-', '.', null],
    ['7.5 h', '.', null],
    ['1e999', '.', null],
    ['0x10', '.', null],
    ['Infinity', '.', null],
    ['=1+1', '.', null],
  ] as const)('%j beside decimal sign %j is %j', (text, sign, value) => {
    expect(readNumber(text, sign)).toBe(value);
  });
});

describe('a date', () => {
  test.each([
    ['2026-03-01', null, '2026-03-01'],
    ['2026/3/1', null, '2026-03-01'],
    ['20260301', null, '2026-03-01'],
    ['01.03.2026', 'month-first', '2026-03-01'],
    ['1.3.26', null, '2026-03-01'],
    ['1. 3. 2026', null, '2026-03-01'],
    ['Mo., 02.03.2026', null, '2026-03-02'],
    ['02.03.2026 (Mo)', null, '2026-03-02'],
    ['2026-03-02 lundi', null, '2026-03-02'],
    ['Mon 3/2/2026', 'month-first', '2026-03-02'],
    ['3/1/2026', 'month-first', '2026-03-01'],
    ['3/1/2026', 'day-first', '2026-01-03'],
    ['3/1/2026', null, null],
    ['3/3/2026', null, '2026-03-03'],
    ['13/1/2026', 'month-first', '2026-01-13'],
    ['1/13/2026', 'day-first', '2026-01-13'],
    ['01-03-2026', 'day-first', '2026-03-01'],
    ['1/2/99', 'day-first', '1999-02-01'],
    ['1. März 2026', null, '2026-03-01'],
    ['Mar 1, 2026', null, '2026-03-01'],
    ['1 mars 2026', null, '2026-03-01'],
    ['1 de marzo de 2026', null, '2026-03-01'],
    ['2026-02-30', null, null],
    ['31.04.2026', null, null],
    ['0000-01-01', null, null],
    ['2026-13-01', null, null],
    ['Total', null, null],
    ['', null, null],
    ['12', null, null],
    ['1/2', 'day-first', null],
    ['01.03.2026 - 31.03.2026', null, null],
  ] as const)('%j read %s is %j', (text, order, date) => {
    expect(readDate(text, order)).toBe(date);
  });

  test.each([
    ['01.03.2026', 'day-first', false],
    ['13/1/2026', 'day-first', false],
    ['1/13/2026', 'month-first', false],
    ['1/3/2026', null, true],
    ['3/3/2026', null, false],
    ['13/13/2026', null, false],
    ['2026-03-01', null, false],
  ] as const)('%j proves %j', (text, order, isEither) => {
    expect(orderProvedBy(text)).toBe(order);
    expect(isEitherOrder(text)).toBe(isEither);
  });
});

describe('a time of day', () => {
  test.each([
    ['8:30', 30_600],
    ['08:30:15', 30_615],
    ['08:30:15.250', 30_615],
    ['8:30 AM', 30_600],
    ['8:30 PM', 73_800],
    ['12:05:10 a.m.', 310],
    ['08.30', 30_600],
    ['8h30', 30_600],
    ['8 Uhr', 28_800],
    ['0:00', 0],
    ['24:00', 86_400],
    ['24:00:00', 86_400],
    ['25:00', null],
    ['8:61', null],
    ['8:30:99', null],
    ['13:00 PM', null],
    ['', null],
    ['-8:30', null],
  ] as const)('%j is %j s', (text, seconds) => {
    expect(readClock(text)).toBe(seconds);
  });
});

describe('a moment in one cell', () => {
  test.each([
    ['2026-03-01 08:00', { date: '2026-03-01', clockSeconds: 28_800 }],
    ['2026-03-01T08:00:00', { date: '2026-03-01', clockSeconds: 28_800 }],
    ['2026-03-01T08:00:00.000Z', { date: '2026-03-01', clockSeconds: 28_800, offsetSeconds: 0 }],
    ['2026-03-01 08:00:00 +0100', { date: '2026-03-01', clockSeconds: 28_800, offsetSeconds: 3600 }],
    [
      '2026-03-01T08:00:00+01:00[Europe/Berlin]',
      { date: '2026-03-01', clockSeconds: 28_800, offsetSeconds: 3600, zone: 'Europe/Berlin' },
    ],
    ['01.03.2026 08:00', { date: '01.03.2026', clockSeconds: 28_800 }],
    ['01.03.2026, 08:00', { date: '01.03.2026', clockSeconds: 28_800 }],
    ['3/1/2026 8:00 PM', { date: '3/1/2026', clockSeconds: 72_000 }],
    ['2026-03-01', null],
    ['08:00', null],
    ['2026-03-01 25:00', null],
    ['2026-03-01 08:00 +99:00', null],
  ])('%j', (text, moment) => {
    expect(readMoment(text)).toEqual(moment);
  });

  test.each([
    ['-0400', -14_400],
    ['UTC+0200', 7200],
    ['UTC-0330', -12_600],
    ['+05:30', 19_800],
    ['Z', 0],
    ['Europe/Berlin', null],
    ['+0960', null],
    ['+9900', null],
  ] as const)('the offset %j is %j s', (text, seconds) => {
    expect(readOffset(text)).toBe(seconds);
  });
});

describe('a duration', () => {
  test.each([
    ['7:30', 'hours', 27_000],
    ['7:30:00', 'hours', 27_000],
    ['125:00', 'hours', 450_000],
    ['7,5', 'hours', 27_000],
    ['7.5', 'hours', 27_000],
    ['7,5 h', 'hours', 27_000],
    ['7h 30m', 'hours', 27_000],
    ['7 Std. 30 Min.', 'hours', 27_000],
    ['7 heures', 'hours', 25_200],
    ['450 min', 'hours', 27_000],
    ['450', 'minutes', 27_000],
    ['27000', 'seconds', 27_000],
    ['PT7H30M', 'hours', 27_000],
    ['PT27000S', 'hours', 27_000],
    ['PT', 'hours', null],
    ['', 'hours', null],
    ['-7', 'hours', null],
    ['7:90', 'hours', null],
    ['a while', 'hours', null],
  ] as const)('%j in %s is %j s', (text, unit, seconds) => {
    expect(readDuration(text, ',', unit)).toBe(seconds);
  });
});
