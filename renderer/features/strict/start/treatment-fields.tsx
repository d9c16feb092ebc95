/** The treatment: when it was, when the stockings went on, on which legs, and which stockings. */

import { epochSecondsOf } from '#shared/time/instants.ts';
import { zonedTimeAt, zoneOf } from '#shared/time/wall-clock.ts';
import { formatDuration } from '../../../messages/duration.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { usePage } from '../../../state/page-store.ts';
import { useRecord } from '../../../state/record.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Halves, Row, Small, Stack } from '../../../ui/layout.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { fullMoment } from '../plan-in-words.ts';
import { type StartDraft, unlisted } from './start-draft.ts';

const legs = ['left', 'right', 'both'] as const;

export type PartProps = {
  readonly draft: StartDraft;
  readonly onChange: (draft: StartDraft) => void;
  readonly errors: Readonly<Partial<Record<string, string>>>;
};

/** Explains a start that is earlier or later than now. */
const StartNote = ({ draft: { onDate, onTime } }: Pick<PartProps, 'draft'>) => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  if (onTime === '') return null;
  const start = zonedTimeAt(onDate, onTime, zoneOf(now));
  const minutesAgo = Math.floor((epochSecondsOf(now) - epochSecondsOf(start)) / 60);
  if (minutesAgo > 0) return <p>{t('strictStart.later', { ago: formatDuration(minutesAgo) })}</p>;
  return minutesAgo < 0 ? <p>{t('strictStart.toCome', { when: fullMoment(start) })}</p> : null;
};

export const TreatmentFields = ({ draft, onChange, errors }: PartProps) => {
  const t = useMessages();
  const garments = useRecord((state) => state.record.garments);
  const show = usePage((state) => state.show);
  const set = (changed: Partial<StartDraft>) => onChange({ ...draft, ...changed });
  return (
    <Stack>
      <Halves>
        <DateField
          label={t('strictStart.treatedOn')}
          value={draft.treatedDate}
          onChange={(treatedDate) => set({ treatedDate })}
        />
        <TimeField
          label={t('strictStart.treatedAt')}
          value={draft.treatedTime}
          onChange={(treatedTime) => set({ treatedTime })}
          error={errors.treatedAt}
        />
        <DateField
          label={t('strictStart.onDate')}
          value={draft.onDate}
          onChange={(onDate) => set({ onDate })}
        />
        <TimeField
          label={t('strictStart.onTime')}
          value={draft.onTime}
          onChange={(onTime) => set({ onTime })}
          error={errors['plan.start']}
        />
      </Halves>
      <StartNote draft={draft} />
      <ChoiceField
        label={t('strictStart.legs')}
        choices={legs.map((value) => ({ value, label: t(`strictStart.legs.${value}`) }))}
        value={draft.legs === '' ? null : draft.legs}
        onChange={(value) => set({ legs: value })}
        error={errors.legs}
      />
      <SelectField
        label={t('strictStart.stocking')}
        choices={[
          ...(draft.garmentId === '' ? [{ value: '', label: t('strictStart.choose') }] : []),
          ...garments.map(({ id, name }) => ({ value: id, label: name })),
          { value: unlisted, label: t('strictStart.unlisted') },
        ]}
        value={draft.garmentId}
        onChange={(garmentId) => set({ garmentId })}
        error={errors.garmentId}
      />
      {draft.garmentId === unlisted && (
        <Row>
          <Small>{t('strictStart.unlistedWhat')}</Small>
          <Button weight="quiet" onPress={() => show('stockings')}>
            {t('strictStart.toStockings')}
          </Button>
        </Row>
      )}
    </Stack>
  );
};
