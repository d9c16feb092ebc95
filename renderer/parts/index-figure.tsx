/** The exposure index with its band, and how far it has come since a week before. */
import { indexNow } from '#shared/risk/index-now.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useDerived } from '../state/derived.ts';
import { datedShort, formatNumber } from '../ui/dates.ts';
import { Figure } from '../ui/figure.tsx';
import { Figures } from '../ui/layout.tsx';

const directionOf = (change: number) => (change === 0 ? 'same' : change > 0 ? 'more' : 'less');

export type IndexFigureProps = {
  /** The date as of which it is shown. Nothing is shown before the first logged date. */
  readonly date: CalendarDate;
  readonly isHero?: boolean;
};

export const IndexFigure = ({ date, isHero = false }: IndexFigureProps) => {
  const t = useMessages();
  const found = indexNow(useDerived().series, date);
  if (found === null) return null;
  const { point, whole, change } = found;
  const since =
    change === null
      ? []
      : [t(`trends.since-${directionOf(change)}`, { change: formatNumber(Math.abs(change), 0) })];
  const on = point.date === date ? [] : [t('trends.lastLogged', { date: datedShort(point.date) })];
  const notes = [...since, ...on];
  return (
    <Figures>
      <Figure
        isHero={isHero}
        name={t('trends.index')}
        value={formatNumber(whole, 0)}
        unit={t(`trends.${point.band}`)}
        {...(notes.length > 0 && { note: notes.join(' · ') })}
      />
    </Figures>
  );
};
