/** The window in the user's theme before its page has painted, and what of it the system draws. */
import type { NativeTheme } from 'electron';
import type { Preferences } from '#shared/record/preferences.ts';

type Theme = Preferences['theme'];

/** High contrast is drawn on the system's own light or dark, and so is what the user left to the system. */
export const themeSourceOf = (theme: Theme): NativeTheme['themeSource'] =>
  theme === 'light' || theme === 'dark' ? theme : 'system';

/** The page's ground (`--ground` in tokens.css), so that no white flashes before it is there. */
const grounds = {
  standard: { light: '#faf8f5', dark: '#1b1a18' },
  contrast: { light: '#ffffff', dark: '#000000' },
} as const;

export const groundOf = (theme: Theme, isDark: boolean): string =>
  grounds[theme === 'contrast' ? 'contrast' : 'standard'][isDark ? 'dark' : 'light'];
