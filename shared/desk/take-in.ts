/** Envelopes into what a desk holds (desk.md §2): each has a verdict, and one that is refused has no effect. */
import type { CalendarDate } from '../time/zoned-time.ts';
import { mostWeeks } from './constants.ts';
import { type OpenedEnvelope, type RefusedEnvelope, refused } from './envelope.ts';
import type { IsoWeek, SentWeek } from './figures.ts';
import { lastClosedWeek } from './ledger.ts';
import type { DeskState, HeldPerson, Standing } from './state.ts';
import {
  type EnvelopeVerdict,
  type Receipt,
  statementFormat,
  statementShapeSchema,
  statementVersion,
} from './statement.ts';
import { checkedWeeks, type WeekRules, weekRules } from './week-check.ts';
import { withdrawn } from './withdrawal.ts';

export type TakenIn = {
  readonly state: DeskState;
  /** One an envelope, in the order given. */
  readonly verdicts: readonly EnvelopeVerdict[];
  /** The persons whose entries are not as before. */
  readonly changed: ReadonlySet<string>;
};

const noStanding: Standing = {
  ...{ newestWeek: null, newestGroup: null, hasTwo: false, atom: null, x: null, shownClass: 0 },
};

type Taking = {
  readonly state: DeskState;
  readonly rules: WeekRules;
  readonly lastClosed: IsoWeek | null;
  readonly arrivedOn: CalendarDate;
  /** The persons as the envelopes before this one have left them. */
  readonly persons: Map<string, HeldPerson>;
  readonly changed: Set<string>;
  readonly withdrawn: Set<string>;
};

/** What a statement asks for; null: to withdraw. */
type Asked = { readonly sequence: number; readonly weeks: readonly SentWeek[] | null };

const fieldOf = (statement: unknown, name: string): unknown =>
  typeof statement === 'object' && statement !== null && Object.hasOwn(statement, name)
    ? (statement as Readonly<Record<string, unknown>>)[name]
    : undefined;

const isNewer = (version: unknown): boolean =>
  typeof version === 'number' && Number.isInteger(version) && version > statementVersion;

/** Refuses in the order of desk.md §2, by the statement alone. */
function askedIn({ statement }: OpenedEnvelope, rules: WeekRules): Asked | RefusedEnvelope {
  if (fieldOf(statement, 'format') === statementFormat && isNewer(fieldOf(statement, 'version')))
    return refused('newer-version');
  const shape = statementShapeSchema.safeParse(statement).data;
  if (shape === undefined) return refused('malformed');
  const { sequence } = shape;
  if ('withdraw' in shape) return { sequence, weeks: null };
  const weeks = checkedWeeks(shape.weeks, rules);
  if (typeof weeks === 'string') return refused(weeks);
  return weeks.length > mostWeeks ? refused('too-many-weeks') : { sequence, weeks };
}

/** Whose statement it is, and to which ledger. */
function strangerIn(
  { statement, isSigned, person }: OpenedEnvelope,
  { ledgerId }: DeskState,
): RefusedEnvelope | null {
  if (fieldOf(statement, 'ledger') !== ledgerId) return refused('other-ledger');
  if (!isSigned) return refused('wrong-signature');
  return fieldOf(statement, 'person') === person ? null : refused('other-person');
}

const received = (receipt: Receipt): EnvelopeVerdict => ({ kind: 'received', receipt });

/** Weeks that are closed have no effect any more: they are not kept. */
const openWeeks = (weeks: readonly SentWeek[], lastClosed: IsoWeek | null): readonly SentWeek[] =>
  lastClosed === null ? weeks : weeks.filter(({ week }) => week > lastClosed);

const newPerson = ({ person, publicKey }: OpenedEnvelope, arrivedOn: CalendarDate): HeldPerson => ({
  ...{ person, publicKey, arrivedOn, admittedOn: null, sequence: 0, content: '' },
  ...{ isDisputed: false, hasWithdrawn: false, held: [], settled: [] },
  ...{ work: noStanding, heaviness: noStanding },
});

function keep(taking: Taking, held: HeldPerson): void {
  taking.persons.set(held.person, held);
  taking.changed.add(held.person);
}

/** A withdrawal is a person's own word, whatever else came with its number: it is never undone by a dispute. */
function noteWithdrawal(taking: Taking, { weeks }: Asked, { person, hasWithdrawn }: HeldPerson): void {
  if (weeks !== null || hasWithdrawn) return;
  taking.withdrawn.add(person);
  taking.changed.add(person);
}

function takeOne(opened: OpenedEnvelope, taking: Taking): EnvelopeVerdict {
  const stranger = strangerIn(opened, taking.state);
  if (stranger !== null) return stranger;
  const { person, content } = opened;
  const known = taking.persons.get(person) ?? taking.state.persons.get(person);
  if (known?.content === content) return received(known.isDisputed ? 'disputed' : 'same');
  const asked = askedIn(opened, taking.rules);
  if ('kind' in asked) return asked;
  const before = known ?? newPerson(opened, taking.arrivedOn);
  if (asked.sequence < before.sequence) return refused('older-sequence');
  noteWithdrawal(taking, asked, before);
  if (asked.sequence === before.sequence) {
    if (!before.isDisputed) keep(taking, { ...before, isDisputed: true, held: [] });
    return received('disputed');
  }
  const held = openWeeks(asked.weeks ?? [], taking.lastClosed);
  keep(taking, { ...before, sequence: asked.sequence, content, isDisputed: false, held });
  if (asked.weeks === null) return received('withdrawn');
  return received(before.admittedOn === null ? 'waiting' : 'taken');
}

/** Erases what was settled of those who withdrew, and keeps what they sent after that. */
function afterWithdrawals(state: DeskState, persons: ReadonlySet<string>): DeskState {
  if (persons.size === 0) return state;
  const erased = withdrawn(state, persons);
  const all = new Map(erased.persons);
  for (const person of persons) {
    const held = all.get(person);
    const sent = state.persons.get(person)?.held;
    if (held !== undefined && sent !== undefined) all.set(person, { ...held, held: sent });
  }
  return { ...erased, persons: all };
}

/**
 * Takes envelopes in, in the order given, in linear time. A person's first one waits for the slip.
 * @param arrivedOn the desk's date
 */
export function takeIn(
  state: DeskState,
  opened: readonly (OpenedEnvelope | RefusedEnvelope)[],
  arrivedOn: CalendarDate,
): TakenIn {
  const taking: Taking = {
    ...{ state, arrivedOn, rules: weekRules(state, arrivedOn), lastClosed: lastClosedWeek(state) },
    ...{ persons: new Map(), changed: new Set(), withdrawn: new Set() },
  };
  const verdicts = opened.map((each) => (each.kind === 'refused' ? each : takeOne(each, taking)));
  const { persons, changed } = taking;
  if (changed.size === 0) return { state, verdicts, changed };
  const merged = { ...state, persons: new Map([...state.persons, ...persons]) };
  return { state: afterWithdrawals(merged, taking.withdrawn), verdicts, changed };
}
