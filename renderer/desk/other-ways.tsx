/** The ways on from a desk that is not open: a made-up one, and the diary. */
import type { ReactNode } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { leaveDesk, useDeskAsk } from './state.ts';

/** `children` are the buttons before the way back. */
export const WayBack = ({ children }: { readonly children?: ReactNode }) => {
  const t = useMessages();
  return (
    <Row>
      {children}
      <Button weight="quiet" onPress={() => leaveDesk()}>
        {t('desk.leave')}
      </Button>
    </Row>
  );
};

export const OtherWays = () => {
  const t = useMessages();
  const { ask, error, isBusy } = useDeskAsk();
  return (
    <Stack isTight>
      {error !== null && <Notice>{error}</Notice>}
      <WayBack>
        <Button weight="quiet" isBusy={isBusy} onPress={() => void ask((api) => api.desk.startDemo())}>
          {t('desk.demo.start')}
        </Button>
      </WayBack>
    </Stack>
  );
};
