/** Looking around in a made-up diary, and leaving it: what was typed or done there is forgotten with it. */
import { useDrafts } from './draft-store.ts';
import { usePage } from './page-store.ts';
import { useRecordStore } from './record-store.ts';
import { useAsk } from './use-ask.ts';

export type Demo = {
  readonly isDemo: boolean;
  readonly error: string | null;
  readonly start: () => Promise<void>;
  readonly leave: () => Promise<void>;
};

export function useDemo(): Demo {
  const isDemo = useRecordStore((state) => state.data?.isDemo === true);
  const { reload, forgetSteps } = useRecordStore();
  const clearDrafts = useDrafts((state) => state.clear);
  const showDate = usePage((state) => state.showDate);
  const { ask, error } = useAsk();
  const change = async (to: 'startDemo' | 'leaveDemo') => {
    const isDone = await ask(async (api) => {
      await api.data[to]();
      return true;
    });
    if (isDone !== true) return;
    clearDrafts();
    forgetSteps();
    showDate(null);
    await reload();
  };
  return { isDemo, error, start: () => change('startDemo'), leave: () => change('leaveDemo') };
}
