/** The display preferences of this machine. They are known before the record opens, and stored beside it. */
import { create } from 'zustand';
import { defaultPreferences, type Preferences } from '#shared/record/preferences.ts';

export const usePreferences = create<Preferences>()(() => defaultPreferences);
