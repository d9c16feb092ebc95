/** The summary of a treatment, on the screen, on paper and as a file: the patient's own diary of the clinic's plan. */
import { useMemo, useState } from 'react';
import { summaryOf } from '#shared/strict/summary.ts';
import { summaryCsv, summaryJson } from '#shared/strict/summary-export.ts';
import { detailsOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { useDerived } from '../../../state/derived.ts';
import { usePreferences } from '../../../state/preferences.ts';
import { useRecord } from '../../../state/record.ts';
import { Button } from '../../../ui/button.tsx';
import { fullDate } from '../../../ui/dates.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Row, Small, Soft } from '../../../ui/layout.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { briefMoment, fullMoment, legsInWords, planInWords } from '../plan-in-words.ts';
import { LogList } from './log-list.tsx';
import css from './record.module.css';
import { lasting, summaryParts, totalsInWords } from './summary-in-words.ts';

const columns = ['required', 'worn', 'off', 'notConfirmed'] as const;

export const TreatmentSummary = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const { checkIns } = useRecord((state) => state.record);
  const lengthUnit = usePreferences((state) => state.lengthUnit);
  const days = useDerived().days;
  const [isLogOpen, setLogOpen] = useState(false);
  const summary = useMemo(() => summaryOf(log, { checkIns, days, now }), [log, checkIns, days, now]);
  const { treatment } = log;
  const { status, end } = summary;
  const { clinic } = detailsOf(log);
  const title = t('strictRecord.title', {
    date: fullDate(dateOf(treatment.treatedAt)),
    legs: legsInWords(treatment.legs, t),
  });
  const name = `legwork-${dateOf(treatment.plan.start)}`;
  const exported = { log, summary, now };
  return (
    <section className={css.summary} aria-label={title} data-printed>
      <h2>{title}</h2>
      <Soft>{t('strictRecord.what')}</Soft>
      <dl className={css.facts}>
        <dt>{t('strictStart.stockingsOn')}</dt>
        <dd>
          {summary.isBackdated
            ? t('strictStart.enteredLater', { when: fullMoment(treatment.plan.start) })
            : fullMoment(treatment.plan.start)}
        </dd>
        <dt>{t('strictStart.until')}</dt>
        <dd>
          {fullMoment(summary.ended)}
          {end !== null && <p>{t(`strictRecord.line.end.${end.by}`, { reason: end.reason })}</p>}
        </dd>
        <dt>{t('strictStart.plan')}</dt>
        <dd>
          {treatment.sheet !== null && <p>{t('strictStart.fromSheet', treatment.sheet)}</p>}
          {planInWords(treatment.plan, t).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </dd>
        {clinic.name !== '' && (
          <>
            <dt>{t('strictStart.clinic')}</dt>
            <dd>{clinic.name}</dd>
          </>
        )}
      </dl>
      <p className={css.worn}>
        {t('strictRecord.wornOf', {
          worn: lasting(status.wornSeconds),
          required: lasting(status.requiredSeconds),
        })}
      </p>
      <div className={css.frame}>
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
            {summary.days.map((day) => (
              <tr key={day.day}>
                <th scope="row">{day.day}</th>
                <td>{briefMoment(day.from)}</td>
                {totalsInWords(day).map((text, i) => (
                  <td key={columns[i]}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('strictRecord.inAll')}
              </th>
              {totalsInWords(status).map((text, i) => (
                <td key={columns[i]}>{text}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {summaryParts(summary, treatment, lengthUnit, t).map(({ name: partName, lines, none }) => (
        <div key={partName} className={css.part}>
          <h3>{partName}</h3>
          {lines.length === 0 ? (
            <p>{none}</p>
          ) : (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <Small>{t('strictRecord.asOf', { when: fullMoment(now) })}</Small>
      <div className={css.screenOnly}>
        <Row>
          <Button onPress={() => window.print()}>{t('strictRecord.print')}</Button>
          <Button onPress={() => saveFile(`${name}.csv`, summaryCsv(exported), 'text/csv')}>
            {t('strictRecord.csv')}
          </Button>
          <Button onPress={() => saveFile(`${name}.json`, summaryJson(exported), 'application/json')}>
            {t('strictRecord.json')}
          </Button>
        </Row>
        <Small>{t('strictRecord.exportWhat')}</Small>
        <Disclosure title={t('strictRecord.log')} isOpen={isLogOpen} onToggle={setLogOpen}>
          <LogList log={log} />
        </Disclosure>
      </div>
    </section>
  );
};
