/** A quiet line above Today that leads to the catch-up, until the user follows it or leaves the days as they are. */
import { CalendarPlus } from 'lucide-react';
import { useMessages } from '../../messages/use-messages.ts';
import { usePage } from '../../state/page-store.ts';
import { useSettings } from '../../state/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import css from './catch-up.module.css';
import { useMissingDates } from './use-missing-dates.ts';

export const CatchUpLine = () => {
  const missing = useMissingDates();
  const show = usePage((state) => state.show);
  const { settings, put } = useSettings();
  const t = useMessages();

  const { leftUntil } = settings;
  const asked = leftUntil === undefined ? missing : missing.filter((date) => date > leftUntil);
  const last = asked.at(-1);
  if (last === undefined) return null;
  const count = asked.length;
  return (
    <section className={css.line} aria-label={t('catch-up.title')}>
      <CalendarPlus size={16} aria-hidden />
      <span>{t('catch-up.line', { count })}</span>
      <Button weight="quiet" onPress={() => show('catch-up')}>
        {t('catch-up.fill', { count })}
      </Button>
      <Button
        weight="quiet"
        onPress={() => void put(() => ({ leftUntil: last }), t('catch-up.left', { count }))}
      >
        {t('catch-up.leave', { count })}
      </Button>
    </section>
  );
};
