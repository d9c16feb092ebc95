/** Worked cases of the desk (desk.md §3): opened statements in order of arrival, and closings between them. */
import { createHash, createHmac } from 'node:crypto';
import { canonicalJson } from '#shared/canonical-json.ts';
import { closeWeek } from '#shared/desk/closing.ts';
import type { SentWeek } from '#shared/desk/figures.ts';
import type { Hashing } from '#shared/desk/hashing.ts';
import { mondayOf } from '#shared/desk/iso-week.ts';
import { blocksOf, newLedger } from '#shared/desk/ledger.ts';
import type { Department } from '#shared/desk/sheet.ts';
import type { DeskState, HeldPerson, Standing } from '#shared/desk/state.ts';
import { withdrawn } from '#shared/desk/withdrawal.ts';

type DeskStatement = {
  readonly arrived: string;
  readonly person: string;
  readonly sequence: number;
} & ({ readonly weeks: readonly SentWeek[] } | { readonly withdraw: true });

export type DeskCase = {
  readonly threshold: number;
  readonly ledgerId: string;
  readonly ledgerSecret: string;
  readonly firstWeek: string;
  readonly departments: readonly Department[];
  readonly statements: readonly DeskStatement[];
  readonly closings: readonly { readonly week: string; readonly on: string }[];
};

const hashing: Hashing = {
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  hmacSha256: (keyHex, text) => createHmac('sha256', Buffer.from(keyHex, 'hex')).update(text).digest('hex'),
};

const nothing: Standing = {
  ...{ newestWeek: null, newestGroup: null, hasTwo: false, atom: null, x: null, shownClass: 0 },
};

const newPerson = (person: string, on: string): HeldPerson => ({
  ...{ person, publicKey: '', arrivedOn: on, admittedOn: on, sequence: 0, content: '', isDisputed: false },
  ...{ hasWithdrawn: false, held: [], settled: [], work: nothing, heaviness: nothing },
});

function isRefused(
  weeks: readonly SentWeek[],
  arrived: string,
  departments: readonly Department[],
  first: string,
) {
  const names = weeks.map(({ week }) => week);
  return (
    new Set(names).size < names.length ||
    weeks.some(({ week, group, ...figures }) => {
      const department = departments.find(({ name }) => name === group.department);
      return (
        department === undefined ||
        department.splitByPattern !== (group.pattern !== undefined) ||
        mondayOf(week) > arrived ||
        week < first ||
        figures.standingMinutes > 1440 ||
        figures.longestStandMinutes > figures.standingMinutes ||
        figures.coveredMinutes > figures.standingMinutes
      );
    })
  );
}

function taken(state: DeskState, statement: DeskStatement): DeskState {
  const { person: id, arrived, sequence } = statement;
  const person = state.persons.get(id) ?? newPerson(id, arrived);
  const content = canonicalJson(statement);
  const weeks = 'weeks' in statement ? statement.weeks : [];
  if (sequence < person.sequence || isRefused(weeks, arrived, state.words.departments, state.firstWeek))
    return state;
  const isDisputed = sequence === person.sequence && content !== person.content;
  const next = { ...person, sequence, content, isDisputed, held: weeks };
  const after = { ...state, persons: new Map(state.persons).set(id, next) };
  return 'withdraw' in statement ? withdrawn(after, new Set([id])) : after;
}

export function answerDesk(input: DeskCase): unknown {
  const { ledgerId, firstWeek, statements } = input;
  const words = { deskName: 'Desk', employer: 'E', contact: 'C', purpose: 'P', retentionWeeks: 104 };
  let state: DeskState = {
    ...{
      ledgerId,
      ledgerSecret: input.ledgerSecret,
      firstWeek,
      persons: new Map(),
      atoms: [],
      atomWeeks: [],
    },
    words: { ...words, departments: input.departments, threshold: input.threshold },
    ledger: newLedger({ ledgerId, recipient: '', signingKey: '', firstWeek }, hashing),
    ...{ interventions: [], merged: {}, classes: 0 },
  };
  let next = 0;
  for (const { week, on } of input.closings) {
    for (; (statements[next]?.arrived ?? '9') <= on; next += 1) {
      state = taken(state, statements[next] as DeskStatement);
    }
    const closing = closeWeek(state, week, on, hashing);
    if (closing.kind === 'closed') state = closing.state;
  }
  return { blocks: blocksOf(state.ledger) };
}
