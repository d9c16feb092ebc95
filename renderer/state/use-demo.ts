/** Starts and leaves the demo. Leaving it discards everything that was typed or done there. */
import { forgetDemoDrafts } from './draft-store.ts';
import { usePage } from './page-store.ts';
import { reload, useSession } from './session.ts';
import { useAsk } from './use-ask.ts';

export type Demo = {
  readonly isDemo: boolean;
  readonly error: string | null;
  readonly start: () => Promise<void>;
  readonly leave: () => Promise<void>;
};

export function useDemo(): Demo {
  const isDemo = useSession((state) => state.data?.isDemo === true);
  const showDate = usePage((state) => state.showDate);
  const { ask, error } = useAsk();
  const change = async (to: 'startDemo' | 'leaveDemo') => {
    const isDone = await ask(async (api) => {
      await api.data[to]();
      return true;
    });
    if (isDone !== true) return;
    forgetDemoDrafts();
    showDate(null);
    await reload();
  };
  return { isDemo, error, start: () => change('startDemo'), leave: () => change('leaveDemo') };
}
