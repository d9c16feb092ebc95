import type { Locator, Page } from '@playwright/test';
import { sampleRecord, writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { violations } from './support/axe.ts';
import { writePreferences } from './support/preferences.ts';
import { expect, type Legwork, test } from './support/test.ts';

test.beforeEach(({ legwork }) => writeRecord(legwork.dataFolder, workingWeeks('2026-03-30')));

const views = ['Load and index', 'Standing', 'Longest stand', 'Stockings', 'How they felt', 'Girth'] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const view of views) {
    test(`“${view}” is drawn over every range, and has its table, ${colorScheme}`, async ({ legwork }) => {
      const page = await legwork.open({ colorScheme, viewport: { width: 800, height: 600 } });
      await appPage(page).show('Trends');
      await page.getByRole('radiogroup', { name: 'What is shown' }).getByText(view, { exact: true }).click();
      const card = page.getByRole('region', { name: view, exact: true });
      for (const range of ['3 months', '1 year', 'All', '4 weeks']) {
        await page.getByText(range, { exact: true }).click();
        await expect(card.getByRole('img').first()).toBeVisible();
      }
      await expect(card.getByText(/^Sources?$/)).toBeVisible();
      await page.getByText('Table', { exact: true }).click();
      await expect(card.getByRole('table')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByText('Chart', { exact: true }).click();
      expect(await violations(page)).toEqual([]);
    });
  }
}

test('standing is told with what was covered, and the table says the same', async ({ legwork }) => {
  const page = await legwork.open();
  const app = appPage(page);
  await app.show('Trends');
  await page
    .getByRole('radiogroup', { name: 'What is shown' })
    .getByText('Standing', { exact: true })
    .click();
  await expect(page.getByRole('heading', { name: /^Standing \d h( \d+ min)? a working day/ })).toBeVisible();
  // 27 March: 150 minutes, all of it covered.
  expect(await app.tableRow('27 Mar 2026')).toEqual(['2 h 30 min', '0 min']);
});

test('the span has its years, and no range begins before the first entry', async ({ legwork }) => {
  const page = await legwork.open({ locale: 'en-GB' });
  await appPage(page).show('Trends');
  const counts = page.getByRole('region', { name: 'Load and index' }).getByText(/days logged/);
  await expect(counts).toContainText(
    '24 days logged, 6 of them off; 3 not logged; 3 Mar 2026 to 30 Mar 2026.',
  );
  for (const range of ['3 months', '1 year', 'All']) {
    await page.getByText(range, { exact: true }).click();
    await expect(counts).toContainText('23 Feb 2026 to 30 Mar 2026.');
  }
});

test('stockings are counted by working day', async ({ legwork }) => {
  const page = await legwork.open();
  await appPage(page).show('Trends');
  await page
    .getByRole('radiogroup', { name: 'What is shown' })
    .getByText('Stockings', { exact: true })
    .click();
  // The night of 10 March has two dates, and is one working day.
  const title = 'Stockings worn on 12 of 18 working days, 8 h 28 min each time';
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
});

test('what would be otherwise starts from the own stocking, and is drawn in the chart', async ({
  legwork,
}) => {
  const page = await legwork.open();
  await appPage(page).show('Trends');
  const card = page.getByRole('region', { name: 'The same four weeks, otherwise' });
  await expect(card.getByText('Stockings of 19.5 mmHg over every shift')).toBeVisible();
  await expect(card.getByText('That is your own: Knee-high, black.')).toBeVisible();
  const chart = page.getByRole('img', { name: /Dashed line: the last 28 days otherwise, \d+\./ });
  await expect(chart).toBeVisible();
  // Without the times within the shifts, shorter stands change the zones alone.
  await card.getByText('Shorter stands', { exact: true }).click();
  await expect(
    card.getByText('7 of 18 working days would have been over a limit in place of 11.'),
  ).toBeVisible();
  await expect(card.getByText('exposure index', { exact: false })).toHaveCount(0);
  await expect(chart).toHaveCount(0);
});

test('a link is said in plain words, its statistics under the sources', async ({ legwork }) => {
  const page = await legwork.open();
  await appPage(page).show('Trends');
  const card = page.getByRole('region', { name: 'Load and how they felt' });
  await expect(card.getByText(/^On your heavier days your legs felt heavier: \d/)).toBeVisible();
  await expect(card.getByRole('img', { name: /^Heaviness by load, one dot a day/ })).toBeVisible();
  const statistics = card.getByText(/^Heaviness: Spearman’s ρ/);
  await expect(statistics).toBeHidden();
  await card.getByText('Sources', { exact: true }).click();
  await expect(statistics).toBeVisible();
});

const choose = (page: Page, group: string, name: string): Promise<void> =>
  page.getByRole('radiogroup', { name: group }).getByText(name, { exact: true }).click();

test('the number of the screen is the index, with its band and how far it has come', async ({ legwork }) => {
  const page = await legwork.open({ locale: 'en-GB' });
  const app = appPage(page);
  await app.show('Trends');
  const hero = page.locator('header').getByRole('definition');
  await expect(hero).toHaveText('29 low▼ 2 less than a week before · last logged on 29 Mar 2026');
  await expect(page.getByRole('img', { name: 'Line: exposure index, 29 on 29 Mar 2026.' })).toBeVisible();
  expect((await app.tableRow('29 Mar 2026')).at(-1)).toBe('29, low');
  expect((await app.tableRow('22 Mar 2026')).at(-1)).toBe('31, moderate');
});

/** The two panels of the load, drawn. */
async function loadPanels(legwork: Legwork): Promise<{ readonly page: Page; readonly panels: Locator }> {
  const page = await legwork.open();
  await appPage(page).show('Trends');
  const panels = page.getByRole('region', { name: 'Load and index' }).locator('svg.recharts-surface');
  await expect(panels).toHaveCount(2);
  return { page, panels };
}

test('the index stands over the load, with the same edges, and each has one scale', async ({ legwork }) => {
  const { panels } = await loadPanels(legwork);
  const edges = await panels.evaluateAll((drawings) =>
    drawings.map((drawing) => {
      const line = drawing.querySelector('.recharts-xAxis .recharts-cartesian-axis-line');
      const { left, right } = (line as SVGLineElement).getBoundingClientRect();
      return [left, right, drawing.querySelectorAll('.recharts-yAxis').length];
    }),
  );
  expect(edges[0]).toEqual(edges[1]);
  expect(edges[0]?.[2]).toBe(1);
  await expect(panels.first().getByText('exposure index', { exact: true })).toBeVisible();
  await expect(panels.last().getByText('load-hours a day', { exact: true })).toBeVisible();
});

test('the last week stands before the usual of the weeks before, said in words', async ({ legwork }) => {
  const page = await legwork.open();
  await appPage(page).show('Trends');
  for (const view of ['Standing', 'Longest stand']) {
    await choose(page, 'What is shown', view);
    const card = page.getByRole('region', { name: view, exact: true });
    await expect(card.locator('svg').getByText('your usual', { exact: true })).toBeVisible();
    await expect(
      card.getByText(/^Your usual, behind the last week: .* to .*\. Half of the working days/),
    ).toBeVisible();
  }
});

test('a span is compared with the one before it, where there is one', async ({ legwork }) => {
  const page = await legwork.open();
  await appPage(page).show('Trends');
  await choose(page, 'What is shown', 'Standing');
  const compare = page.getByRole('button', { name: 'Compare with the weeks before' });
  await compare.click();
  const row = page.getByRole('row', { name: /^Standing a working day/ });
  expect(await row.getByRole('cell').allTextContents()).toEqual(['3 h 38 min', '3 h 32 min', '6 min more']);
  await expect(compare).toHaveAttribute('aria-expanded', 'true');
  expect(await violations(page)).toEqual([]);
  // Nothing is before the first entry.
  await choose(page, 'Range', 'All');
  await expect(compare).toHaveCount(0);
});

test('legs that differ are shown apart', async ({ legwork }) => {
  const page = await legwork.open();
  await appPage(page).show('Trends');
  await choose(page, 'What is shown', 'Stockings');
  const card = page.getByRole('region', { name: 'Stockings', exact: true });
  // Both legs were worn alike.
  await expect(card.getByRole('img').first()).toBeVisible();
  await expect(card.getByText('Legs apart', { exact: true })).toHaveCount(0);
  await choose(page, 'What is shown', 'Girth');
  await choose(page, 'Legs', 'Legs apart');
  const girth = page.getByRole('region', { name: 'Girth', exact: true });
  await expect(girth.getByText('Left leg', { exact: true })).toBeVisible();
  await expect(girth.getByText('Right leg', { exact: true })).toBeVisible();
  await expect(girth.locator('svg.recharts-surface')).toHaveCount(2);
});

test('one leg worn longer has its own panel and its own column', async ({ legwork }) => {
  const record = workingWeeks('2026-03-30');
  const [first, ...others] = record.wear.toReversed();
  if (first === undefined) throw new Error('The weeks have wear.');
  await writeRecord(legwork.dataFolder, { ...record, wear: [...others, { ...first, legs: 'left' }] });
  const page = await legwork.open();
  const app = appPage(page);
  await app.show('Trends');
  await choose(page, 'What is shown', 'Stockings');
  await choose(page, 'Legs', 'Legs apart');
  await expect(page.getByRole('region', { name: 'Stockings' }).locator('svg.recharts-surface')).toHaveCount(
    2,
  );
  expect(await app.tableRow('27 Mar 2026')).toEqual(['8 h 30 min', '0 min', '50\u00a0%']);
});

test('twenty years are months with their median and range, and few marks', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, sampleRecord({ seed: 1, from: '2006-03-30', to: '2026-03-29' }));
  const page = await legwork.open();
  await appPage(page).show('Trends');
  for (const view of ['Load and index', 'Standing', 'Longest stand', 'Stockings']) {
    await choose(page, 'What is shown', view);
    await choose(page, 'Range', 'All');
    const card = page.getByRole('region', { name: view, exact: true });
    await expect(
      card.getByText('of each month: the median, and the range from lowest to highest'),
    ).toBeVisible();
    await choose(page, 'Range', '3 months');
    await expect(
      card.getByText('of each week: the median, and the range from lowest to highest'),
    ).toBeVisible();
    expect(
      await card.locator('svg.recharts-surface').locator('path, rect, circle, line').count(),
    ).toBeLessThan(400);
  }
});

test('the chart is printed whole, at the width of the sheet', async ({ legwork }) => {
  const { page, panels } = await loadPanels(legwork);
  // The text of a sheet of A4.
  await page.setViewportSize({ width: 680, height: 960 });
  await page.emulateMedia({ media: 'print' });
  await expect(panels.first().getByText('exposure index', { exact: true })).toBeVisible();
  await expect(panels).toHaveCount(2);
  for (const panel of await panels.all()) {
    const box = await panel.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? Number.NaN)).toBeLessThanOrEqual(680);
    expect(box?.width).toBeGreaterThan(500);
    expect(box?.height).toBeGreaterThan(100);
  }
});

/** The contrast of every text of the charts with the card behind it, the lowest one. */
const lowestContrast = (page: Page): Promise<number> =>
  page.locator('svg.recharts-surface').evaluateAll((drawings) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (colour: string): number => {
      if (canvas === null) return Number.NaN;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const parts = [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
    };
    const contrast = (one: string, other: string): number => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const groundOf = (text: Element): string => {
      const cell = text.previousElementSibling;
      if (cell instanceof SVGRectElement) return getComputedStyle(cell).fill;
      return getComputedStyle(text.closest('section') ?? text).backgroundColor;
    };
    const texts = drawings.flatMap((drawing) => [...drawing.querySelectorAll('text')]);
    return Math.min(...texts.map((text) => contrast(getComputedStyle(text).fill, groundOf(text))));
  });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const theme of [null, 'contrast'] as const) {
    test(`every text of a chart reaches 4.5:1, ${colorScheme}, ${theme ?? 'plain'}`, async ({ legwork }) => {
      await writePreferences(legwork.dataFolder, { theme });
      const page = await legwork.open({ colorScheme });
      await appPage(page).show('Trends');
      for (const view of views) {
        await choose(page, 'What is shown', view);
        await expect(
          page.getByRole('region', { name: view, exact: true }).getByRole('img').first(),
        ).toBeVisible();
        expect(await lowestContrast(page), view).toBeGreaterThanOrEqual(4.5);
      }
    });
  }
}

test('a figure and its unit are one phrase', async ({ legwork }) => {
  const page = await legwork.open();
  await appPage(page).show('Trends');
  const figures = page.getByRole('region', { name: 'What it means' }).getByRole('definition');
  expect(await figures.first().textContent()).toMatch(/^\d\.\d\u00a0load-hours a working day$/);
  await expect(
    page.getByRole('heading', { name: 'Over a limit on 11 of 18 working days', exact: true }),
  ).toBeVisible();
});

test('one thing changed gives another index, and it is called arithmetic', async ({ legwork }) => {
  const page = await legwork.open();
  await appPage(page).show('Trends');
  const card = page.getByRole('region', { name: 'The same four weeks, otherwise' });
  const answer = card.getByText(/^The exposure index would have been/);
  await card.getByText('Less standing', { exact: true }).click();
  const first = await answer.textContent();
  await card.getByRole('slider').focus();
  await page.keyboard.press('End');
  await expect(card.getByText('80 % less standing')).toBeVisible();
  expect(await answer.textContent()).not.toBe(first);
  await expect(card.getByText('It is not a forecast.', { exact: false })).toBeVisible();
});
