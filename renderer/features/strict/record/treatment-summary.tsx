/** The summary of a treatment, on the screen, on paper and as a file: the patient's own diary of the clinic's plan. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { summaryOf } from '#shared/strict/summary.ts';
import { summaryCsv, summaryJson } from '#shared/strict/summary-export.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { fullMoment, legsInWords } from '#shared/words/plan-in-words.ts';
import { summaryFacts } from '#shared/words/summary-facts.ts';
import { lasting, summaryParts } from '#shared/words/summary-in-words.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { useDerived } from '../../../state/derived.ts';
import { useLogAsked } from '../../../state/log-view.ts';
import { usePage } from '../../../state/page-store.ts';
import { usePreferences } from '../../../state/preferences.ts';
import { useRecord } from '../../../state/record.ts';
import { changeReport } from '../../../state/report-draft.ts';
import { Button } from '../../../ui/button.tsx';
import { fullDate } from '../../../ui/dates.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Row, Small, Soft } from '../../../ui/layout.tsx';
import { printAlone } from '../../../ui/print-alone.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { StripCard } from '../week/strip-card.tsx';
import { DaysTable } from './days-table.tsx';
import { LogList } from './log-list.tsx';
import { PersonLine } from './person-line.tsx';
import css from './record.module.css';

export type TreatmentSummaryProps = {
  readonly log: TreatmentLog;
  /** Grows when the user asks for the log; 0 where it stays as it is. Absent: since the summary is shown. */
  readonly logAsked?: number;
  /** Whether what it came to is the number of the screen. */
  readonly isHero?: boolean;
};

export const TreatmentSummary = ({ log, logAsked: askedAround, isHero = false }: TreatmentSummaryProps) => {
  const t = useMessages();
  const askedHere = useLogAsked();
  const logAsked = askedAround ?? askedHere;
  const now = useClock((state) => state.now);
  const show = usePage((state) => state.show);
  const { checkIns, garments } = useRecord((state) => state.record);
  const lengthUnit = usePreferences((state) => state.lengthUnit);
  const days = useDerived().days;
  const [isLogOpen, setLogOpen] = useState(false);
  const paper = useRef<HTMLElement>(null);
  const logPart = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (logAsked === 0) return;
    setLogOpen(true);
    logPart.current?.querySelector('button')?.focus();
  }, [logAsked]);
  const summary = useMemo(() => summaryOf(log, { checkIns, days, now }), [log, checkIns, days, now]);
  const { treatment } = log;
  const makeReport = (treatmentId: string): void => {
    changeReport({ kind: 'treatment', treatmentId });
    show('report');
  };
  const { status } = summary;
  const stocking = garments.find(({ id }) => id === treatment.garmentId) ?? null;
  const title = t('strictRecord.title', {
    date: fullDate(dateOf(treatment.treatedAt)),
    legs: legsInWords(treatment.legs, t),
  });
  const name = `legwork-${dateOf(treatment.plan.start)}`;
  const exported = { log, summary, stocking, now };
  return (
    <section
      ref={paper}
      className={isHero ? `${css.summary} ${css.framed}` : css.summary}
      aria-label={title}
      data-printed
    >
      <h2>{title}</h2>
      <PersonLine />
      <p className={isHero ? css.hero : css.worn}>
        {t('strictRecord.wornOf', {
          worn: lasting(status.wornSeconds),
          required: lasting(status.requiredSeconds),
        })}
      </p>
      <Soft>{t('strictRecord.what')}</Soft>
      <dl className={css.facts}>
        {summaryFacts(log, summary, stocking, t).map((fact) => (
          <div key={fact.name} className={css.fact}>
            <dt>{fact.name}</dt>
            <dd>
              {fact.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <DaysTable summary={summary} />
      <div className={css.strip}>
        <StripCard log={log} isOnPaper />
      </div>
      {summaryParts(summary, treatment, lengthUnit, t).map(({ name: partName, lines, none }) => (
        <div key={partName} className={css.part}>
          <h3>{partName}</h3>
          {lines.length === 0 ? (
            <p>{none}</p>
          ) : (
            <ul>
              {lines.map((line, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the patient may have said the same twice.
                <li key={i}>{line}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <Small>{t('strictRecord.asOf', { when: fullMoment(now) })}</Small>
      <div className={css.screenOnly}>
        <Row>
          <Button onPress={() => printAlone(paper.current)}>{t('strictRecord.print')}</Button>
          <Button weight="quiet" onPress={() => makeReport(treatment.id)}>
            {t('commands.report')}
          </Button>
          <Button onPress={() => saveFile(`${name}.csv`, summaryCsv(exported), 'text/csv')}>
            {t('strictRecord.csv')}
          </Button>
          <Button onPress={() => saveFile(`${name}.json`, summaryJson(exported), 'application/json')}>
            {t('strictRecord.json')}
          </Button>
        </Row>
        <Small>{t('strictRecord.exportWhat')}</Small>
        <div ref={logPart}>
          <Disclosure title={t('strictRecord.log')} isOpen={isLogOpen} onToggle={setLogOpen}>
            <LogList log={log} />
          </Disclosure>
        </div>
      </div>
    </section>
  );
};
