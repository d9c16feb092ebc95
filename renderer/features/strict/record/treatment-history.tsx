/** The earlier treatments: each opens its summary. */
import { useState } from 'react';
import { isUnderWay, statusOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { legsInWords } from '#shared/words/plan-in-words.ts';
import { lasting } from '#shared/words/summary-in-words.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { useStrict } from '../../../state/use-strict.ts';
import { fullDate } from '../../../ui/dates.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Stack } from '../../../ui/layout.tsx';
import { TreatmentSummary } from './treatment-summary.tsx';

const PastTreatment = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const [isOpen, setOpen] = useState(false);
  const { wornSeconds, requiredSeconds } = statusOf(log, now);
  const title = t('strictRecord.past', {
    date: fullDate(dateOf(log.treatment.treatedAt)),
    legs: legsInWords(log.treatment.legs, t),
    worn: lasting(wornSeconds),
    required: lasting(requiredSeconds),
  });
  return (
    <Disclosure title={title} isOpen={isOpen} onToggle={setOpen}>
      {isOpen && <TreatmentSummary log={log} logAsked={0} />}
    </Disclosure>
  );
};

export type TreatmentHistoryProps = {
  /** Whether the screen already shows the summary of the last one. */
  readonly isLastShown: boolean;
};

/** Shows nothing if there was no treatment. */
export const TreatmentHistory = ({ isLastShown }: TreatmentHistoryProps) => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const past = useStrict()
    .logs.filter((log) => !isUnderWay(log, now))
    .slice(isLastShown ? 1 : 0);
  if (past.length === 0) return null;
  return (
    <Stack isTight>
      <h2>{t('strictRecord.history')}</h2>
      {past.map((log) => (
        <PastTreatment key={log.treatment.id} log={log} />
      ))}
    </Stack>
  );
};
