/**
 * Why a long range is thinned before it is drawn: the app's own chart mounted with every day of twenty years, against
 * the same chart with the points that are left of them.
 */
import path from 'node:path';
import type { Browser } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import { downSample } from '#renderer/charts/down-sample.ts';
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
  const retained = downSample(raw, ({ index }) => [index]);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<div id="page"></div>');
  await page.evaluate(`globalThis.untilPainted = ${untilPainted}`);
  await page.addScriptTag({ type: 'module', content: await builtScript() });
  await page.waitForFunction(() => 'draw' in globalThis);
  const drawMs = (rows: readonly DrawnRow[]): Promise<number> =>
    page.evaluate(async (drawn) => {
      const {
        draw,
        clear,
        untilPainted: until,
      } = globalThis as unknown as {
        draw: (rows: readonly DrawnRow[]) => void;
        clear: () => void;
        untilPainted: typeof untilPainted;
      };
      const took = await until(() => draw(drawn));
      await until(clear);
      return took;
    }, rows);
  const took = { raw: [] as number[], retained: [] as number[] };
  for (let round = 0; round < warmUpCount + roundCount; round += 1) {
    const [rawMs, thinnedMs] = [await drawMs(raw), await drawMs(retained)];
    if (round < warmUpCount) continue;
    took.raw.push(rawMs);
    took.retained.push(thinnedMs);
  }
  await page.close();
  const [rawMs, thinnedMs] = [median(took.raw), median(took.retained)];
  return {
    name: `the chart of 20 years mounted and painted, ${retained.length} points`,
    measured: `${thinnedMs.toFixed(0)} ms`,
    against: `${rawMs.toFixed(0)} ms with all ${raw.length} days`,
    ratio: thinnedMs / rawMs,
    goal: null,
    figures: { thinnedMs, rawMs, points: retained.length, days: raw.length, rounds: roundCount },
  };
}
