/** Says that the desk on the screen is made up, and offers the way out. */
import { useMessages } from '../messages/use-messages.ts';
import { DemoLine } from '../ui/demo-line.tsx';
import { useDeskAsk, useIsDemo } from './state.ts';

export const DeskDemoBanner = () => {
  const t = useMessages();
  const isDemo = useIsDemo();
  const { ask, error } = useDeskAsk();
  if (!isDemo) return null;
  return (
    <DemoLine
      what={t('desk.demo.what')}
      leaveName={t('desk.demo.leave')}
      error={error}
      onLeave={() => void ask((api) => api.desk.leaveDemo())}
    />
  );
};
