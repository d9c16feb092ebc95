/** The treatment: when the stockings went on, on which leg, and which stockings. */
import type { Legs } from '#shared/record/wear.ts';
import { isInUse } from '#shared/record/wear-state.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { dateOf, zonedTimeAt, zoneOf } from '#shared/time/wall-clock.ts';
import { fullMoment } from '#shared/words/plan-in-words.ts';
import { formatDuration } from '../../../messages/duration.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { useRecord } from '../../../state/record.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Halves, Small, Stack } from '../../../ui/layout.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { AddStocking } from './add-stocking.tsx';
import type { Errors, PartProps } from './contact-fields.tsx';
import { Folded } from './folded.tsx';
import { type StartDraft, unlisted } from './start-draft.ts';

const legs = ['left', 'right', 'both'] as const;

/** Up to so many stockings, all of them are shown. */
const mostShown = 4;

/** Explains a start that is earlier or later than now. */
const StartNote = ({ draft: { onDate, onTime } }: Pick<PartProps<StartDraft>, 'draft'>) => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  if (onTime === '') return null;
  const start = zonedTimeAt(onDate, onTime, zoneOf(now));
  const minutesAgo = Math.floor((epochSecondsOf(now) - epochSecondsOf(start)) / 60);
  if (minutesAgo > 0) return <Small>{t('strictStart.later', { ago: formatDuration(minutesAgo) })}</Small>;
  return minutesAgo < 0 ? <p>{t('strictStart.toCome', { when: fullMoment(start) })}</p> : null;
};

export type LegsFieldProps = {
  readonly value: StartDraft['legs'];
  readonly onChange: (legs: Legs) => void;
  readonly error?: string | undefined;
};

export const LegsField = ({ value, onChange, error }: LegsFieldProps) => {
  const t = useMessages();
  return (
    <ChoiceField
      label={t('strictStart.legs')}
      choices={legs.map((leg) => ({ value: leg, label: t(`strictStart.legs.${leg}`) }))}
      value={value === '' ? null : value}
      onChange={onChange}
      error={error}
    />
  );
};

export type StockingFieldProps = {
  /** A stocking's id, `unlisted`, or empty. */
  readonly value: string;
  readonly onChange: (garmentId: string) => void;
  readonly error?: string | undefined;
};

export const StockingField = ({ value, onChange, error }: StockingFieldProps) => {
  const t = useMessages();
  const today = dateOf(useClock((state) => state.now));
  // What was chosen before it was retired stays a choice.
  const garments = useRecord((state) => state.record.garments).filter(
    (garment) => isInUse(garment, today) || garment.id === value,
  );
  const choices = [
    ...garments.map(({ id, name }) => ({ value: id, label: name })),
    { value: unlisted, label: t('strictStart.unlisted') },
  ];
  const label = t('strictStart.stocking');
  return garments.length <= mostShown ? (
    <ChoiceField {...{ label, choices, onChange, error }} value={value === '' ? null : value} />
  ) : (
    <SelectField
      {...{ label, value, onChange, error }}
      choices={[...(value === '' ? [{ value: '', label: t('strictStart.choose') }] : []), ...choices]}
    />
  );
};

export type TreatmentFieldsProps = PartProps<StartDraft> & {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
};

export type MomentFieldsProps = {
  readonly dateLabel: string;
  readonly timeLabel: string;
  readonly date: string;
  readonly time: string;
  readonly onDate: (date: string) => void;
  readonly onTime: (time: string) => void;
  readonly error: Errors[string];
};

/** A date and a time side by side. */
export const DateAndTime = (props: MomentFieldsProps) => (
  <Halves>
    <DateField label={props.dateLabel} value={props.date} onChange={props.onDate} />
    <TimeField label={props.timeLabel} value={props.time} onChange={props.onTime} error={props.error} />
  </Halves>
);

export const TreatmentFields = ({ draft, onPatch, errors, isOpen, onToggle }: TreatmentFieldsProps) => {
  const t = useMessages();
  return (
    <Stack>
      <Stack isTight>
        <DateAndTime
          {...{ dateLabel: t('strictStart.onDate'), timeLabel: t('strictStart.onTime') }}
          {...{ date: draft.onDate, time: draft.onTime, error: errors['plan.start'] }}
          onDate={(onDate) => onPatch({ onDate })}
          onTime={(onTime) => onPatch({ onTime })}
        />
        <StartNote draft={draft} />
        <Folded
          title={t('strictStart.apart')}
          summary={t('strictStart.apartWhat')}
          isOpen={isOpen || draft.isTreatedApart}
          onToggle={(isNowOpen) => {
            onToggle(isNowOpen);
            onPatch({ isTreatedApart: isNowOpen, treatedDate: draft.onDate });
          }}
        >
          <DateAndTime
            {...{ dateLabel: t('strictStart.treatedOn'), timeLabel: t('strictStart.treatedAt') }}
            {...{ date: draft.treatedDate, time: draft.treatedTime, error: errors.treatedAt }}
            onDate={(treatedDate) => onPatch({ treatedDate })}
            onTime={(treatedTime) => onPatch({ treatedTime })}
          />
        </Folded>
      </Stack>
      <LegsField value={draft.legs} onChange={(chosen) => onPatch({ legs: chosen })} error={errors.legs} />
      <Stack isTight>
        <StockingField
          value={draft.garmentId}
          onChange={(garmentId) => onPatch({ garmentId })}
          error={errors.garmentId}
        />
        {draft.garmentId === unlisted && <AddStocking onAdded={(garmentId) => onPatch({ garmentId })} />}
      </Stack>
    </Stack>
  );
};
