/** What the app is not; the same words wherever they are needed. */
import { Small } from '../../ui/layout.tsx';
import { useWords } from '../../words/use-words.ts';

export const NotMedical = () => {
  const say = useWords();
  return <Small>{say('welcome.notMedical')}</Small>;
};
