/** The Electron host's store of preferences: electron-store, so conf with Electron's idea of the app's name and version. */
import { ipcMain } from 'electron';
import ElectronStore from 'electron-store';
import { type CreatePreferencesFile, preferencesFileDefaults } from '../../preferences-file.ts';

/** Where electron-store tells any page that asks where the app's data lies. No page of ours asks. */
const storeChannel = 'electron-store-get-data';

export const createPreferencesFile: CreatePreferencesFile = ({ cwd, name }) => {
  const store = new ElectronStore({ ...preferencesFileDefaults, cwd, name });
  ipcMain.removeAllListeners(storeChannel);
  return store;
};
