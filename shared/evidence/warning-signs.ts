/**
 * The card of the warning signs after sclerotherapy (evidence, "Warning-sign card"): which sign has which level, and the
 * sources of each. It is fixed text: the app shows it unchanged and never computes it from the log.
 */
import type { WarningSignId } from '../record/warning-sign.ts';
import type { SignSourceId } from './sign-sources.ts';

/** A: call the emergency number. B: call the clinic. C: take the stocking off, then ask. */
export const signLevels = ['A', 'B', 'C'] as const;
export type SignLevel = (typeof signLevels)[number];

type WarningSign = {
  readonly id: WarningSignId;
  readonly level: SignLevel;
  readonly sources: readonly SignSourceId[];
};

/** Level by level, in the order of the card. */
export const warningSigns = [
  { id: 'face-drops', level: 'A', sources: ['E7.20'] },
  { id: 'one-side-weak', level: 'A', sources: ['E7.20'] },
  { id: 'speech', level: 'A', sources: ['E7.20'] },
  { id: 'sight', level: 'A', sources: ['E7.20', 'E7.22'] },
  { id: 'headache', level: 'A', sources: ['E7.20', 'E7.21'] },
  { id: 'breath', level: 'A', sources: ['E7.24', 'E7.10'] },
  { id: 'coughs-blood', level: 'A', sources: ['E7.24', 'E7.10'] },
  { id: 'faint', level: 'A', sources: ['E7.24'] },
  { id: 'throat-swells', level: 'A', sources: ['E7.25'] },
  { id: 'ill-with-fever', level: 'A', sources: ['E7.26'] },
  { id: 'heavy-bleeding', level: 'A', sources: ['E7.32'] },
  { id: 'leg-swells', level: 'B', sources: ['E7.23', 'E7.11'] },
  { id: 'calf-pain', level: 'B', sources: ['E7.23', 'E7.12'] },
  { id: 'leg-warm', level: 'B', sources: ['E7.23', 'E7.11'] },
  { id: 'fever', level: 'B', sources: ['E7.26'] },
  { id: 'red-line', level: 'B', sources: ['E7.30'] },
  { id: 'skin-dark', level: 'B', sources: ['E7.27', 'E7.16'] },
  { id: 'lasting-pain', level: 'B', sources: ['E7.31'] },
  { id: 'bleeding', level: 'B', sources: ['E7.32', 'E7.27'] },
  { id: 'rash', level: 'B', sources: ['E7.30'] },
  { id: 'toes-numb', level: 'C', sources: ['E7.28'] },
  { id: 'foot-pain', level: 'C', sources: ['E7.28'] },
  { id: 'foot-swells', level: 'C', sources: ['E7.28', 'E5.30'] },
  { id: 'raw-skin', level: 'C', sources: ['E7.28'] },
] as const satisfies readonly WarningSign[];

/** The sources of what a level says to do, beyond those of its signs. */
const actionSources: Readonly<Record<SignLevel, readonly SignSourceId[]>> = { A: [], B: ['E7.33'], C: [] };

export const signsOfLevel = (level: SignLevel): readonly WarningSign[] =>
  warningSigns.filter((sign) => sign.level === level);

export const levelOfSign = (id: WarningSignId): SignLevel =>
  warningSigns.find((sign) => sign.id === id)?.level ?? 'A';

/** A level's sources in the order of its signs, each with the signs that it is for; none for what to do. */
export function sourcesOfLevel(
  level: SignLevel,
): readonly { readonly id: SignSourceId; readonly signs: readonly WarningSignId[] }[] {
  const signs = signsOfLevel(level);
  const ids = new Set([...signs.flatMap(({ sources }) => sources), ...actionSources[level]]);
  return [...ids].map((id) => ({
    id,
    signs: signs.filter(({ sources }) => sources.includes(id)).map((sign) => sign.id),
  }));
}
