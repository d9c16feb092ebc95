/** The figures that a day's load comes from: standing, walking, and what the stockings covered. */
import type { DayExposure } from '#shared/exposure/exposures.ts';
import { defaultPerson } from '#shared/record/person.ts';
import type { MessageId } from '../../messages/catalogue.ts';
import { formatDuration, formatDurationBeside } from '../../messages/duration.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { SourceNote } from '../../parts/source-note.tsx';
import { WhyLink } from '../../parts/why-link.tsx';
import { usePage } from '../../state/page-store.ts';
import { useRecord } from '../../state/record.ts';
import { formatNumber } from '../../ui/dates.ts';
import { Row, Stack } from '../../ui/layout.tsx';
import css from './day-figures.module.css';

export const DayFigures = ({ day }: { readonly day: DayExposure }) => {
  const person = useRecord((state) => state.record.person) ?? defaultPerson;
  const t = useMessages();
  const showWhy = usePage((state) => state.showWhy);
  const figures: readonly { readonly name: MessageId; readonly value: string; readonly note?: string }[] = [
    {
      name: 'figures.standing',
      value: formatDurationBeside(day.standingMinutes, person.standingLimitMinutes),
      note: t('figures.limit', { duration: formatDuration(person.standingLimitMinutes) }),
    },
    { name: 'shift-bar.walking', value: formatDuration(day.walkingMinutes) },
    {
      name: 'figures.covered',
      value: day.coverage === null ? '–' : `${formatNumber(day.coverage * 100, 0)}\u00a0%`,
      note: t('figures.coveredUnit'),
    },
  ];
  return (
    <Stack isTight>
      <dl className={css.figures}>
        {figures.map(({ name, value, note }) => (
          <div key={name}>
            <dt className={css.name}>{t(name)}</dt>
            <dd className={css.value}>{value}</dd>
            {note !== undefined && <dd className={css.note}>{note}</dd>}
          </div>
        ))}
      </dl>
      <Row>
        <SourceNote ids={['E1.01', 'E1.23', 'E1.31']} />
        <WhyLink onPress={() => showWhy('breaks')} />
      </Row>
    </Stack>
  );
};
