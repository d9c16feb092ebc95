/** Why stockings are off, in words: one of the usual reasons, or the patient's own. */
import { type OffReason, offReasons } from '#shared/record/strict-entry.ts';
import { isBodily } from '#shared/strict/wearing-now.ts';
import type { Translate } from '../../messages/use-messages.ts';

const isUsual = (reason: string): reason is OffReason => (offReasons as readonly string[]).includes(reason);

export const reasonInWords = (reason: string, t: Translate): string =>
  isUsual(reason) ? t(`strict.reason.${reason}`) : reason;

/** Also for the patient's own words: they may be about the body, and the numbers harm nobody. */
export const showsWhomToCall = (reason: string): boolean => isBodily(reason) || !isUsual(reason);

/** The weight of "back on". After a bodily reason, the app does not urge the patient to put them on again. */
export const backOnWeight = (reason: string): 'primary' | 'secondary' =>
  isBodily(reason) ? 'secondary' : 'primary';
