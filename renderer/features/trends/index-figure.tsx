/** The number of the screen: the index with its band, and how far it has come since last week. */
import { useMessages } from '../../messages/use-messages.ts';
import { useDerived } from '../../state/derived.ts';
import { datedShort, formatNumber } from '../../ui/dates.ts';
import { Figure } from '../../ui/figure.tsx';
import { Figures } from '../../ui/layout.tsx';
import { indexNow } from './index-now.ts';

const directionOf = (change: number) => (change === 0 ? 'same' : change > 0 ? 'more' : 'less');

export const IndexFigure = ({ today }: { readonly today: string }) => {
  const t = useMessages();
  const found = indexNow(useDerived().series);
  if (found === null) return null;
  const { point, whole, change } = found;
  const since =
    change === null
      ? []
      : [t(`trends.since-${directionOf(change)}`, { change: formatNumber(Math.abs(change), 0) })];
  const on = point.date === today ? [] : [t('trends.lastLogged', { date: datedShort(point.date) })];
  const notes = [...since, ...on];
  return (
    <Figures>
      <Figure
        isHero
        name={t('trends.index')}
        value={formatNumber(whole, 0)}
        unit={t(`trends.${point.band}`)}
        {...(notes.length > 0 && { note: notes.join(' · ') })}
      />
    </Figures>
  );
};
