/** The health desk has a folder and a passphrase of its own: whoever runs it need not open the diary. */
import { useMessages } from '../messages/use-messages.ts';
import { showSide } from '../state/side.ts';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/layout.tsx';

export const ToDesk = () => {
  const t = useMessages();
  return (
    <Row>
      <Button weight="quiet" onPress={() => showSide('desk')}>
        {t('desk.open')}
      </Button>
    </Row>
  );
};
