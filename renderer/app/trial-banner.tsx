/** Says that the diary on the screen is made up, with the way out. */
import { useTrial } from '../state/use-trial.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words/use-words.ts';
import css from './app.module.css';

export const TrialBanner = () => {
  const { isTrial, error, leave } = useTrial();
  const say = useWords();
  if (!isTrial) return null;
  return (
    <section className={css.trial} aria-label={say('trial.what')}>
      <p>{say('trial.what')}</p>
      {error !== null && <Notice>{error}</Notice>}
      <Button onPress={() => void leave()}>{say('trial.leave')}</Button>
    </section>
  );
};
