/** What is wanted less often while strict mode runs: the summary so far, whom to call, and the early end. */
import { useState } from 'react';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { Fold } from '../../ui/fold.tsx';
import { Card, Stack } from '../../ui/layout.tsx';
import { useWords } from '../../words/use-words.ts';
import { EndEarly } from './end-early.tsx';
import { LockedNumber } from './locked-number.tsx';
import { TreatmentDetails } from './treatment-details.tsx';
import { TreatmentHistory } from './treatment-history.tsx';
import { TreatmentSummary } from './treatment-summary.tsx';

export const RecordCard = ({ log }: { readonly log: TreatmentLog }) => {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Card label={say('strictRecord.thisTreatment')}>
      <Stack isTight>
        <h2>{say('strictRecord.thisTreatment')}</h2>
        <LockedNumber log={log} />
        <Fold title={say('strictRecord.soFar')} isOpen={isOpen} onToggle={setOpen}>
          {isOpen && <TreatmentSummary log={log} />}
        </Fold>
        <TreatmentDetails log={log} />
        <EndEarly log={log} />
        <TreatmentHistory isLastShown={false} />
      </Stack>
    </Card>
  );
};
