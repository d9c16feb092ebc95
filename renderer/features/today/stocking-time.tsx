/** The time at which stockings went on or came off, if that is not now: one field, and a date if it is asked for. */
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import type { Change } from '#shared/record/change.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Wear } from '#shared/record/wear.ts';
import { addWear, takeOff } from '#shared/record/wear-state.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import {
  endTyped,
  lastTyped,
  momentTyped,
  type Occurrence,
  type TypedMoment,
  type TypedTime,
} from '#shared/time/typed-time.ts';
import { dateOf, timeOf, zoneOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { clockTime, weekdayDate } from '../../ui/dates.ts';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Row, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import type { PutOn } from './stocking-state.ts';

type TimeFormProps = {
  readonly label: string;
  /** The earliest date that can be meant. */
  readonly earliest?: CalendarDate;
  /** The moment that is meant, of a date that was asked for or of none. */
  readonly momentOf: (typed: TypedTime, date: CalendarDate | null, now: ZonedTime) => TypedMoment;
  readonly changesAt: (record: LegworkRecord, at: ZonedTime) => readonly Change[];
  readonly said: (time: string) => string;
  readonly missing: string;
  readonly onDone: () => void;
  readonly children?: ReactNode;
};

const TimeForm = (props: TimeFormProps) => {
  const { momentOf, onDone } = props;
  const t = useMessages();
  // To the second: a time of this very minute is not still to come.
  const now = useClock().read();
  const [time, setTime] = useState('');
  const [occurrence, setOccurrence] = useState<Occurrence>();
  const [date, setDate] = useState<CalendarDate | null>(null);
  const { errors, setErrors, submit } = useSaveForm<'time'>(() => 'time');
  const form = useRef<HTMLFormElement>(null);
  const close = useRef(onDone);
  close.current = onDone;
  useEffect(() => {
    const element = form.current;
    element?.querySelector<HTMLElement>('input')?.focus();
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') close.current();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, []);

  const moment = time === '' ? null : momentOf({ time, zone: zoneOf(now), occurrence }, date, now);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const isAhead = moment !== null && epochSecondsOf(moment.at) > epochSecondsOf(now);
    if (moment === null || isAhead) {
      setErrors({ time: moment === null ? props.missing : t('wear.ahead') });
      focusFirstInvalid(form.current);
      return;
    }
    const said = props.said(clockTime(timeOf(moment.at)));
    if (await submit((record) => props.changesAt(record, moment.at), said)) onDone();
    else focusFirstInvalid(form.current);
  };
  return (
    <Form ref={form} onSubmit={save} validationBehavior="aria">
      <Stack isTight>
        <Row>
          {props.children}
          <TimeField
            label={props.label}
            value={time}
            onChange={setTime}
            moment={moment}
            onOccurrence={setOccurrence}
            hint={moment === null || date !== null ? undefined : weekdayDate(dateOf(moment.at))}
            error={errors.time}
          />
          {date === null ? (
            <Button weight="quiet" onPress={() => setDate(dateOf(moment?.at ?? now))}>
              {t('wear.otherDate')}
            </Button>
          ) : (
            <DateField
              label={t('wear.date')}
              value={date}
              onChange={setDate}
              earliest={props.earliest}
              latest={dateOf(now)}
              autoFocus
            />
          )}
          <Button type="submit">{t('wear.saveTime')}</Button>
          <Button weight="quiet" onPress={onDone}>
            {t('wear.close')}
          </Button>
        </Row>
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
      </Stack>
    </Form>
  );
};

type Done = { readonly onDone: () => void };

/** When what is on came off: the first such time after it went on. */
export const OffAtForm = ({ worn, onDone }: Done & { readonly worn: Wear }) => {
  const t = useMessages();
  return (
    <TimeForm
      label={t('wear.offAt')}
      onDone={onDone}
      earliest={dateOf(worn.on)}
      momentOf={(typed, date) =>
        date === null ? endTyped(worn.on, typed) : momentTyped(date, typed, worn.on)
      }
      changesAt={({ wear }, at) => takeOff(wear, worn.id, at)}
      said={(time) => t('worn.savedOff', { time })}
      missing={t('wear.needsOff')}
    />
  );
};

type OnAtProps = Done & {
  readonly choices: readonly PutOn[];
  readonly nameOf: (choice: PutOn) => string;
};

/** When a stocking went on: the last such time by now. */
export const OnAtForm = ({ choices, nameOf, onDone }: OnAtProps) => {
  const t = useMessages();
  const [chosen, setChosen] = useState(0);
  const choice = choices[chosen] ?? choices[0] ?? [];
  return (
    <TimeForm
      label={t('wear.onAt')}
      onDone={onDone}
      momentOf={(typed, date, now) => (date === null ? lastTyped(now, typed) : momentTyped(date, typed))}
      changesAt={({ wear }, at) =>
        choice.flatMap((each) => addWear(wear, { id: crypto.randomUUID(), ...each, on: at }))
      }
      said={(time) => t('worn.savedOn', { time })}
      missing={t('wear.needsOn')}
    >
      {choices.length > 1 && (
        <SelectField
          label={t('wear.stocking')}
          choices={choices.map((each, i) => ({ value: String(i), label: nameOf(each) }))}
          value={String(choices.indexOf(choice))}
          onChange={(value) => setChosen(Number(value))}
        />
      )}
    </TimeForm>
  );
};
