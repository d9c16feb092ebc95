/** Says that the diary on the screen is a demo, and offers the way out. */

import { useMessages } from '../messages/use-messages.ts';
import { useDemo } from '../state/use-demo.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import css from './app.module.css';

export const DemoBanner = () => {
  const { isDemo, error, leave } = useDemo();
  const t = useMessages();
  if (!isDemo) return null;
  return (
    <section className={css.demo} aria-label={t('demo.what')}>
      <p>{t('demo.what')}</p>
      {error !== null && <Notice>{error}</Notice>}
      <Button weight="quiet" onPress={() => void leave()}>
        {t('demo.leave')}
      </Button>
    </section>
  );
};
