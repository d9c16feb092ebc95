/// <reference types="vite/client" />
/** The page of the bench's chart row: draws what it is given, and nothing else. */

import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { SeriesChart } from '#renderer/charts/series-chart.tsx';

export type DrawnRow = { readonly date: string; readonly index: number | null };

let root: Root | null = null;

const draw = (rows: readonly DrawnRow[]): void => {
  const page = document.getElementById('page');
  if (page === null) return;
  const mounted = createRoot(page);
  root = mounted;
  flushSync(() =>
    mounted.render(
      <SeriesChart
        rows={rows}
        series={[{ key: 'index', name: 'Index', kind: 'line', order: 0 }]}
        axis="index"
        digits={0}
        inWords={String}
        label="Index"
        domain={[0, 100]}
        from={rows[0]?.date ?? ''}
        today={{ date: rows.at(-1)?.date ?? '', name: 'today' }}
      />,
    ),
  );
};

const clear = (): void => {
  root?.unmount();
  root = null;
};

Object.assign(globalThis, { draw, clear });
