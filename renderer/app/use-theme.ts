/** The reader's theme on the page's root; without one the system's holds. */
import { useEffect } from 'react';
import { useRecordStore } from '../state/record-store.ts';

export function useTheme(): void {
  const theme = useRecordStore((state) => state.record.settings.theme);
  useEffect(() => {
    if (theme === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
