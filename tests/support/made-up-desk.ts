/** The made-up desk as tests show it: on one day, in English. */

import { hashing } from '#main/crypto/hashing.ts';
import { reportFile } from '#main/desk/files-out.ts';
import { compare } from '#shared/desk/compare.ts';
import { blocksOf, comparisonsOf, markOf } from '#shared/desk/ledger.ts';
import { madeUpDesk } from '#shared/desk/made-up.ts';
import type { DeskReportInput, DeskReportRequest } from '#shared/desk/report-document.ts';
import type { DeskState } from '#shared/desk/state.ts';
import { host as english } from '#shared/messages/en/host.ts';

export const madeUpToday = '2026-11-30';

/** With the chairs of the laboratory compared. */
export function madeUpState(): DeskState {
  const desk = madeUpDesk(madeUpToday, hashing, (id) => english[id]);
  const compared = compare(
    desk,
    {
      ...{ group: 'Laboratory', family: 'work' },
      ...{ before: { from: '2026-W14', to: '2026-W21' }, after: { from: '2026-W36', to: '2026-W45' } },
    },
    hashing,
  );
  if (compared.result.kind !== 'shown') throw new Error(`The comparison is ${compared.result.kind}.`);
  return compared.state;
}

export const reportInputOf = (desk: DeskState): DeskReportInput => ({
  ...{ mark: markOf(desk, hashing), blocks: blocksOf(desk.ledger), comparisons: comparisonsOf(desk.ledger) },
  ...{ interventions: desk.interventions, merged: desk.merged, sheet: desk.words },
});

export const reportRequest: DeskReportRequest = {
  ...{ from: '2026-W03', to: '2026-W45', language: 'en', locale: 'en-GB' },
};

export const madeUpReport = (
  request: Partial<DeskReportRequest> = {},
  input = reportInputOf(madeUpState()),
) => reportFile(input, { ...reportRequest, ...request }, `${madeUpToday}T09:00:00+01:00[Europe/Berlin]`);
