/** The browser host's store of preferences: conf, the class that electron-store is made on. */
import Conf from 'conf';
import { type CreatePreferencesFile, preferencesFileDefaults } from '../../preferences-file.ts';

export const createPreferencesFile: CreatePreferencesFile = ({ cwd, name }) =>
  new Conf({ ...preferencesFileDefaults, cwd, configName: name });
