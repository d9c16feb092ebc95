/** Why stockings are off, in words: one of the usual reasons, or the patient's own. */
import { type OffReason, offReasons } from '#shared/record/strict-entry.ts';
import type { WearingNow } from '#shared/strict/wearing-now.ts';
import type { Translate } from '../../messages/use-messages.ts';

const isUsual = (reason: string): reason is OffReason => (offReasons as readonly string[]).includes(reason);

export const reasonInWords = (reason: string, t: Translate): string =>
  isUsual(reason) ? t(`strict.reason.${reason}`) : reason;

/** Of the body: whom to call is shown, and nothing is counted aloud (E7.18). */
const bodily: readonly string[] = ['skin', 'pain', 'numb', 'tight'] satisfies readonly OffReason[];

export const isBodily = (reason: string): boolean => bodily.includes(reason);

/** Off for the body's sake: it is never measured against the plan aloud (E7.18). */
export const isSpared = (wearing: WearingNow | null): boolean =>
  wearing?.isOn === false && isBodily(wearing.reason);

/** Also of the patient's own words: they may be of the body, and the numbers harm nobody. */
export const showsWhomToCall = (reason: string): boolean => isBodily(reason) || !isUsual(reason);

/** How "back on" is offered: what came off for the body's sake is not pressed to go on again. */
export const backOnWeight = (reason: string): 'primary' | 'secondary' =>
  isBodily(reason) ? 'secondary' : 'primary';
