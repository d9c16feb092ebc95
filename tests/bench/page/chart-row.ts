/**
 * Why a long range is drawn by stretches: the app's own chart mounted with every day of twenty years, against the same
 * chart with the medians of its months.
 */
import path from 'node:path';
import type { Browser } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import { type PointUnit, pointsOf, unitOf } from '#renderer/charts/points.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { median } from '../figures.ts';
import type { BenchRow } from '../row.ts';
import type { DrawnRow } from './chart-page.tsx';
import { untilPainted } from './until-painted.ts';

const roundCount = 5;
const warmUpCount = 1;

/** The script of a page that draws one chart. */
async function builtScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: path.join(import.meta.dirname, 'chart-page.tsx'),
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

export async function chartRow(browser: Browser, record: LegworkRecord): Promise<BenchRow> {
  const { series } = deriveRecord(record, record.shifts.at(-1)?.end ?? '');
  const raw = series.map(({ date, index }): DrawnRow => ({ date, index }));
  const unit = unitOf(raw.length);
  const points = pointsOf(raw, ['index'], { unit, weekStart: 0, isCounted: () => true }).length;
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<div id="page"></div>');
  await page.evaluate(`globalThis.untilPainted = ${untilPainted}`);
  await page.addScriptTag({ type: 'module', content: await builtScript() });
  await page.waitForFunction(() => 'draw' in globalThis);
  const drawMs = (by: PointUnit): Promise<number> =>
    page.evaluate(
      async ({ drawn, by: unitDrawn }) => {
        const {
          draw,
          clear,
          untilPainted: until,
        } = globalThis as unknown as {
          draw: (rows: readonly DrawnRow[], by: PointUnit) => void;
          clear: () => void;
          untilPainted: typeof untilPainted;
        };
        const took = await until(() => draw(drawn, unitDrawn));
        await until(clear);
        return took;
      },
      { drawn: raw, by },
    );
  const took = { days: [] as number[], stretches: [] as number[] };
  for (let round = 0; round < warmUpCount + roundCount; round += 1) {
    const [daysMs, stretchesMs] = [await drawMs('day'), await drawMs(unit)];
    if (round < warmUpCount) continue;
    took.days.push(daysMs);
    took.stretches.push(stretchesMs);
  }
  await page.close();
  const [daysMs, stretchesMs] = [median(took.days), median(took.stretches)];
  return {
    name: `the chart of 20 years mounted and painted, ${points} points`,
    measured: `${stretchesMs.toFixed(0)} ms`,
    against: `${daysMs.toFixed(0)} ms with all ${raw.length} days`,
    ratio: stretchesMs / daysMs,
    goal: null,
    figures: { stretchesMs, daysMs, points, days: raw.length, rounds: roundCount },
  };
}
