/// <reference types="vite/client" />
/** The page of the bench's chart row: draws what it is given, and nothing else. */

import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { type PointUnit, pointsOf } from '#renderer/charts/points.ts';
import { TimeChart } from '#renderer/charts/time-chart.tsx';

export type DrawnRow = { readonly date: string; readonly index: number };

let root: Root | null = null;

const draw = (rows: readonly DrawnRow[], unit: PointUnit): void => {
  const page = document.getElementById('page');
  if (page === null) return;
  const mounted = createRoot(page);
  root = mounted;
  const lines = [{ key: 'index', name: 'Index', order: 0, dash: 0 }];
  flushSync(() =>
    mounted.render(
      <IntlProvider locale="en" onError={() => undefined}>
        <TimeChart
          panels={[
            {
              ...{ domain: [0, 100], ticks: [0, 50, 100], axis: 'index', tickText: String, share: 1 },
              marks: { kind: 'lines', lines },
            },
          ]}
          points={pointsOf(rows, ['index'], { unit, weekStart: 0, isCounted: () => true })}
          unit={unit}
          inWords={({ from }) => ({ title: from, lines: [] })}
          label="Index"
          spans={[]}
          from={rows[0]?.date ?? ''}
          today={{ date: rows.at(-1)?.date ?? '', name: 'today' }}
        />
      </IntlProvider>,
    ),
  );
};

const clear = (): void => {
  root?.unmount();
  root = null;
};

Object.assign(globalThis, { draw, clear });
