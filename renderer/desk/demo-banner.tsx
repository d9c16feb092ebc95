/** Says that the desk on the screen is made up, and offers the way out. */
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import css from './desk.module.css';
import { useDeskAsk, useIsDemo } from './state.ts';

export const DeskDemoBanner = () => {
  const t = useMessages();
  const isDemo = useIsDemo();
  const { ask, error } = useDeskAsk();
  if (!isDemo) return null;
  return (
    <section className={css.demo} aria-label={t('desk.demo.what')}>
      <p>{t('desk.demo.what')}</p>
      {error !== null && <Notice>{error}</Notice>}
      <Button weight="quiet" onPress={() => void ask((api) => api.desk.leaveDemo())}>
        {t('desk.demo.leave')}
      </Button>
    </section>
  );
};

/** Opens the made-up desk. */
export const StartDemo = () => {
  const t = useMessages();
  const { ask, error, isBusy } = useDeskAsk();
  return (
    <>
      {error !== null && <Notice>{error}</Notice>}
      <Button weight="quiet" isBusy={isBusy} onPress={() => void ask((api) => api.desk.startDemo())}>
        {t('desk.demo.start')}
      </Button>
    </>
  );
};
