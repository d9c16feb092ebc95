import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashing } from '#main/crypto/hashing.ts';
import { dueWeeks } from '#shared/desk/closing.ts';
import { groupName } from '#shared/desk/figures.ts';
import { weekOf } from '#shared/desk/iso-week.ts';
import { blocksOf, isLedgerWhole } from '#shared/desk/ledger.ts';
import { madeUpDesk, madeUpDeskWords, madeUpHospital, madeUpPersons } from '#shared/desk/made-up.ts';
import { madeUpWorkers } from '#shared/desk/made-up-workers.ts';
import { deskWordsSchema, publicKeySchema } from '#shared/desk/sheet.ts';
import { sentWeekSchema } from '#shared/desk/statement.ts';
import { host as german } from '#shared/messages/de/host.ts';
import { host as english } from '#shared/messages/en/host.ts';
import { host as spanish } from '#shared/messages/es/host.ts';
import { host as french } from '#shared/messages/fr/host.ts';

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
    expect(said).toBeLessThan(0.85);
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
  const desk = madeUpDesk(today, hashing, (id) => english[id]);
  const blocks = blocksOf(desk.ledger);
  const standing = (group: string, from: string, to: string) =>
    mean(
      blocks
        .filter(({ week }) => week >= from && week <= to)
        .flatMap(({ work }) => work.find((row) => row.group === group)?.standingMinutes ?? []),
    );

  it('is closed week by week, but for the last that is due', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(40);
    expect(isLedgerWhole(desk.ledger, hashing)).toBe(true);
    expect(dueWeeks(desk, today).filter(({ isDue }) => isDue)).toHaveLength(1);
  });

  it('shows the laboratory standing less after the chairs', () => {
    const fell =
      standing('Laboratory', '2026-W12', '2026-W21') - standing('Laboratory', '2026-W26', '2026-W45');
    expect(fell).toBeGreaterThan(30);
    expect(fell).toBeLessThan(60);
    expect(desk.interventions).toEqual([
      { id: 'chairs', week: '2026-W22', group: 'Laboratory', name: 'Chairs at the benches' },
    ]);
  });

  it('shows what a desk meets: nothing yet, a group that pauses, a group that never is shown', () => {
    expect(blocks[0]).toEqual({ week: '2026-W03', work: [], heaviness: [] });
    const groups = (week: string) =>
      blocks.find((block) => block.week === week)?.work.map(({ group }) => group);
    expect(groups('2026-W31')).toContain('Laboratory');
    expect(groups('2026-W33')).not.toContain('Laboratory');
    const rows = blocks.flatMap(({ work }) => work);
    expect(rows.some(({ group }) => group === 'Nursing/rotating')).toBe(false);
    expect(blocks.filter(({ heaviness }) => heaviness.length >= 2).length).toBeGreaterThan(30);
  });

  it('has one person who waits to be admitted', () => {
    expect([...desk.persons.values()].filter(({ admittedOn }) => admittedOn === null)).toHaveLength(1);
  });

  it('can be made on any day of any year, leap days and week 53 included', () => {
    for (const day of ['2024-02-29', '2026-12-31', '2027-01-01', '2027-01-04', '2021-01-03', '2030-06-30']) {
      expect(blocksOf(madeUpDesk(day, hashing, (id) => english[id]).ledger).length).toBeGreaterThanOrEqual(
        40,
      );
    }
  });

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
