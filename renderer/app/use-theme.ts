/** Sets the reader's theme on the page's root. Without one, the system's theme applies. */
import { useEffect } from 'react';
import { usePreferences } from '../state/preferences.ts';

export function useTheme(): void {
  const theme = usePreferences((state) => state.theme);
  useEffect(() => {
    if (theme === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
