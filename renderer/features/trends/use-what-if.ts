/** The last 28 days with one thing changed: what is chosen, and the answer, for the card and for the chart. */
import { useMemo, useState } from 'react';
import type { DayExposure } from '#shared/exposure/exposures.ts';
import { defaultPerson } from '#shared/record/person.ts';
import type { IndexPoint } from '#shared/risk/index-series.ts';
import { whatIf } from '#shared/risk/what-if.ts';
import { withStrictExposure } from '#shared/strict/strict-wear.ts';
import { useClock } from '../../state/clock-store.ts';
import { useDerived } from '../../state/derived.ts';
import { useRecord } from '../../state/record.ts';
import {
  changeOf,
  ownStocking,
  type WhatIfChoice,
  type WhatIfKind,
  whatIfChoices,
} from './what-if-choices.ts';

export type WhatIfState = {
  readonly choices: readonly WhatIfChoice[];
  readonly choice: WhatIfChoice;
  readonly value: number;
  readonly choose: (kind: WhatIfKind) => void;
  readonly setValue: (value: number) => void;
  /** The name of the person's own stocking, if the slider stands at its pressure. */
  readonly ownName: string | null;
  /** The days and the index as they were, and otherwise: the same dates. */
  readonly actual: { readonly days: readonly DayExposure[]; readonly series: readonly IndexPoint[] };
  readonly otherwise: { readonly days: readonly DayExposure[]; readonly series: readonly IndexPoint[] };
  /** Whether the index of any day is another one. */
  readonly changesIndex: boolean;
};

/** Null if nothing can be changed. */
export function useWhatIf(today: string): WhatIfState | null {
  const now = useClock((state) => state.now);
  const record = useRecord((state) => state.record);
  const derived = useDerived();
  const whole = useMemo(() => withStrictExposure(record, now), [record, now]);
  const own = useMemo(() => ownStocking(whole, today, now), [whole, today, now]);
  const { longestStandLimitMinutes } = record.person ?? defaultPerson;
  const choices = useMemo(
    () => whatIfChoices(derived.days, own, longestStandLimitMinutes, today),
    [derived, own, longestStandLimitMinutes, today],
  );
  const [chosen, setChosen] = useState<WhatIfKind | null>(null);
  const [moved, setMoved] = useState<number | null>(null);
  const choice = choices.find(({ kind }) => kind === chosen) ?? choices[0];
  const value = choice === undefined ? 0 : Math.min(choice.max, moved ?? choice.start);
  const kind = choice?.kind;
  const otherwise = useMemo(
    () => (kind === undefined ? null : whatIf(whole, changeOf(kind, value), today, now)),
    [whole, kind, value, today, now],
  );
  return useMemo(() => {
    const last = otherwise?.series.at(-1);
    if (choice === undefined || otherwise === null || last === undefined) return null;
    const dates = new Set(otherwise.days.map(({ date }) => date));
    const actual = {
      days: derived.days.filter(({ date }) => dates.has(date)),
      series: derived.series.filter(({ date }) => dates.has(date)),
    };
    return {
      ...{ choices, choice, value, actual, otherwise },
      choose: (next) => {
        setChosen(next);
        setMoved(null);
      },
      setValue: setMoved,
      ownName: choice.kind === 'stockings' && own?.ankleMmHg === value ? own.name : null,
      changesIndex: otherwise.series.some(({ index }, at) => index !== actual.series[at]?.index),
    };
  }, [choices, choice, value, otherwise, derived, own]);
}
