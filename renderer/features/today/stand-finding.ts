/** The longest stand of a day beside its limit, in whole minutes that never round across it. */

export type StandFinding =
  | { readonly kind: 'over'; readonly minutes: number }
  | { readonly kind: 'within' | 'none' };

/** By how many minutes, at least 1, a longest stand is over its limit; `none` without standing. */
export function standFinding(longestStandMinutes: number, limitMinutes: number): StandFinding {
  if (longestStandMinutes === 0) return { kind: 'none' };
  if (longestStandMinutes <= limitMinutes) return { kind: 'within' };
  return { kind: 'over', minutes: Math.max(1, Math.round(longestStandMinutes) - Math.round(limitMinutes)) };
}
