/** The figures that a day's load comes from: standing, longest stand, and what the stockings covered. */
import type { DayExposure } from '#shared/exposure/exposures.ts';
import { defaultPerson } from '#shared/record/person.ts';
import { formatDuration, formatDurationBeside } from '../../messages/duration.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { SourceNote } from '../../parts/source-note.tsx';
import { WhyLink } from '../../parts/why-link.tsx';
import { usePage } from '../../state/page-store.ts';
import { useRecord } from '../../state/record.ts';
import { formatNumber } from '../../ui/dates.ts';
import { Figure } from '../../ui/figure.tsx';
import { Figures, Row, Stack } from '../../ui/layout.tsx';

export const DayFigures = ({ day }: { readonly day: DayExposure }) => {
  const person = useRecord((state) => state.record.person) ?? defaultPerson;
  const t = useMessages();
  const showWhy = usePage((state) => state.showWhy);
  const covered = day.coverage === null ? '–' : `${formatNumber(day.coverage * 100, 0)}`;
  return (
    <Stack isTight>
      <Figures>
        <Figure
          name={t('figures.standing')}
          value={formatDurationBeside(day.standingMinutes, person.standingLimitMinutes)}
          note={t('figures.limit', { duration: formatDuration(person.standingLimitMinutes) })}
        />
        <Figure
          name={t('figures.longestStand')}
          value={formatDurationBeside(day.longestStandMinutes, person.longestStandLimitMinutes)}
          note={t('figures.limit', { duration: formatDuration(person.longestStandLimitMinutes) })}
        />
        <Figure name={t('figures.covered')} value={covered} unit={t('figures.coveredUnit')} />
      </Figures>
      <Row>
        <SourceNote ids={['E1.01', 'E1.23', 'E1.31']} />
        <WhyLink onPress={() => showWhy('breaks')} />
      </Row>
    </Stack>
  );
};
