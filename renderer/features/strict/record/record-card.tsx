/** The less frequent parts of running strict mode: the summary so far, whom to call, and the early end. */
import { useState } from 'react';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Card, Stack } from '../../../ui/layout.tsx';
import { EndEarly } from './end-early.tsx';
import { LockedNumber } from './locked-number.tsx';
import { TreatmentDetails } from './treatment-details.tsx';
import { TreatmentHistory } from './treatment-history.tsx';
import { TreatmentSummary } from './treatment-summary.tsx';

export const RecordCard = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <Card label={t('strictRecord.thisTreatment')}>
      <Stack isTight>
        <h2>{t('strictRecord.thisTreatment')}</h2>
        <LockedNumber log={log} />
        <Disclosure title={t('strictRecord.soFar')} isOpen={isOpen} onToggle={setOpen}>
          {isOpen && <TreatmentSummary log={log} />}
        </Disclosure>
        <TreatmentDetails log={log} />
        <EndEarly log={log} />
        <TreatmentHistory isLastShown={false} />
      </Stack>
    </Card>
  );
};
