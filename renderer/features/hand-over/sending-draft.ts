/** Which weeks go, before anybody has ticked any. Pure. */
import type { IsoWeek } from '#shared/desk/figures.ts';
import { isInRuns, type Sending } from '#shared/desk/hand-over.ts';
import { sundayOf } from '#shared/desk/iso-week.ts';

export type SendingDraft = { readonly weeks: readonly IsoWeek[]; readonly ticksHeaviness: boolean };

/**
 * At first all weeks, without heaviness. Later those of the last envelope, and the newer ones: a week that was left out
 * stays left out. After a withdrawal none.
 * @param offered ascending
 */
export function firstSendingDraft(sendings: readonly Sending[], offered: readonly IsoWeek[]): SendingDraft {
  const last = sendings.at(-1);
  if (last === undefined) return { weeks: offered, ticksHeaviness: false };
  const { weeks: runs } = last;
  if (runs === null) return { weeks: [], ticksHeaviness: false };
  // It was not over then: nobody has said no to it.
  const isNewer = (week: IsoWeek): boolean => sundayOf(week) >= last.issued;
  return {
    weeks: offered.filter((week) => isInRuns(runs, week) || isNewer(week)),
    ticksHeaviness: last.hasHeaviness,
  };
}

/** The draft without weeks that are no longer offered. */
export const withinOffered = (draft: SendingDraft, offered: readonly IsoWeek[]): SendingDraft => ({
  ...draft,
  weeks: offered.filter((week) => draft.weeks.includes(week)),
});

export const toggled = ({ weeks, ...draft }: SendingDraft, week: IsoWeek): SendingDraft => ({
  ...draft,
  weeks: weeks.includes(week) ? weeks.filter((each) => each !== week) : [...weeks, week],
});
