/** Saves one setting at once, as a change that can be undone. */
import type { Settings } from '#shared/record/settings.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { type SaveForm, useSaveForm } from '../../state/use-save.ts';

export type SetSettings = {
  readonly settings: Settings;
  readonly errors: SaveForm<never>['errors'];
  readonly put: (changed: Partial<Settings>, said: string) => Promise<boolean>;
};

export function useSettings(): SetSettings {
  const settings = useRecordStore((state) => state.record.settings);
  const { errors, submit } = useSaveForm<never>(() => null);
  const put = (changed: Partial<Settings>, said: string): Promise<boolean> =>
    submit([{ action: 'put', kind: 'settings', entry: { ...settings, ...changed } }], said);
  return { settings, errors, put };
}
