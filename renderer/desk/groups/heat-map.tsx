/** Groups × weeks. Each cell has its figure, each group leads to its trend. */
import { groupInWords } from '#shared/desk/report-words.ts';
import type { Block } from '#shared/desk/shown.ts';
import type { Intervention } from '#shared/desk/state.ts';
import { ChartKey } from '../../charts/chart-key.tsx';
import { useMessages } from '../../messages/use-messages.ts';
import { Small } from '../../ui/layout.tsx';
import { briefWeek, weekWithDates } from '../weeks.ts';
import { beginsYear, type HeatCell, type HeatMeasure, type HeatRow } from './heat-cells.ts';
import css from './heat-map.module.css';
import { cellInWords, measureName, shortFigure, stepsInWords } from './heat-words.ts';
import { useNewestInView } from './use-newest-in-view.ts';

const stepClasses = [css.step1, css.step2, css.step3, css.step4];
const coverClasses = [css.cover1, css.cover2, css.cover3, css.cover4];

function classOf(cell: HeatCell, measure: HeatMeasure): string | undefined {
  if (cell.kind === 'hidden') return css.hidden;
  return (measure === 'coverage' ? coverClasses : stepClasses)[cell.step - 1];
}

const Key = ({ measure }: { readonly measure: HeatMeasure }) => {
  const t = useMessages();
  const classes = measure === 'coverage' ? coverClasses : stepClasses;
  return (
    <div className={css.key}>
      <ChartKey label={t('desk.key')}>
        {stepsInWords(measure, t).map((words, at) => (
          <li key={words} className={css.keyEntry}>
            <span className={`${css.swatch} ${classes[at]}`} aria-hidden />
            {words}
          </li>
        ))}
        <li className={css.keyEntry}>
          <span className={`${css.swatch} ${css.hidden}`} aria-hidden />
          {t('desk.notEnough')}
        </li>
      </ChartKey>
      <Small>{t(`desk.unit.${measure}`)}</Small>
    </div>
  );
};

export type HeatMapProps = {
  readonly blocks: readonly Block[];
  readonly rows: readonly HeatRow[];
  readonly measure: HeatMeasure;
  readonly interventions: readonly Intervention[];
  readonly chosen: string | null;
  readonly onChoose: (group: string) => void;
};

export const HeatMap = ({ blocks, rows, measure, interventions, chosen, onChoose }: HeatMapProps) => {
  const t = useMessages();
  const frame = useNewestInView(blocks.length);
  const noted = (week: string): readonly Intervention[] => interventions.filter((each) => each.week === week);
  const hasYears = blocks[0]?.week.slice(0, 4) !== blocks.at(-1)?.week.slice(0, 4);
  const label = t('desk.heat', { measure: measureName(measure, t) });
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section ref={frame} className={css.frame} tabIndex={0} aria-label={label}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col" className={css.corner}>
                {t('deskReport.group')}
              </th>
              {blocks.map(({ week }, at) => (
                <th key={week} scope="col" className={css.week} title={weekWithDates(week, t)}>
                  {hasYears && (
                    <span className={css.year} aria-hidden>
                      {beginsYear(week, blocks[at - 1]?.week) ? week.slice(0, 4) : ''}
                    </span>
                  )}
                  <span className={css.shownWeek} aria-hidden>
                    {briefWeek(week, t)}
                  </span>
                  <span className={css.unseen}>{weekWithDates(week, t)}</span>
                  {noted(week).map(({ id, name }) => (
                    <span key={id} className={css.noted}>
                      <span aria-hidden>▼</span>
                      <span className={css.unseen}>{name}</span>
                    </span>
                  ))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ group, cells }) => (
              <tr key={group}>
                <th scope="row" className={css.group}>
                  <button
                    type="button"
                    className={css.groupName}
                    aria-pressed={group === chosen}
                    onClick={() => onChoose(group)}
                  >
                    {groupInWords(group, t)}
                  </button>
                </th>
                {cells.map((cell, at) => {
                  const week = blocks[at]?.week ?? '';
                  const words = cellInWords(cell, measure, t);
                  return (
                    <td
                      key={week}
                      className={`${css.cell} ${classOf(cell, measure)}`}
                      title={`${groupInWords(group, t)}, ${briefWeek(week, t)}: ${words}`}
                    >
                      <span aria-hidden>{shortFigure(cell, measure)}</span>
                      <span className={css.unseen}>{words}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Key measure={measure} />
    </>
  );
};
