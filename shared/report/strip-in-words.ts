/** The strip of a period and the sentence that says the same. */
import type { Translate } from '../messages/catalogue.ts';
import { datedShort, monthAndYear, shortDate } from '../messages/dates.ts';
import type { BlockOf, Strip, StripColumn } from './document.ts';
import { lasting, tenth } from './figures-in-words.ts';
import type { Period } from './request.ts';
import { cutInto, type StandingTally, type Tally, type Unit, unitWithin } from './tally.ts';

/** More columns are too narrow for a fax. */
const mostColumns = 100;

/** About so many dates stand under the strip. */
const labelCount = 8;

/** A date as far as its unit says. */
const unitLabel = ({ from }: Pick<Period, 'from'>, unit: Unit): string => {
  if (unit === 'day' || unit === 'week') return shortDate(from);
  return unit === 'year' ? from.slice(0, 4) : monthAndYear(from);
};

const stateOf = ({ working, off }: StandingTally): StripColumn['state'] => {
  if (working > 0) return 'worked';
  return off > 0 ? 'off' : 'gap';
};

type Named = { readonly tally: StandingTally; readonly column: Omit<StripColumn, 'label'> };

const labelled = (columns: readonly Named[], unit: Unit): readonly StripColumn[] => {
  const step = Math.ceil(columns.length / labelCount);
  return columns.map(({ tally, column }, i) => ({
    ...column,
    label: i % step === 0 ? unitLabel(tally, unit) : null,
  }));
};

const extremes = (values: readonly number[]): { readonly least: number; readonly most: number } | null =>
  values.length === 0 ? null : { least: Math.min(...values), most: Math.max(...values) };

type StripInput = {
  readonly period: Period;
  readonly unit: Unit;
  readonly columns: readonly Named[];
  readonly limitMinutes: number;
  /** Without stockings and symptoms, for who may not see them. */
  readonly isStandingAlone: boolean;
};

function inWords({ period, unit, columns, limitMinutes, isStandingAlone }: StripInput, t: Translate): string {
  const drawn = columns.map(({ column }) => column);
  const worked = drawn.filter(({ state }) => state === 'worked');
  const standing = worked.map(({ coveredMinutes, bareMinutes }) => coveredMinutes + bareMinutes);
  const symptoms = worked.flatMap(({ symptom }) => symptom ?? []);
  const [range, felt] = [extremes(standing), extremes(symptoms)];
  const count = (state: StripColumn['state']): number => drawn.filter((each) => each.state === state).length;
  return [
    t('report.alt', {
      ...{ unit: t(`report.unit.${unit}`), count: drawn.length, worked: worked.length },
      ...{ from: datedShort(period.from), to: datedShort(period.to), off: count('off'), gaps: count('gap') },
    }),
    ...(range === null
      ? []
      : [
          t('report.alt.standing', {
            ...{ least: lasting(range.least), most: lasting(range.most), limit: lasting(limitMinutes) },
            ...{ over: standing.filter((minutes) => minutes > limitMinutes).length, worked: worked.length },
          }),
        ]),
    ...(isStandingAlone
      ? []
      : [
          t('report.alt.worn', { worn: worked.filter(({ worn }) => worn > 0).length, worked: worked.length }),
          felt === null
            ? t('report.alt.noSymptom')
            : t('report.alt.symptom', {
                ...{ least: tenth(felt.least), most: tenth(felt.most) },
                ...{ said: symptoms.length, worked: worked.length },
              }),
        ]),
  ].join(' ');
}

function stripBlock(input: StripInput, t: Translate): BlockOf<'strip'> {
  const { columns, unit, limitMinutes, isStandingAlone } = input;
  const stood: Strip['key'] = isStandingAlone
    ? [{ looks: 'solid', name: t('report.strip.stood') }]
    : [
        { looks: 'solid', name: t('report.strip.covered') },
        { looks: 'hatched', name: t('report.strip.bare') },
      ];
  return {
    kind: 'strip',
    strip: {
      columns: labelled(columns, unit),
      limitMinutes,
      names: {
        standing: t('report.strip.standing', { limit: lasting(limitMinutes) }),
        limit: lasting(limitMinutes),
        worn: isStandingAlone ? null : t('report.strip.worn'),
        symptom: isStandingAlone ? null : t('report.strip.symptom'),
      },
      key: [
        ...stood,
        { looks: 'off', name: t('report.strip.off') },
        { looks: 'gap', name: t('report.strip.gap') },
      ],
    },
    alt: inWords(input, t),
  };
}

/** The unit of a period's strip. */
export const stripUnit = (period: Period): Unit => unitWithin(period, mostColumns);

/** What a part of the period draws beside its date and state. */
type Drawn = Omit<StripColumn, 'from' | 'state' | 'label'>;

function blockOf<Of extends StandingTally>(
  period: Period,
  tally: (part: Period) => Of,
  drawnOf: (tally: Of) => Drawn,
  options: Pick<StripInput, 'limitMinutes' | 'isStandingAlone'>,
  t: Translate,
): BlockOf<'strip'> {
  const unit = stripUnit(period);
  const columns = cutInto(period, unit).map((part): Named => {
    const of = tally(part);
    return { tally: of, column: { from: of.from, state: stateOf(of), ...drawnOf(of) } };
  });
  return stripBlock({ period, unit, columns, ...options }, t);
}

function drawnOf({ standingMinutes, coverage, working, wornDays, heaviness }: Tally): Drawn {
  const [standing, covered] = [standingMinutes ?? 0, coverage ?? 0];
  return {
    coveredMinutes: standing * covered,
    bareMinutes: standing * (1 - covered),
    worn: working === 0 ? 0 : wornDays / working,
    symptom: heaviness?.mean ?? null,
  };
}

const standingDrawn = ({ standingMinutes }: StandingTally): Drawn => ({
  ...{ coveredMinutes: standingMinutes ?? 0, bareMinutes: 0, worn: 0, symptom: null },
});

/** @param tally the figures of a part of the period */
export const stripOf = (
  period: Period,
  tally: (part: Period) => Tally,
  limitMinutes: number,
  t: Translate,
): BlockOf<'strip'> => blockOf(period, tally, drawnOf, { limitMinutes, isStandingAlone: false }, t);

/** The same of standing alone. */
export const standingStripOf = (
  period: Period,
  tally: (part: Period) => StandingTally,
  limitMinutes: number,
  t: Translate,
): BlockOf<'strip'> => blockOf(period, tally, standingDrawn, { limitMinutes, isStandingAlone: true }, t);
