/** The browser host's preferences store: conf, the base class of electron-store. */
import Conf from 'conf';
import { type CreatePreferencesFile, preferencesFileDefaults } from '../../preferences-file.ts';

export const createPreferencesFile: CreatePreferencesFile = ({ cwd, name }) =>
  new Conf({ ...preferencesFileDefaults, cwd, configName: name });
