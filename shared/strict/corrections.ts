/** Corrections that take two lines: one taken back, and the same said anew. */
import type { SpokenPayload } from '../record/strict-entry.ts';
import { utcOf } from '../time/instants.ts';
import { saidOff, type WhyOff } from './answers.ts';

export type OtherReason = {
  /** The line that says that the stockings came off. */
  readonly target: string;
  /** When they came off, seconds since 1970, as the line stands. */
  readonly seconds: number;
  /** The right reason. */
  readonly off: WhyOff;
  /** Why the line is corrected. */
  readonly why: string;
};

/** Gives an `off` another reason: the line is taken back, and the same is said anew. Nothing is removed. */
export const withOtherReason = ({ target, seconds, off, why }: OtherReason): readonly SpokenPayload[] => [
  { kind: 'amend', target, reason: why, void: true },
  saidOff(utcOf(seconds), off),
];
