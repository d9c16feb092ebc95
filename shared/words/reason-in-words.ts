/** Why stockings are off, in words: one of the usual reasons, or the patient's own. */
import type { Translate } from '../messages/catalogue.ts';
import { type OffReason, offReasons } from '../record/strict-entry.ts';
import { notOnYet } from '../strict/replay.ts';

export const isUsualReason = (reason: string): reason is OffReason =>
  (offReasons as readonly string[]).includes(reason);

export function reasonInWords(reason: string, t: Translate): string {
  if (reason === notOnYet) return t('strict.reason.not-on-yet');
  return isUsualReason(reason) ? t(`strict.reason.${reason}`) : reason;
}
