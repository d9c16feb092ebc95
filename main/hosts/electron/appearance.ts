/** The theme of the window before its page has painted, and of the parts that the system draws. */
import type { NativeTheme } from 'electron';
import type { Preferences } from '#shared/record/preferences.ts';

type Theme = Preferences['theme'];

/** High contrast uses the system's own light or dark, and so does a theme that the user left to the system. */
export const themeSourceOf = (theme: Theme): NativeTheme['themeSource'] =>
  theme === 'light' || theme === 'dark' ? theme : 'system';

/** The page's background (`--ground` in tokens.css): it prevents a white flash before the page paints. */
const grounds = {
  standard: { light: '#faf8f5', dark: '#1b1a18' },
  contrast: { light: '#ffffff', dark: '#000000' },
} as const;

export const groundOf = (theme: Theme, isDark: boolean): string =>
  grounds[theme === 'contrast' ? 'contrast' : 'standard'][isDark ? 'dark' : 'light'];
