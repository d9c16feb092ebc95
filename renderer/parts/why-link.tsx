/** A link from a question to the page that answers it. */
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';

export const WhyLink = ({ onPress }: { readonly onPress: () => void }) => {
  const t = useMessages();
  return (
    <Button weight="quiet" onPress={onPress}>
      {t('why.link')}
    </Button>
  );
};
