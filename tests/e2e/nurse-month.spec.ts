/**
 * A nurse's month, walked day by day: two rounds of a rota with early, late and night shifts, stockings, check-ins, days
 * off, a double shift and the night that clocks go back. Every figure that the app shows is reckoned apart.
 */
import type { Page } from '@playwright/test';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { aGarment, aNamedShift } from '../support/entries.ts';
import { writeRecord } from '../support/sample-record.ts';
import { appPage } from './pages/app-page.ts';
import { calendarPage } from './pages/calendar-page.ts';
import { setClock } from './support/clock.ts';
import {
  type ReckonedDay,
  reckonedDays,
  reckonedHalves,
  reckonedHours,
  reckonedIndex,
  reckonedSlopePerWeek,
  type WorkedShift,
} from './support/reckoned.ts';
import { expect, test } from './support/test.ts';

const mmHg = 20;
const kinds = {
  early: { key: '1', start: '06:30', end: '14:45', standing: 210, longest: 50, walking: 120 },
  late: { key: '2', start: '13:30', end: '22:00', standing: 235, longest: 70, walking: 100 },
  night: { key: '3', start: '22:00', end: '06:15', standing: 150, longest: 40, walking: 160 },
} as const;
type Kind = keyof typeof kinds;

const [E, L, N, free] = ['early', 'late', 'night', null] as const;
const pattern = [E, E, L, free, free, E, L, E, E, free, N, N, N, free] as const;
/** Monday 28 September; the last Saturday is 24 October, whose night is an hour longer. */
const dates = Array.from({ length: 28 }, (_, day) =>
  new Date(Date.parse('2026-09-28') + day * 86_400_000).toISOString().slice(0, 10),
);
const nextDate = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

/** Berlin's offset: an hour less from 03:00 on 25 October. */
const at = (date: string, time: string): string =>
  `${date}T${time}:00${`${date} ${time}` < '2026-10-25 03:00' ? '+02:00' : '+01:00'}`;
const later = (moment: string, minutes: number): string => {
  const shifted = new Date(Date.parse(moment) + minutes * 60_000);
  const offset = shifted.getTime() < Date.parse('2026-10-25T01:00:00Z') ? 2 : 1;
  return `${new Date(shifted.getTime() + offset * 3_600_000).toISOString().slice(0, 16)}:00+0${offset}:00`;
};

const shiftOn = (date: string, kind: Kind, changed: Partial<WorkedShift> = {}): WorkedShift => {
  const { start, end, standing, longest, walking } = kinds[kind];
  const ends = { start: at(date, start), end: at(end > start ? date : nextDate(date), end) };
  return { ...ends, standing, longest, walking, ...changed };
};

/** She took a late shift for an early one, stood much longer once, and stayed for a second shift. */
const swappedDay = 8;
const longDay = 14;
const doubleDay = 19;
/** She put stockings on for these, and forgot to say that they came off on the first. */
const wornDays = [2, 5, 6, 10, 11, 12, 14, 15, 24, 26];
const forgottenDay = 2;

const record: LegworkRecord = {
  ...emptyRecord,
  person: { hasVaricoseVeins: false, longestStandLimitMinutes: 60, standingLimitMinutes: 240 },
  askedFirst: { on: '2026-09-01', hasAny: false },
  garments: [aGarment({ ankleMmHg: mmHg })],
  namedShifts: (['early', 'late', 'night'] as const).map((id) => {
    const { start, end, standing, longest, walking } = kinds[id];
    return aNamedShift({
      ...{ id, name: id[0]?.toUpperCase() + id.slice(1), letter: id[0]?.toUpperCase() ?? '', start, end },
      ...{
        standingMinutes: standing,
        longestStandMinutes: longest,
        walkingMinutes: walking,
        garmentId: null,
      },
    });
  }),
  rota: { from: '2026-09-28', days: [...pattern], exceptions: [] },
};

const oneDecimal = (value: number): string => value.toFixed(1);
const hoursAndMinutes = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : '']
    .filter(Boolean)
    .join(' ');
};
const rowDate = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  }).format(new Date(`${date}T12:00:00Z`));

/** What has been done so far: the input of the reckoning. */
type Done = {
  readonly shifts: WorkedShift[];
  readonly wear: { readonly on: string; readonly off: string }[];
  readonly daysOff: string[];
  readonly scores: Map<string, number>;
};

/** The month as she walks it, by keys but for one press and one typed shift. */
function nurse(page: Page) {
  const app = appPage(page);
  const done: Done = { shifts: [], wear: [], daysOff: [], scores: new Map() };
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(key);
  };

  const freeDay = async (
    date: string,
    isAfterNight: boolean,
    isAskedAboutStockings: boolean,
  ): Promise<void> => {
    await setClock(page, at(date, '12:00'));
    if (isAskedAboutStockings) {
      await page.getByRole('button', { name: 'Yes, at 22:00' }).click();
      await expect(app.saved).toContainText('Stockings off at');
    }
    await expect(app.answer('Day off')).toBeVisible();
    // On the day after a night, the digits belong to the night's check-in.
    if (isAfterNight) await app.answer('Day off').click();
    else await press('0');
    await expect(app.line('Day off')).toBeVisible();
    done.daysOff.push(date);
  };

  const logShift = async (day: number, shift: WorkedShift): Promise<void> => {
    // She opens the app at the shift's end.
    await setClock(page, later(shift.end, 10));
    await page.reload();
    await expect(app.answer('Day off').or(app.answer('Late')).first()).toBeVisible();
    if (day === longDay) {
      await press('e');
      await app.fillShift({ standing: '5h40', longestStand: '95' });
      await press('Enter');
    } else if (day === swappedDay) {
      await expect(app.answer('Late')).toBeVisible();
      await press(kinds.late.key);
    } else {
      await expect(app.likely).toBeFocused();
      await press('Enter');
    }
    await expect(app.saved).toContainText('Shift saved');
    done.shifts.push(shift);
  };

  const sayHeaviness = async (date: string, score: number): Promise<void> => {
    await expect(page.getByText('How heavy are your legs after work?')).toBeVisible();
    await press(String(score));
    await expect(app.saved).toContainText(`Heaviness ${score} after work saved`);
    done.scores.set(date, score);
  };

  const secondShift = async (date: string): Promise<void> => {
    const ends = { start: at(date, '15:00'), end: at(date, '21:00') };
    await setClock(page, later(ends.end, 5));
    await app.fillShift({
      ...{ start: '15:00', end: '21:00', standing: '3 h', longestStand: '45', walking: '1 h' },
    });
    await app.saveShift();
    await expect(app.saved).toContainText('Shift saved');
    done.shifts.push({ ...ends, standing: 180, longest: 45, walking: 60 });
  };

  const workDay = async (day: number, date: string, kind: Kind): Promise<void> => {
    const shift = shiftOn(date, kind, day === longDay ? { standing: 340, longest: 95 } : {});
    const isWorn = wornDays.includes(day);
    const on = later(shift.start, -20);
    if (isWorn) {
      await setClock(page, on);
      await press('s');
      await expect(app.saved).toContainText('Stockings on at');
    }
    await logShift(day, shift);
    const strain = Math.round(shift.standing / 40) + Number(shift.longest > 60) - 2 * Number(isWorn);
    await sayHeaviness(date, Math.min(9, strain));
    if (isWorn) {
      const isForgotten = day === forgottenDay;
      done.wear.push({ on, off: isForgotten ? shift.end : later(shift.end, 10) });
      if (!isForgotten) {
        await press('s');
        await expect(app.saved).toContainText('Stockings off at');
      }
    }
    if (day === doubleDay) await secondShift(date);
  };

  return { app, done, pressed: () => keys, freeDay, workDay };
}

/** The calendar's table against the reckoning, day by day. */
async function checkCalendar(page: Page, days: readonly ReckonedDay[]): Promise<void> {
  await appPage(page).show('Calendar');
  await page.getByText('Table', { exact: true }).click();
  for (const day of days) {
    const row = page.getByRole('row').filter({ hasText: rowDate(day.date) });
    const cells = (await row.getByRole('cell').allTextContents()).map((cell) => cell.replaceAll(/\s/g, ' '));
    const expected = day.hasShift
      ? [oneDecimal(day.load), day.zone, hoursAndMinutes(day.standing)]
      : ['0.0', 'day off', ''];
    expect(
      cells.slice(0, 3).map((cell) => cell.toLowerCase()),
      day.date,
    ).toEqual(expected);
  }
  const working = days.filter(({ hasShift }) => hasShift);
  const over = working.filter(({ zone }) => zone !== 'green').length;
  const finding = `${over} of ${working.length} working days over a limit in 2026`;
  await expect(page.getByRole('heading', { name: finding })).toBeVisible();
  const calendar = calendarPage(page);
  await calendar.choose('Year');
  await expect(calendar.figure('Working days')).toHaveText('20');
  await expect(calendar.figure('Over a limit')).toHaveText(String(over));
  await expect(calendar.figure('Days off')).toHaveText('8');
  await expect(calendar.figure('Not logged')).toHaveCount(0);
}

const spaced = (text: string): string => text.replaceAll(' ', '\\s');

/** As a whole number that lies in its own band. */
function indexInWords(days: readonly ReckonedDay[]): string {
  const index = reckonedIndex(days);
  const bandOf = (value: number): string => (value < 30 ? 'low' : value < 50 ? 'moderate' : 'high');
  const whole = bandOf(Math.round(index)) === bandOf(index) ? Math.round(index) : Math.floor(index);
  return `${whole}, ${bandOf(index)}`;
}

/** The table of the load: the longest stand, the walking and the index of every day. */
async function checkLoadTable(page: Page, days: readonly ReckonedDay[]): Promise<void> {
  await appPage(page).show('Trends');
  await page.getByText('Table', { exact: true }).click();
  for (const [at, { date, longest, walking }] of days.entries()) {
    const row = page.getByRole('row').filter({ hasText: rowDate(date) });
    const cells = (await row.getByRole('cell').allTextContents()).map((cell) => cell.replaceAll(/\s/g, ' '));
    const figures = [hoursAndMinutes(longest), hoursAndMinutes(walking), indexInWords(days.slice(0, at + 1))];
    expect(cells.slice(3), date).toEqual(figures);
  }
  await page.getByText('Chart', { exact: true }).click();
}

/** Each title of the trends, the means, the trend and the link against the reckoning. */
async function checkTrends(page: Page, days: readonly ReckonedDay[], done: Done): Promise<void> {
  await appPage(page).show('Trends');
  const working = days.filter(({ hasShift }) => hasShift);
  const n = working.length;
  const heading = (name: string) => page.getByRole('heading', { name: new RegExp(`^${name}`) });
  const mean = working.reduce((sum, { load }) => sum + load, 0) / n;
  await expect(page.getByText(new RegExp(`^${oneDecimal(mean)}\\sload-hours a working day$`))).toBeVisible();
  const isLevel = Math.abs(reckonedSlopePerWeek(days)) < 0.25;
  await expect(
    heading(isLevel ? 'Load steady over the last four weeks' : `Exposure index ${indexInWords(days)}, on `),
  ).toBeVisible();
  await expect(page.getByText(isLevel ? 'your load was steady' : 'no clear direction')).toBeVisible();
  const { heavier, lighter } = reckonedHalves(
    working.map(({ date, load }) => ({ load, score: done.scores.get(date) ?? Number.NaN })),
  );
  const link = `legs felt heavier: ${oneDecimal(heavier)} of 10 against ${oneDecimal(lighter)}, ${n} days.`;
  await expect(page.getByText(link)).toBeVisible();

  const view = (name: string) =>
    page.getByRole('radiogroup', { name: 'What is shown' }).getByText(name, { exact: true }).click();
  await view('Stockings');
  const worn = working.filter(({ isWorn }) => isWorn).length;
  const each = hoursAndMinutes(Math.round((60 * reckonedHours(done.wear)) / done.wear.length));
  await expect(
    heading(`Stockings worn on ${worn} of ${n} working days, ${spaced(each)} each time`),
  ).toBeVisible();
  expect(worn).toBe(wornDays.length);
  await view('Longest stand');
  const long = working.filter(({ longest }) => longest > 60).length;
  await expect(heading(`Longest stand over .* on ${long} of ${n} working days`)).toBeVisible();
  await view('Standing');
  const stood = working.reduce((sum, { standing }) => sum + standing, 0);
  const covered = working.reduce((sum, { standing, coverage }) => sum + standing * (coverage ?? 0), 0);
  const standing = spaced(hoursAndMinutes(Math.round(stood / n)));
  const percent = Math.round((100 * covered) / stood);
  await expect(heading(`Standing ${standing} a working day, ${percent}\\s% of it`)).toBeVisible();
}

test('a month of a rotating nurse, by keys, with every shown figure reckoned apart', async ({ legwork }) => {
  test.setTimeout(240_000);
  await writeRecord(legwork.dataFolder, record);
  const page = await legwork.open({ locale: 'en-GB' }, at('2026-09-28', '05:00'));
  const { done, pressed, freeDay, workDay } = nurse(page);
  for (const [day, date] of dates.entries()) {
    const planned = pattern[day % pattern.length] ?? null;
    const isAfterNight = pattern[(day - 1) % pattern.length] === N;
    if (planned === null) await freeDay(date, isAfterNight, day === forgottenDay + 1);
    else await workDay(day, date, day === swappedDay ? 'late' : planned);
  }
  const days = reckonedDays({ ...done, mmHg });
  const working = days.filter(({ hasShift }) => hasShift).length;
  expect([days.length, working]).toEqual([28, 20]);
  // A usual shift, its stockings and its check-in are four keys at most.
  expect(pressed()).toBeLessThanOrEqual(4 * working + done.daysOff.length);
  await checkCalendar(page, days);
  await checkLoadTable(page, days);
  await checkTrends(page, days, done);
});
