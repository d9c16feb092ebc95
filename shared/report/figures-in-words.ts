/** The figures of a period in words, each with its change against the period before. */
import type { Translate } from '../messages/catalogue.ts';
import { formatNumber } from '../messages/dates.ts';
import { formatDuration, formatDurationBeside } from '../messages/duration.ts';
import type { BlockOf } from './document.ts';
import type { Limits, StandingTally, Tally } from './tally.ts';

type Figure = BlockOf<'figures'>['figures'][number];

/** Numbers and their units stay together. */
export const together = (text: string): string => text.replaceAll(' ', '\u00a0');

export const lasting = (minutes: number): string => together(formatDuration(minutes));

/** Beside a limit: rounding never crosses it. */
export const lastingBeside = (minutes: number, limitMinutes: number): string =>
  together(formatDurationBeside(minutes, limitMinutes));

export const tenth = (value: number): string => formatNumber(value, 1);

/** Counts as the locale writes them. */
export const counted = (counts: Readonly<Record<string, number>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, formatNumber(count, 0)]));

/** A share that is not whole is never shown as none or all. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  const shown = share > 0 && whole === 0 ? 1 : share < 1 && whole === 100 ? 99 : whole;
  return `${formatNumber(shown, 0)}\u00a0%`;
}

const signed = (difference: number, show: (value: number) => string): string =>
  `${difference < 0 ? '−' : '+'}${show(Math.abs(difference))}`;

/**
 * The change between two figures as they are shown: rounded first, so that it is the difference of the numbers seen.
 * Nothing without both.
 */
function changeOf(
  value: number | null,
  before: number | null,
  { round, show, showChange = show }: Shown,
  t: Translate,
): readonly string[] {
  if (value === null || before === null) return [];
  const difference = round(value) - round(before);
  if (Math.abs(difference) < 1e-9) return [t('report.same')];
  return [t('report.changed', { change: signed(difference, showChange), before: show(before) })];
}

type Shown = {
  readonly round: (value: number) => number;
  readonly show: (value: number) => string;
  readonly showChange?: (value: number) => string;
};

const minutesShown: Shown = { round: Math.round, show: lasting };
const toTenth = (value: number): number => Math.round(value * 10) / 10;
const tenthShown: Shown = { round: toTenth, show: tenth };
const percentShown = (t: Translate): Shown => ({
  round: (share) => Math.round(share * 100),
  show: percent,
  showChange: (points) => together(t('report.points', { points })),
});

const noneOr = (value: number | null, show: (value: number) => string, t: Translate): string =>
  value === null ? t('report.none') : show(value);

/** `5 of 18`; with the same of the period before. */
function countFigure(
  name: string,
  over: (tally: StandingTally) => number,
  { now, before }: { readonly now: StandingTally; readonly before: StandingTally | null },
  t: Translate,
  notes: readonly string[] = [],
): Figure {
  const ofAll = (tally: StandingTally): string =>
    together(t('report.of', counted({ part: over(tally), whole: tally.working })));
  const isTold = before !== null && before.working > 0;
  return {
    name,
    value: now.working === 0 ? t('report.none') : ofAll(now),
    notes: [...(isTold ? [t('report.wasBefore', { before: ofAll(before) })] : []), ...notes],
  };
}

/** Five numbers for a doctor. */
export function doctorFigures(now: Tally, before: Tally, limits: Limits, t: Translate): readonly Figure[] {
  const { longestStandLimitMinutes: stand, standingLimitMinutes: standing } = limits;
  const beside: Shown = { ...minutesShown, show: (minutes) => lastingBeside(minutes, standing) };
  const besideStand: Shown = { ...minutesShown, show: (minutes) => lastingBeside(minutes, stand) };
  return [
    {
      name: t('report.figure.standing'),
      value: noneOr(now.standingMinutes, beside.show, t),
      notes: changeOf(now.standingMinutes, before.standingMinutes, { ...beside, showChange: lasting }, t),
    },
    countFigure(t('report.figure.over'), (tally) => tally.overEither, { now, before }, t, [
      t('report.limits', { stand: lasting(stand), standing: lasting(standing) }),
    ]),
    {
      name: t('report.figure.longest'),
      value: noneOr(now.longestStand?.median ?? null, besideStand.show, t),
      notes: [
        ...(now.longestStand === null
          ? []
          : [t('report.longestMost', { most: besideStand.show(now.longestStand.most) })]),
        ...changeOf(
          now.longestStand?.median ?? null,
          before.longestStand?.median ?? null,
          { ...besideStand, showChange: lasting },
          t,
        ),
      ],
    },
    {
      name: t('report.figure.coverage'),
      value: noneOr(now.coverage, percent, t),
      notes: [
        ...(now.working === 0
          ? []
          : [t('report.wornOn', counted({ worn: now.wornDays, working: now.working }))]),
        ...changeOf(now.coverage, before.coverage, percentShown(t), t),
      ],
    },
    {
      name: t('report.figure.heaviness'),
      value: noneOr(now.heaviness?.mean ?? null, tenth, t),
      notes: [
        ...(now.working === 0
          ? []
          : [t('report.scale', counted({ said: now.heaviness?.n ?? 0, working: now.working }))]),
        ...changeOf(now.heaviness?.mean ?? null, before.heaviness?.mean ?? null, tenthShown, t),
      ],
    },
  ];
}

/** Four numbers of standing alone, beside the guideline. */
export function safetyFigures(
  now: StandingTally,
  { longestStandLimitMinutes, standingLimitMinutes }: Limits,
  t: Translate,
): readonly Figure[] {
  const both = { now, before: null };
  return [
    {
      name: t('report.figure.standing'),
      value: noneOr(now.standingMinutes, (minutes) => lastingBeside(minutes, standingLimitMinutes), t),
      notes: [],
    },
    countFigure(t('report.figure.overStanding'), (tally) => tally.overStanding, both, t),
    countFigure(t('report.figure.overStand'), (tally) => tally.overStand, both, t),
    {
      name: t('report.figure.most'),
      value: noneOr(
        now.longestStand?.most ?? null,
        (minutes) => lastingBeside(minutes, longestStandLimitMinutes),
        t,
      ),
      notes: [],
    },
  ];
}
