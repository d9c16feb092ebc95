/** Corrects a line of the log by a new line: another time, or that it did not happen, and why. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import type { SpokenPayload } from '#shared/record/strict-entry.ts';
import type { LogLine } from '#shared/strict/lines.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { epochSecondsOf, utcOf } from '#shared/time/instants.ts';
import { dateOf, timeOf, zonedTimeAt, zonedTimeOf, zoneOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { sayInLog } from '../../../state/saving.ts';
import { useSendForm } from '../../../state/use-save.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { focusFirstInvalid } from '../../../ui/first-invalid.ts';
import { Halves, Row, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';

export type AmendFormProps = {
  readonly log: TreatmentLog;
  /** The line's name, and its time as it stands, seconds since 1970. */
  readonly target: string;
  readonly seconds: number;
  readonly correction: NonNullable<LogLine['correction']>;
  readonly onDone: () => void;
};

type Field = 'at' | 'reason';

const fieldOf = ({ field }: { readonly field: string }): Field | null => (field === 'said.at' ? 'at' : null);

export const AmendForm = ({ log, target, seconds, correction, onDone }: AmendFormProps) => {
  const t = useMessages();
  const zone = zoneOf(log.treatment.plan.start);
  const stands = zonedTimeOf(seconds, zone);
  const { errors, setErrors, send } = useSendForm<Field>(fieldOf);
  const [isVoid, setVoid] = useState(correction === 'never');
  const [date, setDate] = useState(dateOf(stands));
  const [time, setTime] = useState(timeOf(stands));
  const [reason, setReason] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    const needsTime = !isVoid && time === '';
    if (needsTime || reason.trim() === '') {
      setErrors({
        ...(needsTime && { at: t('strictStart.needsTime') }),
        ...(reason.trim() === '' && { reason: t('strictRecord.needsReason') }),
      });
      focusFirstInvalid(form);
      return;
    }
    const at = (): string => utcOf(epochSecondsOf(zonedTimeAt(date, time, zone)));
    const said: SpokenPayload = {
      ...{ kind: 'amend', target, reason: reason.trim() },
      ...(isVoid ? { void: true } : { at: at() }),
    };
    if (await send(() => sayInLog(log.treatment.id, [said], { id: 'strictRecord.amended' }))) onDone();
    else focusFirstInvalid(form);
  };
  return (
    <Form onSubmit={(event) => void save(event)} validationBehavior="aria">
      <Stack isTight>
        <ChoiceField
          label={t('strictRecord.correction')}
          choices={[
            ...(correction === 'never'
              ? []
              : [{ value: 'time', label: t('strictRecord.anotherTime') } as const]),
            { value: 'never', label: t('strictRecord.didNotHappen') },
          ]}
          value={isVoid ? 'never' : 'time'}
          onChange={(value) => setVoid(value === 'never')}
        />
        {!isVoid && (
          <Halves>
            <DateField label={t('strictRecord.date')} value={date} onChange={setDate} />
            <TimeField label={t('strictRecord.time')} value={time} onChange={setTime} error={errors.at} />
          </Halves>
        )}
        <TextField
          label={t('strictRecord.whyCorrect')}
          value={reason}
          onChange={(typed) => setReason(typed.slice(0, 200))}
          error={errors.reason}
        />
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        <Row>
          <Button type="submit">{t('strictRecord.addCorrection')}</Button>
          <Button weight="quiet" onPress={onDone}>
            {t('strictRecord.leave')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
};
