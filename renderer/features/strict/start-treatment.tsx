/** Strict mode begins: what the clinic's sheet says, taken over and looked through before it counts. */
import { Reading } from '../../ui/layout.tsx';
import { useWords } from '../../words/use-words.ts';

export const StartTreatment = () => {
  const say = useWords();
  return (
    <Reading>
      <h1>{say('strict.title')}</h1>
    </Reading>
  );
};
