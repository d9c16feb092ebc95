/** Report: choose, read every sheet as it will be, and save it as PDF. */
import { useDeferredValue, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { languageOf } from '#shared/record/language.ts';
import { isLogged } from '#shared/record/work-day.ts';
import { sheetsOf } from '#shared/report/layout/sheets.ts';
import { documentOf } from '#shared/report/report.ts';
import { addDays, dateOf, firstDateOfWeek } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { weekStartOf } from '../../parts/week-start.ts';
import { useClock } from '../../state/clock-store.ts';
import { useDerived } from '../../state/derived.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useReader } from '../../state/reader.ts';
import { useRecord } from '../../state/record.ts';
import { useReportDraft } from '../../state/report-draft.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { Row, ScreenHead, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveBytes } from '../../ui/save-file.ts';
import css from './report.module.css';
import { ReportOptions } from './report-options.tsx';
import { type RequestContext, requestOf } from './report-request.ts';
import { SheetView } from './sheet-view.tsx';

/** So many whole weeks can be chosen from: a year and a bit. */
const mostWeeks = 60;

function useContext(): RequestContext {
  const record = useRecord((state) => state.record);
  const today = useClock((state) => dateOf(state.now));
  const preferences = usePreferences();
  const { locales } = useReader();
  const { locale } = useIntl();
  const { days } = useDerived();
  const first = days[0]?.date;
  const { weekStart, lengthUnit } = preferences;
  const language = languageOf(preferences.language, locales);
  return useMemo(() => {
    const last = addDays(firstDateOfWeek(today, weekStartOf(weekStart, locale)), -7);
    const weeks = Array.from({ length: mostWeeks }, (_, i) => addDays(last, -7 * i)).filter(
      (from, i) => i === 0 || (first !== undefined && addDays(from, 6) >= first),
    );
    return { record, today, isTodayLogged: isLogged(record, today), language, locale, lengthUnit, weeks };
  }, [record, today, weekStart, lengthUnit, language, locale, first]);
}

export const ReportScreen = () => {
  const t = useMessages();
  const draft = useReportDraft();
  const context = useContext();
  const now = useClock((state) => state.now);
  const request = useMemo(() => requestOf(draft, context), [draft, context]);
  // Typing goes first; the sheets follow.
  const shown = useDeferredValue(request);
  const document = useMemo(
    () => (shown === null ? null : documentOf(context.record, now, shown, t)),
    [context.record, now, shown, t],
  );
  const sheets = useMemo(() => (document === null ? [] : sheetsOf(document)), [document]);
  const { ask, isBusy, error } = useAsk();
  const save = async () => {
    if (request === null) return;
    const made = await ask((api) => api.report.make(request));
    if (made !== null) saveBytes(made.name, made.base64, 'application/pdf');
  };
  return (
    <Stack>
      <ScreenHead>
        <h1>{t('app.report')}</h1>
        <Soft>{t('report.intro')}</Soft>
      </ScreenHead>
      <div className={css.board}>
        <Stack>
          <ReportOptions draft={draft} context={context} />
          <Row>
            <Button
              weight="primary"
              isBusy={isBusy}
              isDisabled={request === null}
              onPress={() => void save()}
            >
              {t('report.save')}
            </Button>
          </Row>
          {error !== null && <Notice>{error}</Notice>}
        </Stack>
        {document !== null && (
          <section aria-labelledby="report-preview">
            <h2 id="report-preview" className={css.read}>
              {t('report.preview', { title: document.title })}
            </h2>
            <div className={css.sheets}>
              {sheets.map((sheet, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its place in the report.
                <article key={i} className={css.sheet} aria-label={document.sheetOf(i + 1, sheets.length)}>
                  <SheetView sheet={sheet} />
                </article>
              ))}
            </div>
          </section>
        )}
      </div>
    </Stack>
  );
};
