/** What the report is for, its dates and parts, and who it names. */

import { reportKinds } from '#shared/report/document.ts';
import { doctorParts, typedBounds } from '#shared/report/request.ts';
import { treatmentLogs } from '#shared/strict/treatment-log.ts';
import { addDays, dateOf } from '#shared/time/wall-clock.ts';
import { legsInWords } from '#shared/words/plan-in-words.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { changeReport, type ReportDraft, reportRanges } from '../../state/report-draft.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { datedShort, dateRange, fullDate } from '../../ui/dates.ts';
import { Halves, Small, Stack } from '../../ui/layout.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './report.module.css';
import { periodFault, periodOf, type RequestContext, treatmentOf } from './report-request.ts';

type OptionsProps = { readonly draft: ReportDraft; readonly context: RequestContext };

const PeriodFields = ({ draft, context }: OptionsProps) => {
  const t = useMessages();
  const period = periodOf(draft, context);
  const fault = periodFault(period);
  return (
    <>
      <ChoiceField
        label={t('report.period')}
        isSegmented
        choices={reportRanges.map((value) => ({ value, label: t(`report.period.${value}`) }))}
        value={draft.range}
        onChange={(range) => changeReport({ range, ...period })}
      />
      {draft.range === 'other' ? (
        <Halves>
          <DateField
            label={t('report.from')}
            value={period.from}
            latest={context.today}
            onChange={(from) => changeReport({ from })}
            error={fault === null ? undefined : t(fault)}
          />
          <DateField
            label={t('report.to')}
            value={period.to}
            latest={context.today}
            onChange={(to) => changeReport({ to })}
          />
        </Halves>
      ) : (
        <Small>{dateRange(period.from, period.to)}</Small>
      )}
    </>
  );
};

const PartFields = ({ draft }: Pick<OptionsProps, 'draft'>) => {
  const t = useMessages();
  return (
    <fieldset className={css.parts}>
      <legend>{t('report.parts')}</legend>
      {doctorParts.map((part) => (
        <CheckField
          key={part}
          label={t(`report.part.${part}`)}
          isChecked={draft.parts.includes(part)}
          onChange={(isChecked) =>
            changeReport({
              parts: doctorParts.filter((each) => (each === part ? isChecked : draft.parts.includes(each))),
            })
          }
        />
      ))}
    </fieldset>
  );
};

const TreatmentField = ({ draft, context }: OptionsProps) => {
  const t = useMessages();
  const logs = treatmentLogs(context.record);
  const chosen = treatmentOf(draft, context.record);
  if (chosen === null) return <Small>{t('report.noTreatment')}</Small>;
  return (
    <SelectField
      label={t('report.treatment')}
      choices={logs.map(({ treatment }) => ({
        value: treatment.id,
        label: `${fullDate(dateOf(treatment.treatedAt))}, ${legsInWords(treatment.legs, t)}`,
      }))}
      value={chosen}
      onChange={(treatmentId) => changeReport({ treatmentId })}
    />
  );
};

const WeekField = ({ draft, context: { weeks } }: OptionsProps) => {
  const t = useMessages();
  const [last] = weeks;
  if (last === undefined) return null;
  const chosen = draft.weekFrom !== null && weeks.includes(draft.weekFrom) ? draft.weekFrom : last;
  return (
    <SelectField
      label={t('report.week')}
      choices={weeks.map((value) => ({
        value,
        label: `${datedShort(value)} – ${datedShort(addDays(value, 6))}`,
      }))}
      value={chosen}
      onChange={(weekFrom) => changeReport({ weekFrom })}
    />
  );
};

/** The kinds that have a line for name and birth date. */
const namedKinds: readonly ReportDraft['kind'][] = ['doctor', 'safety', 'treatment', 'week-sheet'];

const IdentityFields = ({ draft }: Pick<OptionsProps, 'draft'>) => {
  const t = useMessages();
  const tooLong = (text: string, most: number): string | undefined =>
    text.length > most ? t('report.tooLong', { most }) : undefined;
  return (
    <Stack isTight>
      <Halves>
        <TextField
          label={t('report.name')}
          value={draft.name}
          onChange={(name) => changeReport({ name })}
          error={tooLong(draft.name, typedBounds.name)}
        />
        {draft.kind !== 'safety' && (
          <TextField
            label={t('report.birthDate')}
            value={draft.birthDate}
            onChange={(birthDate) => changeReport({ birthDate })}
            error={tooLong(draft.birthDate, typedBounds.birthDate)}
          />
        )}
      </Halves>
      <Small>{t('report.identity.what')}</Small>
      {draft.kind === 'doctor' && draft.parts.includes('question') && (
        <TextField
          label={t('report.question')}
          value={draft.question}
          onChange={(question) => changeReport({ question })}
          error={tooLong(draft.question, typedBounds.question)}
          isLong
        />
      )}
    </Stack>
  );
};

export const ReportOptions = ({ draft, context }: OptionsProps) => {
  const t = useMessages();
  const { kind } = draft;
  return (
    <Stack>
      <ChoiceField
        label={t('report.kind')}
        isSegmented
        choices={reportKinds.map((value) => ({ value, label: t(`report.kind.${value}`) }))}
        value={kind}
        onChange={(chosen) => changeReport({ kind: chosen })}
      />
      <p>{t(`report.about.${kind}`)}</p>
      {(kind === 'doctor' || kind === 'safety') && <PeriodFields {...{ draft, context }} />}
      {kind === 'doctor' && <PartFields draft={draft} />}
      {(kind === 'treatment' || kind === 'week-sheet') && <TreatmentField {...{ draft, context }} />}
      {kind === 'your-week' && <WeekField {...{ draft, context }} />}
      {namedKinds.includes(kind) && <IdentityFields draft={draft} />}
    </Stack>
  );
};
