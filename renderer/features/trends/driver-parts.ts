/** The drivers as the card shows them: load-hours with one decimal. What rounds to 0 is drawn as nothing. */
import type { Drivers } from '#shared/risk/drivers.ts';

export type DriverPart = {
  readonly name: 'standing' | 'walking' | 'credit';
  /** Load-hours a day that it added; negative where it took some away. */
  readonly hours: number;
  readonly sign: '+' | '−' | '';
  /** The length of its bar as a share of the longest, 0 to 1. */
  readonly share: number;
};

export type ShownDrivers = {
  readonly direction: 'more' | 'less' | 'same';
  readonly change: number;
  readonly parts: readonly DriverPart[];
};

/** Rounded away from 0 at the half, as the figures are written; never −0. */
const shown = (hours: number): number => {
  const rounded = Math.round(Math.abs(hours) * 10) / 10;
  return rounded === 0 ? 0 : Math.sign(hours) * rounded;
};

const signOf = (hours: number): DriverPart['sign'] => {
  if (hours === 0) return '';
  return hours > 0 ? '+' : '−';
};

export function shownDrivers({ standing, walking, credit, change: whole }: Drivers): ShownDrivers {
  const change = shown(whole);
  const parts = [
    { name: 'standing' as const, hours: shown(standing) },
    { name: 'walking' as const, hours: shown(walking) },
    { name: 'credit' as const, hours: shown(-credit) },
  ];
  const most = Math.max(...parts.map(({ hours }) => Math.abs(hours)));
  return {
    direction: change === 0 ? 'same' : change > 0 ? 'more' : 'less',
    change,
    parts: parts.map((part) => ({
      ...part,
      sign: signOf(part.hours),
      share: part.hours === 0 ? 0 : Math.abs(part.hours) / most,
    })),
  };
}
