import { localized } from '../../../messages/localized-message.ts';
import type { Translate } from '../../../messages/use-messages.ts';
import type { Faults } from './plan-draft.ts';

/** The message for each field that needs the user, in words. */
export const faultsInWords = (faults: Faults, t: Translate): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(faults).map(([field, said]) => [field, localized(said, t)]));
