/** A shift as typed: the texts of its fields, and their values. */
import type { UsualShift } from '#shared/record/named-shift.ts';
import { formatDuration } from '../messages/duration.ts';
import type { Translate } from '../messages/use-messages.ts';
import { parseDuration } from '../ui/duration.ts';

type Figure = 'standing' | 'walking' | 'longestStand';
export type Figures = Readonly<Record<`${Figure}Minutes`, number>>;

/** `garmentId` is the stocking worn for the whole shift, or empty for none. */
export type TypedShift = Readonly<Record<'start' | 'end' | Figure | 'garmentId', string>>;

export const nothingTyped: TypedShift = {
  start: '',
  end: '',
  standing: '',
  walking: '',
  longestStand: '',
  garmentId: '',
};

export const typedFigures = (figures: Figures): Pick<TypedShift, Figure> => ({
  standing: formatDuration(figures.standingMinutes),
  walking: formatDuration(figures.walkingMinutes),
  longestStand: formatDuration(figures.longestStandMinutes),
});

export const typedUsual = (usual: UsualShift): TypedShift => ({
  start: usual.start,
  end: usual.end,
  ...typedFigures(usual),
  garmentId: usual.garmentId ?? '',
});

/** Says that the longest stand is typed as more than the standing in all; undefined if not, or if one is not read. */
export function longestOverStanding(
  { standing, longestStand }: Pick<TypedShift, 'standing' | 'longestStand'>,
  t: Translate,
): string | undefined {
  const [inAll, longest] = [parseDuration(standing), parseDuration(longestStand)];
  if (inAll === null || longest === null || longest <= inAll) return undefined;
  return t('problem.longest-stand-over-standing', { standingMinutes: formatDuration(inAll) });
}

/** A text without a duration counts as 0. */
export const figuresTyped = (typed: Pick<TypedShift, Figure>): Figures => ({
  standingMinutes: parseDuration(typed.standing) ?? 0,
  walkingMinutes: parseDuration(typed.walking) ?? 0,
  longestStandMinutes: parseDuration(typed.longestStand) ?? 0,
});
