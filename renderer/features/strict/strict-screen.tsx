/** Strict mode: the treatment under way, or the start of one. */
import { useStrict } from '../../state/use-strict.ts';
import { Reading, Soft } from '../../ui/layout.tsx';
import { useWords } from '../../words/use-words.ts';
import { fullMoment } from './plan-in-words.ts';
import { StartTreatment } from './start-treatment.tsx';

export const StrictScreen = () => {
  const say = useWords();
  const { active } = useStrict();
  return (
    <Reading>
      <h1>{say('strict.title')}</h1>
      {active === null ? <StartTreatment /> : <Soft>{fullMoment(active.log.treatment.plan.start)}</Soft>}
    </Reading>
  );
};
