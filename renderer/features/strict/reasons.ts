/** Why stockings are off, in words: one of the usual reasons, or the patient's own. */
import { type OffReason, offReasons } from '#shared/record/strict-entry.ts';
import { notOnYet } from '#shared/strict/replay.ts';
import type { Translate } from '../../messages/use-messages.ts';

const isUsual = (reason: string): reason is OffReason => (offReasons as readonly string[]).includes(reason);

export function reasonInWords(reason: string, t: Translate): string {
  if (reason === notOnYet) return t('strict.reason.not-on-yet');
  return isUsual(reason) ? t(`strict.reason.${reason}`) : reason;
}

/** Whether the reason is in the patient's own words: the app never calls such time longer than the plan allows. */
export const isOwnWords = (reason: string): boolean => !isUsual(reason) && reason !== notOnYet;

type Off = { readonly reason: string; readonly isSpared: boolean };

/** Also for the patient's own words: they may be about the body, and the numbers harm nobody. */
export const showsWhomToCall = ({ reason, isSpared }: Off): boolean => isSpared || isOwnWords(reason);

/** The weight of "back on". After a bodily reason, the app does not urge the patient to put them on again. */
export const backOnWeight = (off: Off): 'primary' | 'secondary' =>
  showsWhomToCall(off) ? 'secondary' : 'primary';
