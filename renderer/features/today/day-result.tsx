/** What the logged day came to: one figure, and the person's own usual beside it. */
import { CircleCheck } from 'lucide-react';
import { usualLoad } from '#shared/exposure/usual-load.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { useDerived } from '../../state/derived.ts';
import { useRecord } from '../../state/record.ts';
import { formatNumber, longDate } from '../../ui/dates.ts';
import { Soft, Stack } from '../../ui/layout.tsx';
import css from './day-result.module.css';
import { endedInWords } from './ended-in-words.ts';

export const DayResult = ({ date }: { readonly date: string }) => {
  const shifts = useRecord((state) => state.record.shifts);
  const today = dateOf(useClock((state) => state.now));
  const { days } = useDerived();
  const t = useMessages();
  const last = shifts.findLast(({ start }) => start.startsWith(date));
  const day = days.find((each) => each.date === date);

  if (last === undefined || day === undefined) return <Soft>{t('dayOff.is', { date: longDate(date) })}</Soft>;
  const usual = usualLoad(days, date);
  return (
    <Stack isTight>
      <h2 className={css.ended}>
        <CircleCheck size={20} aria-hidden className={css.mark} />
        {endedInWords(last, today, t)}
      </h2>
      <p>
        <span className={css.number}>{formatNumber(day.load, 1)}</span>
        <span className={css.unit}>
          {'\u00a0'}
          {t('figures.loadUnit')}
        </span>
      </p>
      {usual !== null && <p>{t('result.usual', { load: formatNumber(usual, 1) })}</p>}
    </Stack>
  );
};
