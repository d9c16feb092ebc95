/** The figures of the period that is shown. Working days are the whole; days off are named after them. */
import { formatDuration } from '../../messages/duration.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Figure } from '../../ui/figure.tsx';
import { Small } from '../../ui/layout.tsx';
import css from './calendar.module.css';
import type { DayCounts, wearIn } from './calendar-days.ts';

export type PeriodFiguresProps = {
  readonly counts: DayCounts;
  readonly worn: ReturnType<typeof wearIn>;
};

export const PeriodFigures = ({ counts, worn }: PeriodFiguresProps) => {
  const t = useMessages();
  const { logged, working, over, off, missing } = counts;
  if (logged === 0 && worn.times === 0) return null;
  const wornNote =
    worn.times === 0 ? undefined : t('calendar.hours-in-all', { duration: formatDuration(worn.minutes) });
  return (
    <div className={css.figures}>
      <dl>
        <Figure name={t('calendar.working-days')} value={String(working)} />
        <Figure name={t('calendar.over')} value={String(over)} />
        <Figure
          name={t('calendar.in-stockings')}
          value={String(counts.worn)}
          {...(wornNote !== undefined && { note: wornNote })}
        />
        <Figure name={t('calendar.days-off')} value={String(off)} />
        {missing > 0 && <Figure name={t('calendar.missing')} value={String(missing)} />}
      </dl>
      {missing > 0 && <Small>{t('calendar.gaps')}</Small>}
    </div>
  );
};
