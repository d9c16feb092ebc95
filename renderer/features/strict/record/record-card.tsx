/** The less frequent parts of running strict mode: summary and log, paper, phone, whom to call, and the early end. */
import { useEffect, useState } from 'react';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useLogAsked } from '../../../state/log-view.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Card, Stack } from '../../../ui/layout.tsx';
import { ChangePlan } from '../plan/change-plan.tsx';
import { EndEarly } from './end-early.tsx';
import { LockedNumber } from './locked-number.tsx';
import { PhoneTimes } from './phone-times.tsx';
import { TreatmentDetails } from './treatment-details.tsx';
import { TreatmentHistory } from './treatment-history.tsx';
import { TreatmentSummary } from './treatment-summary.tsx';
import { WeekSheetPart } from './week-sheet.tsx';

export const RecordCard = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const logAsked = useLogAsked();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (logAsked > 0) setOpen(true);
  }, [logAsked]);
  return (
    <Card label={t('strictRecord.thisTreatment')}>
      <Stack isTight>
        <h2>{t('strictRecord.thisTreatment')}</h2>
        <LockedNumber log={log} />
        <Disclosure title={t('strictRecord.soFar')} isOpen={isOpen} onToggle={setOpen}>
          {isOpen && <TreatmentSummary log={log} logAsked={logAsked} />}
        </Disclosure>
        <ChangePlan log={log} />
        <WeekSheetPart log={log} />
        <PhoneTimes log={log} />
        <TreatmentDetails log={log} />
        <EndEarly log={log} />
        <TreatmentHistory isLastShown={false} />
      </Stack>
    </Card>
  );
};
