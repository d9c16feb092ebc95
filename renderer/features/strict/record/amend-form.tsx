/** Corrects a line of the log by new lines: another time, reason or sum, or that the line is taken back. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { offReasons, type SpokenPayload } from '#shared/record/strict-entry.ts';
import { withOtherReason } from '#shared/strict/corrections.ts';
import type { Correction, LogLine } from '#shared/strict/lines.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { epochSecondsOf, utcOf } from '#shared/time/instants.ts';
import { dateOf, timeOf, zonedTimeAt, zonedTimeOf, zoneOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { sayInLog } from '../../../state/saving.ts';
import { useSendForm } from '../../../state/use-save.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { focusFirstInvalid } from '../../../ui/first-invalid.ts';
import { Halves, Stack } from '../../../ui/layout.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { noReason, ReasonChoice, type ReasonDraft, whyOf } from '../week/reason-choice.tsx';
import { CorrectionButtons } from './correction-buttons.tsx';

export type AmendFormProps = {
  readonly log: TreatmentLog;
  readonly line: LogLine;
  readonly onDone: () => void;
};

type Field = 'at' | 'why' | 'reason' | 'minutes';

const fieldOf = ({ field }: { readonly field: string }): Field | null => (field === 'said.at' ? 'at' : null);

/** The time of the line as it stands now, seconds since 1970. */
const standingSeconds = ({ seconds, correctedTo, entry }: LogLine): number =>
  correctedTo === null || correctedTo === 'never'
    ? (seconds ?? epochSecondsOf(entry.recordedAt))
    : correctedTo.seconds;

const mostMinutes = 1440;
const mostCharacters = 200;

/** The typed minutes, or null if they are no such number. */
const minutesOf = (typed: string): number | null =>
  /^\d{1,4}$/.test(typed.trim()) && Number(typed) <= mostMinutes ? Number(typed) : null;

function reasonDraftOf({ entry: { said } }: LogLine): ReasonDraft {
  if (said.kind !== 'off') return noReason;
  const usual = offReasons.find((each) => each === said.reason);
  return usual === undefined
    ? { chosen: 'other', text: said.reason, isForLeg: said.spared === true }
    : { ...noReason, chosen: usual };
}

export const AmendForm = ({ log, line, onDone }: AmendFormProps) => {
  const t = useMessages();
  const { entry, corrections } = line;
  const zone = zoneOf(log.treatment.plan.start);
  const stands = standingSeconds(line);
  const { errors, setErrors, send } = useSendForm<Field>(fieldOf);
  const [kind, setKind] = useState<Correction>(corrections[0] ?? 'never');
  const [date, setDate] = useState(dateOf(zonedTimeOf(stands, zone)));
  const [time, setTime] = useState(timeOf(zonedTimeOf(stands, zone)));
  const [typedWhy, setWhy] = useState<string | null>(null);
  const [reason, setReason] = useState(reasonDraftOf(line));
  const [minutes, setMinutes] = useState(entry.said.kind === 'walk' ? String(entry.said.minutes) : '');
  // Most lines are taken back because a button was pressed by mistake.
  const why = (typedWhy ?? (kind === 'never' ? t('strictRecord.byMistake') : '')).trim();
  const needsWhy = kind === 'time' || kind === 'never';
  const off = whyOf(reason);
  const faults = (): Readonly<Partial<Record<Field, string>>> => ({
    ...(kind === 'time' && time === '' && { at: t('strictStart.needsTime') }),
    ...(needsWhy && why === '' && { why: t('strictRecord.needsReason') }),
    ...(needsWhy &&
      why.length > mostCharacters && { why: t('problem.text-too-long', { most: mostCharacters }) }),
    ...(kind === 'reason' &&
      (off.reason === '' || off.reason.length > mostCharacters) && { reason: t('strict.needsChoice') }),
    ...(kind === 'minutes' &&
      minutesOf(minutes) === null && { minutes: t('strictRecord.needsMinutes', { most: mostMinutes }) }),
  });
  const corrected = (): readonly SpokenPayload[] => {
    const amend = { kind: 'amend', target: entry.id, reason: why } as const;
    if (kind === 'never') return [{ ...amend, void: true }];
    if (kind === 'time') return [{ ...amend, at: utcOf(epochSecondsOf(zonedTimeAt(date, time, zone))) }];
    if (kind === 'minutes') {
      // The last line of a date counts: the sum is said anew.
      return entry.said.kind === 'walk' ? [{ ...entry.said, minutes: minutesOf(minutes) ?? 0 }] : [];
    }
    const because = t('strictRecord.otherReason');
    return withOtherReason({ target: entry.id, seconds: stands, off, why: because });
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    const found = faults();
    if (Object.keys(found).length > 0) {
      setErrors(found);
      focusFirstInvalid(form);
      return;
    }
    if (await send(() => sayInLog(log.treatment.id, corrected(), { id: 'strictRecord.amended' }))) onDone();
    else focusFirstInvalid(form);
  };
  return (
    <Form onSubmit={(event) => void save(event)} validationBehavior="aria">
      <Stack isTight>
        {corrections.length > 1 && (
          <ChoiceField
            label={t('strictRecord.correction')}
            choices={corrections.map((value) => ({ value, label: t(`strictRecord.correct.${value}`) }))}
            value={kind}
            onChange={(chosen) => {
              setKind(chosen);
              setErrors({});
            }}
          />
        )}
        {kind === 'time' && (
          <Halves>
            <DateField label={t('strictRecord.date')} value={date} onChange={setDate} />
            <TimeField label={t('strictRecord.time')} value={time} onChange={setTime} error={errors.at} />
          </Halves>
        )}
        {kind === 'reason' && (
          <ReasonChoice value={reason} onChange={setReason} isMissing={errors.reason !== undefined} />
        )}
        {kind === 'minutes' && (
          <TextField
            label={t('strictRecord.minutesThatDay')}
            value={minutes}
            onChange={setMinutes}
            inputMode="decimal"
            error={errors.minutes}
          />
        )}
        {needsWhy && (
          <TextField
            label={t('strictRecord.whyCorrect')}
            value={typedWhy ?? why}
            onChange={setWhy}
            error={errors.why}
          />
        )}
        <CorrectionButtons
          submit={t(kind === 'never' ? 'strictRecord.takeBack' : 'strictRecord.addCorrection')}
          error={errors.form}
          onCancel={onDone}
        />
      </Stack>
    </Form>
  );
};
