/** Worked cases of the desk (desk.md §3): opened statements in order of arrival, and closings between them. */
import { hashing } from '#main/crypto/hashing.ts';
import { closeWeek } from '#shared/desk/closing.ts';
import type { SentWeek } from '#shared/desk/figures.ts';
import { blocksOf } from '#shared/desk/ledger.ts';
import type { Department } from '#shared/desk/sheet.ts';
import { deskWithLedger, handedIn } from '../support/desk/statements.ts';

type DeskStatement = { readonly arrived: string; readonly person: string; readonly sequence: number } & (
  | { readonly weeks: readonly SentWeek[] }
  | { readonly withdraw: true }
);

export type DeskCase = {
  readonly threshold: number;
  readonly ledgerSecret: string;
  readonly firstWeek: string;
  readonly departments: readonly Department[];
  readonly statements: readonly DeskStatement[];
  readonly closings: readonly { readonly week: string; readonly on: string }[];
};

/** The cases name a ledger that no desk would make; nothing in the answer depends on its name. */
export function answerDesk(input: DeskCase): unknown {
  const { threshold, departments, ledgerSecret, firstWeek, closings } = input;
  const statements = input.statements.map((each) => ({
    ...each,
    weeks: 'weeks' in each ? each.weeks : null,
  }));
  let state = deskWithLedger({ ledgerSecret, firstWeek });
  state = { ...state, words: { ...state.words, threshold, departments } };
  let next = 0;
  for (const { week, on } of closings) {
    for (; (statements[next]?.arrived ?? '9') <= on; next += 1) {
      const [given] = statements.slice(next, next + 1);
      if (given !== undefined) state = handedIn(state, [given], given.arrived);
    }
    const closing = closeWeek(state, week, on, hashing);
    if (closing.kind === 'closed') state = closing.state;
  }
  return { blocks: blocksOf(state.ledger) };
}
