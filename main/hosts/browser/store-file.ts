/** The browser host's store: conf, the class that electron-store is made on. */
import Conf from 'conf';
import { type CreateStoreFile, storeFileDefaults } from '../../files/store.ts';

export const createStoreFile: CreateStoreFile = ({ cwd, name }) =>
  new Conf({ ...storeFileDefaults, cwd, configName: name });
