/** A warning sign of the log by its name. */
import type { StrictEntry } from '#shared/record/strict-entry.ts';
import type { WarningSignId } from '#shared/record/warning-sign.ts';
import type { Translate } from '../../../messages/use-messages.ts';

/** The words on the warning card, or "one of these signs" if the log has no name. */
export const signInWords = (sign: WarningSignId | null, t: Translate): string =>
  sign === null ? t('strictRecord.someSign') : t(`sign.${sign}`);

export const signOf = ({ said }: StrictEntry): WarningSignId | null =>
  said.kind === 'sign' ? (said.sign ?? null) : null;
