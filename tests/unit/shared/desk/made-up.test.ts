import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { groupName } from '#shared/desk/figures.ts';
import { weekOf } from '#shared/desk/iso-week.ts';
import { madeUpDeskWords, madeUpHospital, madeUpPersons } from '#shared/desk/made-up.ts';
import { madeUpWorkers } from '#shared/desk/made-up-workers.ts';
import { deskWordsSchema, publicKeySchema } from '#shared/desk/sheet.ts';
import { sentWeekSchema } from '#shared/desk/statement.ts';
import { host as german } from '#shared/messages/de/host.ts';
import { host as english } from '#shared/messages/en/host.ts';
import { host as spanish } from '#shared/messages/es/host.ts';
import { host as french } from '#shared/messages/fr/host.ts';
import { hashing } from '../../../support/desk-hashing.ts';

const today = '2026-11-30';
const hospital = madeUpHospital(today, (id) => english[id]);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the made-up workers', () => {
  const workers = madeUpWorkers(hospital);
  const weeks = workers.flatMap((worker) => worker.weeks);

  it('hand over figures that an envelope may hold', () => {
    for (const week of weeks) {
      expect(sentWeekSchema.parse(week)).toEqual(week);
      expect(week.longestStandMinutes).toBeLessThanOrEqual(week.standingMinutes);
      expect(week.coveredMinutes).toBeLessThanOrEqual(week.standingMinutes);
      expect(week.shiftDays).toBeLessThanOrEqual(week.loggedDays);
      expect(week.loggedDays).toBeGreaterThanOrEqual(3);
    }
  });

  it('are the same each time', () => {
    expect(madeUpWorkers(hospital)).toEqual(workers);
  });

  it('are between 60 and 90, some of whom join late, leave or move', () => {
    const spans = workers.map(({ weeks: own }) => [own.at(0)?.week ?? '', own.at(-1)?.week ?? ''] as const);
    const [first, last] = [weekOf('2026-01-12'), weekOf('2026-11-23')];
    expect(workers.length).toBeGreaterThanOrEqual(60);
    expect(workers.length).toBeLessThanOrEqual(90);
    expect(hospital.firstWeek).toBe(first);
    expect(spans.filter(([from]) => from > '2026-W09').length).toBeGreaterThanOrEqual(5);
    expect(spans.filter(([, to]) => to < '2026-W42').length).toBeGreaterThanOrEqual(3);
    expect(spans.some(([, to]) => to === last)).toBe(true);
    expect(
      workers.filter(({ weeks: own }) => new Set(own.map(({ group }) => groupName(group))).size > 1).length,
    ).toBeGreaterThanOrEqual(2);
  });

  it('stand less in the laboratory from the twentieth week on, and nowhere else', () => {
    const standing = (department: string, isLater: boolean) =>
      mean(
        weeks
          .filter(({ group, week }) => group.department === department && week >= '2026-W22' === isLater)
          .map((week) => week.standingMinutes),
      );
    const fell = (department: string) => standing(department, false) - standing(department, true);
    expect(fell('Laboratory')).toBeGreaterThan(25);
    expect(fell('Laboratory')).toBeLessThan(60);
    expect(Math.abs(fell('Kitchen'))).toBeLessThan(10);
    expect(Math.abs(fell('Nursing'))).toBeLessThan(10);
  });

  it('mostly say how heavy their legs are', () => {
    const said = weeks.filter(({ heaviness }) => heaviness !== null).length / weeks.length;
    expect(said).toBeGreaterThan(0.5);
    expect(said).toBeLessThan(0.8);
  });
});

describe('the made-up persons', () => {
  const persons = [...madeUpPersons(hospital, hashing).values()];

  it('are named by their keys, as real ones are', () => {
    for (const { person, publicKey } of persons) {
      expect(publicKeySchema.parse(publicKey)).toBe(publicKey);
      const raw = Buffer.from(publicKey, 'base64');
      expect(raw).toHaveLength(32);
      expect(raw.toString('base64')).toBe(publicKey);
      expect(createHash('sha256').update(raw).digest('hex').slice(0, 32)).toBe(person);
    }
    expect(new Set(persons.map(({ person }) => person)).size).toBe(persons.length);
  });
});

describe('the made-up desk', () => {
  it.each([
    ['en', english],
    ['de', german],
    ['fr', french],
    ['es', spanish],
  ])('says in %s what a sheet may say', (_, words) => {
    const said = madeUpDeskWords((id) => words[id]);
    expect(deskWordsSchema.parse(said)).toEqual(said);
  });
});
