/** If a day's longest stand exceeded the clinic's plan for that date, shows the two figures, and no verdict. */
import type { DayExposure } from '#shared/exposure/exposures.ts';
import { daysOverCap } from '#shared/strict/rules.ts';
import { formatDuration, formatDurationBeside } from '../../messages/duration.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useStrict } from '../../state/use-strict.ts';
import { Soft } from '../../ui/layout.tsx';

export const OverCapLine = ({ day }: { readonly day: DayExposure }) => {
  const t = useMessages();
  const over = useStrict().logs.flatMap(({ treatment }) => daysOverCap(treatment, [day]));
  return over.map(({ longestStandMinutes, capMinutes }) => (
    <Soft key={capMinutes}>
      {t('strict.overCap', {
        stand: formatDurationBeside(longestStandMinutes, capMinutes),
        cap: formatDuration(capMinutes),
      })}
    </Soft>
  ));
};
