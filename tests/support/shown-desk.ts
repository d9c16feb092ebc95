/** What a desk has shown, for tests of what is made of it. */
import type { Block, ShownHeaviness, ShownWork } from '#shared/desk/shown.ts';
import type { ShownDesk } from '#shared/desk/table.ts';

type Plain<Row> = { readonly [Key in keyof Row as Key extends string ? Key : never]: Row[Key] };

export const shownWork = (values: Partial<Plain<ShownWork>> = {}): ShownWork =>
  ({
    ...{ group: 'Kitchen', n: 11, standingMinutes: 240, longestStandMinutes: 60 },
    ...{ coverage: 0.4, overLimitShare: '25–50', load: 4.1 },
    ...values,
  }) as Plain<ShownWork> as ShownWork;

export const shownHeaviness = (values: Partial<Plain<ShownHeaviness>> = {}): ShownHeaviness =>
  ({ group: 'Kitchen', n: 11, heaviness: 3, ...values }) as Plain<ShownHeaviness> as ShownHeaviness;

/** Its hash is one that a spreadsheet would take for a number. */
export const aMark = { ledgerId: '0123456789abcdef'.repeat(2), lastWeek: '2026-W45', hash: '12345e78' };

export const shownDesk = (shown: Partial<ShownDesk> & { readonly blocks: readonly Block[] }): ShownDesk => ({
  ...{ mark: aMark, comparisons: [], interventions: [], merged: {} },
  ...shown,
});
