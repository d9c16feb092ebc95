/**
 * Which side of the app the page shows: the diary, or the health desk, and there which screen. A page decides once, by
 * its address or else by the preference; what another window does later moves no page.
 */
import { create } from 'zustand';
import { dismissNotice } from './notices.ts';
import { usePreferences } from './preferences.ts';
import { useSession } from './session.ts';

export const deskScreens = ['groups', 'take-in', 'close', 'sheet', 'settings'] as const;
export type DeskScreen = (typeof deskScreens)[number];

export type SideState = {
  /** Null until it is decided. */
  readonly side: 'diary' | 'desk' | null;
  readonly screen: DeskScreen;
  /** How often the user went to another place: Back returns from each. */
  readonly steps: number;
  readonly showScreen: (screen: DeskScreen) => void;
};

export const useSide = create<SideState>()((set) => ({
  side: null,
  screen: 'groups',
  steps: 0,
  showScreen: (screen) => set(({ steps }) => ({ screen, steps: steps + 1 })),
}));

const addressStart = '#/desk';

export const addressOfDesk = (screen: DeskScreen): string =>
  screen === 'groups' ? addressStart : `${addressStart}/${screen}`;

/** The desk's screen that an address names; null if it names none. */
export const deskScreenAt = (address: string): DeskScreen | null =>
  deskScreens.find((screen) => addressOfDesk(screen) === address) ?? null;

/** Shows a side; the next start on this machine shows it, too. */
export function showSide(side: 'diary' | 'desk'): void {
  dismissNotice();
  useSide.setState(({ steps }) => ({ side, screen: 'groups', steps: steps + 1 }));
  // It only decides where the next start begins: nothing is lost without it.
  void useSession
    .getState()
    .api?.preferences.set({ opensDesk: side === 'desk' })
    .then((preferences) => usePreferences.setState(preferences))
    .catch(() => undefined);
}
