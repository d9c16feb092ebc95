/** From where a question arises to the page that answers it. */
import { useWords } from '../words/use-words.ts';
import { Button } from './button.tsx';

export const WhyLink = ({ onPress }: { readonly onPress: () => void }) => {
  const say = useWords();
  return (
    <Button weight="quiet" onPress={onPress}>
      {say('why.link')}
    </Button>
  );
};
