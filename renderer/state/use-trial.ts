/** Looking around in a made-up diary, and leaving it: what was typed or done there is forgotten with it. */
import { useDrafts } from './draft-store.ts';
import { usePage } from './page-store.ts';
import { useRecordStore } from './record-store.ts';
import { useAsk } from './use-ask.ts';

export type Trial = {
  readonly isTrial: boolean;
  readonly error: string | null;
  readonly start: () => Promise<void>;
  readonly leave: () => Promise<void>;
};

export function useTrial(): Trial {
  const isTrial = useRecordStore((state) => state.data?.isTrial === true);
  const { reload, forgetSteps } = useRecordStore();
  const clearDrafts = useDrafts((state) => state.clear);
  const showDate = usePage((state) => state.showDate);
  const { ask, error } = useAsk();
  const change = async (to: 'startTrial' | 'leaveTrial') => {
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
  return { isTrial, error, start: () => change('startTrial'), leave: () => change('leaveTrial') };
}
