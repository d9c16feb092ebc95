/** The plan days that have begun, oldest first; one line for those still to come. A long table scrolls in its frame. */
import type { TreatmentSummary } from '#shared/strict/summary.ts';
import { briefMoment } from '#shared/words/plan-in-words.ts';
import { totalsInWords } from '#shared/words/summary-in-words.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import css from './record.module.css';

const columns = ['required', 'worn', 'off', 'notConfirmed'] as const;

/** From here on the table scrolls on the screen. */
const mostRows = 14;

export const DaysTable = ({ summary }: { readonly summary: TreatmentSummary }) => {
  const t = useMessages();
  const { days, ahead, status } = summary;
  const cells = (totals: Parameters<typeof totalsInWords>[0]) =>
    totalsInWords(totals).map((text, i) => <td key={columns[i]}>{text}</td>);
  const isLong = days.length > mostRows;
  return (
    <section
      className={`${css.frame} ${isLong ? css.long : ''}`}
      aria-label={t('strictRecord.byDay')}
      // What scrolls can be reached by keyboard.
      tabIndex={isLong ? 0 : undefined}
    >
      <table className={css.table}>
        <caption>{t('strictRecord.byDay')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('strictRecord.day')}</th>
            <th scope="col">{t('strictRecord.from')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`strictRecord.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.day}>
              <th scope="row">{day.day}</th>
              <td>{briefMoment(day.from)}</td>
              {cells(day)}
            </tr>
          ))}
          {ahead !== null && (
            <tr>
              <th scope="row">
                {ahead.fromDay === ahead.toDay ? ahead.fromDay : `${ahead.fromDay}–${ahead.toDay}`}
              </th>
              <td>{briefMoment(ahead.from)}</td>
              <td colSpan={columns.length}>{t('strictRecord.stillToCome')}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('strictRecord.inAll')}
            </th>
            {cells(status)}
          </tr>
        </tfoot>
      </table>
    </section>
  );
};
