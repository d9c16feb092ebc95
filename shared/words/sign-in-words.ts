/** A warning sign of the log by its name. */

import type { Translate } from '../messages/catalogue.ts';
import type { StrictEntry } from '../record/strict-entry.ts';
import type { WarningSignId } from '../record/warning-sign.ts';

/** The words on the warning card, or "one of these signs" if the log has no name. */
export const signInWords = (sign: WarningSignId | null, t: Translate): string =>
  sign === null ? t('strictRecord.someSign') : t(`sign.${sign}`);

export const signOf = ({ said }: StrictEntry): WarningSignId | null =>
  said.kind === 'sign' ? (said.sign ?? null) : null;
