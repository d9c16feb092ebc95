/** The key of a chart: its marks, each with its word. What a panel names beside it is not named again. */
import { useMessages } from '../messages/use-messages.ts';
import { ZoneMark } from '../parts/zone-mark.tsx';
import css from './chart.module.css';
import { ChartKey } from './chart-key.tsx';
import markCss from './marks.module.css';
import { BarSample, type HatchIds, RangeSample, scoreClassOf } from './marks.tsx';
import type { Panel } from './panel.ts';
import type { PointUnit } from './points.ts';

const scores = [0, 2, 4, 6, 8, 10] as const;

export type PanelKeyProps = {
  readonly panels: readonly Panel[];
  readonly unit: PointUnit;
  readonly hatches: HatchIds;
};

export const PanelKey = ({ panels, unit, hatches }: PanelKeyProps) => {
  const t = useMessages();
  const all = panels.map(({ marks }) => marks);
  // Panels of the two legs have the same parts.
  const bars = all.find((marks) => marks.kind === 'bars');
  const parts = bars !== undefined && bars.parts.length > 1 ? bars.parts : [];
  const ranges = all.find((marks) => marks.kind === 'ranges');
  const hasRangeLine = all.some(
    (marks) => marks.kind === 'lines' && marks.lines.some(({ hasRange }) => hasRange),
  );
  const hasZones = panels.some(({ zones }) => zones !== undefined);
  return (
    <div className={css.keys}>
      <ChartKey>
        {parts.map(({ key, name, look }) => (
          <li key={key} className={css.keyEntry}>
            <BarSample look={look} hatches={hatches} />
            {name}
          </li>
        ))}
        {all.some(({ kind }) => kind === 'stems') && (
          <li className={css.keyEntry}>
            <svg width="12" height="16" aria-hidden="true">
              <line className={markCss.stem} x1="6" x2="6" y1="9" y2="16" />
              <line className={markCss.stemOver} x1="6" x2="6" y1="5" y2="9" />
              <circle className={markCss.dotOver} cx="6" cy="5" r="4" />
            </svg>
            {t('trends.partOver')}
          </li>
        )}
        {unit !== 'day' && (ranges !== undefined || hasRangeLine) && (
          <li className={css.keyEntry}>
            <RangeSample look={ranges?.look ?? 'plain'} />
            {t(`trends.rangeOf-${unit}`)}
          </li>
        )}
        {all.some(({ kind }) => kind === 'strips') && (
          <li className={css.keyEntry}>
            {t('trends.scoreNone')}
            <svg width={scores.length * 18} height="16" aria-hidden="true">
              {scores.map((score, at) => (
                <g key={score} className={scoreClassOf(score)}>
                  <rect x={at * 18 + 1} y="1" width="16" height="14" rx="1" />
                </g>
              ))}
            </svg>
            {t('trends.scoreWorst')}
          </li>
        )}
        {hasZones &&
          (['green', 'amber', 'red'] as const).map((zone) => (
            <li key={zone}>
              <ZoneMark zone={zone} />
            </li>
          ))}
        {hasZones && (
          <li className={css.keyEntry}>
            <svg width="12" height="12" aria-hidden="true">
              <line className={css.off} x1="3" x2="9" y1="6" y2="6" />
            </svg>
            {t('calendar.legend-day-off')}
          </li>
        )}
      </ChartKey>
    </div>
  );
};
