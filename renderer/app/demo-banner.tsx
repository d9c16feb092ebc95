/** Says that the diary on the screen is a demo, and offers the way out. */

import { useMessages } from '../messages/use-messages.ts';
import { useDemo } from '../state/use-demo.ts';
import { DemoLine } from '../ui/demo-line.tsx';

export const DemoBanner = () => {
  const { isDemo, error, leave } = useDemo();
  const t = useMessages();
  if (!isDemo) return null;
  return (
    <DemoLine what={t('demo.what')} leaveName={t('demo.leave')} error={error} onLeave={() => void leave()} />
  );
};
