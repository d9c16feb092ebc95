/** The Electron host's store: electron-store, so conf with Electron's own idea of the app's name and version. */
import { ipcMain } from 'electron';
import ElectronStore from 'electron-store';
import { type CreateStoreFile, storeFileDefaults } from '../../files/store.ts';

/** Where electron-store tells any page that asks where the app's data lies. No page of ours asks. */
const storeChannel = 'electron-store-get-data';

export const createStoreFile: CreateStoreFile = ({ cwd, name }) => {
  const store = new ElectronStore({ ...storeFileDefaults, cwd, name });
  ipcMain.removeAllListeners(storeChannel);
  return store;
};
