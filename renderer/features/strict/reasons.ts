/** What the page does by the reason for which stockings are off. */
import { notOnYet } from '#shared/strict/replay.ts';
import { isUsualReason } from '#shared/words/reason-in-words.ts';

/** Whether the reason is in the patient's own words: the app never calls such time longer than the plan allows. */
export const isOwnWords = (reason: string): boolean => !isUsualReason(reason) && reason !== notOnYet;

type Off = { readonly reason: string; readonly isSpared: boolean };

/** Also for the patient's own words: they may be about the body, and the numbers harm nobody. */
export const showsWhomToCall = ({ reason, isSpared }: Off): boolean => isSpared || isOwnWords(reason);

/** The weight of "back on". After a bodily reason, the app does not urge the patient to put them on again. */
export const backOnWeight = (off: Off): 'primary' | 'secondary' =>
  showsWhomToCall(off) ? 'secondary' : 'primary';
