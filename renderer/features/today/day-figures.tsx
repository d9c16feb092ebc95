/** The day's exposure in figures: the load and its zone, standing, longest stand, what the stockings covered. */
import type { DayExposure } from '#shared/exposure/exposures.ts';
import { defaultPerson } from '#shared/record/person.ts';
import { formatDuration } from '#shared/time/duration.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { formatNumber } from '../../ui/dates.ts';
import { Figure } from '../../ui/figure.tsx';
import { Figures, Stack } from '../../ui/layout.tsx';
import { SourceNote } from '../../ui/source-note.tsx';
import { ZoneMark } from '../../ui/zone-mark.tsx';

export const DayFigures = ({ day }: { readonly day: DayExposure }) => {
  const person = useRecordStore((state) => state.record.person) ?? defaultPerson;
  const covered = day.coverage === null ? '–' : `${formatNumber(day.coverage * 100, 0)}`;
  return (
    <Stack isTight>
      <Figures>
        <Figure name="Load" value={formatNumber(day.load, 1)} unit="load-hours" />
        <Figure
          name="Standing"
          value={formatDuration(day.standingMinutes)}
          note={`your limit ${formatDuration(person.standingLimitMinutes)}`}
        />
        <Figure
          name="Longest stand"
          value={formatDuration(day.longestStandMinutes)}
          note={`your limit ${formatDuration(person.longestStandLimitMinutes)}`}
        />
        <Figure name="Covered by stockings" value={covered} unit="% of standing" />
      </Figures>
      <ZoneMark zone={day.zone} />
      <SourceNote ids={['E1.01', 'E1.23', 'E1.31']} />
    </Stack>
  );
};
