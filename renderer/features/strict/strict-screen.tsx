/** Strict mode: the treatment under way; else the last one and the instructions that outlast it, or the start of one. */
import { areRulesOver } from '#shared/strict/rules.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useClock } from '../../state/clock-store.ts';
import { useStrict } from '../../state/use-strict.ts';
import { Reading } from '../../ui/layout.tsx';
import { useWords } from '../../words/use-words.ts';
import { RulesCard } from './rules-card.tsx';
import { RunningScreen } from './running-screen.tsx';
import { StartTreatment } from './start-treatment.tsx';

export const StrictScreen = () => {
  const say = useWords();
  const { active, logs } = useStrict();
  const today = useClock((state) => dateOf(state.now));
  if (active !== null) return <RunningScreen key={active.log.treatment.id} {...active} />;
  const [last] = logs;
  return (
    <Reading>
      <h1>{say('strict.title')}</h1>
      {last !== undefined && !areRulesOver(last.treatment, today) && <RulesCard log={last} />}
      <StartTreatment />
    </Reading>
  );
};
