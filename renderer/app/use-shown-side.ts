/** The side that the page shows. Where no address names one, the preference decides, once. */
import { useLayoutEffect } from 'react';
import { usePreferences } from '../state/preferences.ts';
import { useSession } from '../state/session.ts';
import { type SideState, useSide } from '../state/side.ts';

export function useShownSide(): SideState['side'] {
  const isKnown = useSession(({ status }) => status !== 'loading');
  const opensDesk = usePreferences((state) => state.opensDesk);
  const side = useSide((state) => state.side);
  useLayoutEffect(() => {
    if (side === null && isKnown) useSide.setState({ side: opensDesk ? 'desk' : 'diary' });
  }, [side, isKnown, opensDesk]);
  return side;
}
