/** A quiet line above Today that leads to the catch-up, until the user follows or dismisses it. */
import { CalendarPlus } from 'lucide-react';
import { useMessages } from '../../messages/use-messages.ts';
import { useView } from '../../state/draft-store.ts';
import { usePage } from '../../state/page-store.ts';
import { Button } from '../../ui/button.tsx';
import css from './catch-up.module.css';
import { useMissingDates } from './use-missing-dates.ts';

export const CatchUpLine = () => {
  const { dates, earlierCount } = useMissingDates();
  const show = usePage((state) => state.show);
  const [left, setLeft] = useView<string>('catch-up-left');
  const t = useMessages();

  // Another day makes a new set. The user has not dismissed it yet.
  const set = `${dates[0]} ${dates.at(-1)}`;
  if (dates.length === 0 || left === set) return null;
  const count = dates.length + earlierCount;
  return (
    <section className={css.line} aria-label={t('catch-up.title')}>
      <CalendarPlus size={16} aria-hidden />
      <span>{t('catch-up.line', { count })}</span>
      <Button weight="quiet" onPress={() => show('catch-up')}>
        {t('catch-up.fill', { count })}
      </Button>
      <Button weight="quiet" onPress={() => setLeft(set)}>
        {t('catch-up.leave', { count })}
      </Button>
    </section>
  );
};
