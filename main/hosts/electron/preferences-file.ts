/** The Electron host's preferences store: electron-store, which is conf with Electron's app name and version. */
import { ipcMain } from 'electron';
import ElectronStore from 'electron-store';
import { type CreatePreferencesFile, preferencesFileDefaults } from '../../preferences-file.ts';

/** On this channel, electron-store tells any page where the app's data lies. No page of ours asks. */
const storeChannel = 'electron-store-get-data';

export const createPreferencesFile: CreatePreferencesFile = ({ cwd, name }) => {
  const store = new ElectronStore({ ...preferencesFileDefaults, cwd, name });
  ipcMain.removeAllListeners(storeChannel);
  return store;
};
