/** Saves one setting at once, as a change that can be undone. */
import { upsert } from '#shared/record/change.ts';
import type { Settings } from '#shared/record/settings.ts';
import { useRecord } from './record.ts';
import { type SaveForm, useSaveForm } from './use-save.ts';

/** The settings that change, given those that stand once all that was asked before is saved. */
export type SettingsChange = (settings: Settings) => Partial<Settings>;

export type SetSettings = {
  readonly settings: Settings;
  readonly errors: SaveForm<never>['errors'];
  readonly put: (change: SettingsChange, said: string) => Promise<boolean>;
};

export function useSettings(): SetSettings {
  const settings = useRecord((state) => state.record.settings);
  const { errors, submit } = useSaveForm<never>(() => null, 'another');
  const put = (change: SettingsChange, said: string): Promise<boolean> =>
    submit(({ settings: standing }) => [upsert('settings', { ...standing, ...change(standing) })], said);
  return { settings, errors, put };
}
