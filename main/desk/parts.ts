/**
 * A desk cut into parts, each of which is one file: a change rewrites those that it touches. Weeks that are not closed
 * lie by person, since they come by person; settled ones lie by week, since a closing settles a week.
 */
import { z } from 'zod';
import type { IsoWeek, SentWeek } from '#shared/desk/figures.ts';
import { lastClosedWeek } from '#shared/desk/ledger.ts';
import type { Atom, AtomWeek, DeskState, HeldPerson, LedgerEntry } from '#shared/desk/state.ts';
import { storedLedger } from '#shared/desk/stored-ledger.ts';
import type { DeskKeys } from '../crypto/desk-keys.ts';
import { hashing } from '../crypto/hashing.ts';
import { type PersonWeek, textOfWeeks, weeksOfText } from './week-rows.ts';

export type Desk = { readonly state: DeskState; readonly keys: DeskKeys };

/** Each person's number, in the order of arrival. Numbers lie in the rows, and choose the part. */
export type Numbers = ReadonlyMap<string, number>;

/** `desk`, `keys`, `atoms`, `ledger-0`, `people-0`, `held-0`, `settled-2026-W47`, `sums-2026-W47`. */
export type PartKey = string;

const peopleInPart = 2048;
/** Fewer: a hundred weeks of each come in at once. */
const holdersInPart = 512;
const entriesInPart = 64;

type Stored = Omit<HeldPerson, 'held' | 'settled'> & { readonly number: number };
type Rest = Omit<DeskState, 'persons' | 'atoms' | 'atomWeeks' | 'ledger'>;

const peoplePartOf = (number: number): number => Math.floor(number / peopleInPart);
const heldPartOf = (number: number): number => Math.floor(number / holdersInPart);

/** The last closed week; an empty text, before all weeks, if none is. */
export const lastClosedOf = (state: Pick<DeskState, 'ledger'>): IsoWeek => lastClosedWeek(state) ?? '';

const restOf = ({ persons: _, atoms: __, atomWeeks: ___, ledger: ____, ...rest }: DeskState): Rest => rest;

/** The numbers of the persons of a state: known ones keep theirs. */
export function numbersOf({ persons }: DeskState, former: Numbers): Numbers {
  const numbers = new Map<string, number>();
  let next = Math.max(-1, ...former.values()) + 1;
  for (const person of persons.keys()) {
    const known = former.get(person);
    numbers.set(person, known ?? next);
    if (known === undefined) next += 1;
  }
  return numbers;
}

/** What of a statement still counts: entries of closed weeks have no effect. */
const countingOf = (held: readonly SentWeek[], lastClosed: IsoWeek): readonly SentWeek[] =>
  held.filter(({ week }) => week > lastClosed);

const isSameList = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one === other || (one.length === other.length && one.every((item, index) => item === other[index]));

/** Notes the weeks in which two lists of settled entries differ. Both are in order of weeks. */
function noteSettled(
  one: readonly SentWeek[],
  other: readonly SentWeek[],
  note: (week: IsoWeek) => void,
): void {
  if (one === other) return;
  const after = '~';
  let [at, otherAt] = [0, 0];
  while (at < one.length || otherAt < other.length) {
    const [entry, otherEntry] = [one[at], other[otherAt]];
    const [week, otherWeek] = [entry?.week ?? after, otherEntry?.week ?? after];
    if (entry !== otherEntry) note(week < otherWeek ? week : otherWeek);
    if (week <= otherWeek) at += 1;
    if (otherWeek <= week) otherAt += 1;
  }
}

const nobody: ReadonlyMap<string, HeldPerson> = new Map();

type Note = (key: PartKey) => void;

function noteArrivals(before: Desk | null, next: Desk, numbers: Numbers, note: Note): void {
  const lastClosed = lastClosedOf(next.state);
  for (const [id, person] of next.state.persons) {
    const was = before?.state.persons.get(id);
    if (was === person) continue;
    const number = numbers.get(id) ?? 0;
    note(`people-${peoplePartOf(number)}`);
    noteSettled(was?.settled ?? [], person.settled, (week) => note(`settled-${week}`));
    if (was?.held === person.held) continue;
    const [counted, counts] = [was?.held ?? [], person.held].map((held) => countingOf(held, lastClosed));
    if (!isSameList(counted ?? [], counts ?? [])) note(`held-${heldPartOf(number)}`);
  }
}

function noteDepartures(before: Desk, next: Desk, numbers: Numbers, note: Note): void {
  for (const [id, was] of before.state.persons) {
    if (next.state.persons.has(id)) continue;
    const number = numbers.get(id) ?? 0;
    note(`people-${peoplePartOf(number)}`);
    note(`held-${heldPartOf(number)}`);
    noteSettled(was.settled, [], (week) => note(`settled-${week}`));
  }
}

function noteLists(before: Desk | null, { state }: Desk, note: Note): void {
  const sums = new Set(before?.state.atomWeeks);
  for (const each of state.atomWeeks) if (!sums.delete(each)) note(`sums-${each.week}`);
  for (const { week } of sums) note(`sums-${week}`);
  state.ledger.forEach((entry, at) => {
    if (before?.state.ledger[at] !== entry) note(`ledger-${Math.floor(at / entriesInPart)}`);
  });
}

/** Whether a part holds what statements say of weeks that were not closed when it was written. */
export const isHeldPart = (key: PartKey): boolean => key.startsWith('held-');

/** A desk with the numbers of its persons. */
export type Numbered = { readonly desk: Desk; readonly numbers: Numbers };

/** The parts that differ between two states of a desk. Without a former one: all. */
export function changedParts(before: Numbered | null, { desk: next, numbers }: Numbered): Set<PartKey> {
  const changed = new Set<PartKey>();
  const note: Note = (key) => void changed.add(key);
  const former = before?.desk ?? null;
  noteArrivals(former, next, numbers, note);
  if (before !== null) noteDepartures(before.desk, next, before.numbers, note);
  noteLists(former, next, note);
  if (former?.keys !== next.keys) note('keys');
  if (former?.state.atoms !== next.state.atoms) note('atoms');
  const [rest, formerRest] = [restOf(next.state), former === null ? {} : restOf(former.state)];
  if (!isSameList(Object.values(rest), Object.values(formerRest))) note('desk');
  return changed;
}

/** The texts of parts; null for one that holds nothing. */
export function textsOfParts({ desk: { state, keys }, numbers }: Numbered) {
  const ordered = [...state.persons.values()].map((person) => ({
    person,
    number: numbers.get(person.person) ?? 0,
  }));
  const lastClosed = lastClosedOf(state);
  const listText = (list: readonly unknown[]): string | null =>
    list.length === 0 ? null : JSON.stringify(list);
  const weeksText = (weeks: readonly PersonWeek[]): string | null =>
    weeks.length === 0 ? null : textOfWeeks(weeks);

  const settledIn = (week: IsoWeek): readonly PersonWeek[] =>
    ordered.flatMap(({ person, number }) => {
      const sent = person.settled.findLast((each) => each.week === week);
      return sent === undefined ? [] : { number, sent };
    });
  const peopleIn = (part: number): readonly Stored[] =>
    ordered
      .filter(({ number }) => peoplePartOf(number) === part)
      .map(({ person: { held: _, settled: __, ...rest }, number }) => ({ ...rest, number }));
  const heldIn = (part: number): readonly PersonWeek[] =>
    ordered
      .filter(({ number }) => heldPartOf(number) === part)
      .flatMap(({ person, number }) => countingOf(person.held, lastClosed).map((sent) => ({ number, sent })));

  return (key: PartKey): string | null => {
    if (key === 'desk') return JSON.stringify(restOf(state));
    if (key === 'keys') return JSON.stringify(keys);
    if (key === 'atoms') return listText(state.atoms);
    const [, kind, of = ''] = /^(ledger|people|held|settled|sums)-(.+)$/.exec(key) ?? [];
    switch (kind) {
      case 'ledger':
        return listText(state.ledger.slice(Number(of) * entriesInPart, (Number(of) + 1) * entriesInPart));
      case 'people':
        return listText(peopleIn(Number(of)));
      case 'held':
        return weeksText(heldIn(Number(of)));
      case 'settled':
        return weeksText(settledIn(of));
      case 'sums':
        return listText(state.atomWeeks.filter(({ week }) => week === of));
      default:
        throw new RangeError(`There is no part ${key}.`);
    }
  };
}

const listOf = <Item>() => z.array(z.custom<Item>((item) => typeof item === 'object' && item !== null));
const storedSchema = listOf<Stored>();
const entriesSchema = z.array(z.unknown());
const atomsSchema = listOf<Atom>();
const sumsSchema = listOf<AtomWeek>();
const restSchema = z.custom<Rest>((rest) => typeof rest === 'object' && rest !== null);
const keysSchema = z.custom<DeskKeys>((keys) => typeof keys === 'object' && keys !== null);

/** Text by key, as `textsOfParts` made it. */
export type PartTexts = ReadonlyMap<PartKey, string>;

const textsOf = (texts: PartTexts, kind: string): readonly string[] =>
  [...texts]
    .filter(([key]) => key.startsWith(`${kind}-`))
    // Weeks are in order as texts; numbers are not.
    .toSorted(([one], [other]) => one.length - other.length || (one < other ? -1 : 1))
    .map(([, text]) => text);

const pushTo = <Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
};

function weeksByNumber(texts: readonly string[]): ReadonlyMap<number, readonly SentWeek[]> {
  const byNumber = new Map<number, SentWeek[]>();
  for (const text of texts) for (const { number, sent } of weeksOfText(text)) pushTo(byNumber, number, sent);
  return byNumber;
}

/** @throws Error if the ledger is not as the desk wrote it */
export function ledgerOfParts(texts: PartTexts): readonly LedgerEntry[] {
  const stored = textsOf(texts, 'ledger').flatMap((text) => entriesSchema.parse(JSON.parse(text)));
  const ledger = storedLedger(stored, hashing);
  if (ledger === null) throw new Error('The ledger is not as it was written.');
  return ledger;
}

function peopleOfParts(texts: PartTexts, lastClosed: IsoWeek) {
  const people = textsOf(texts, 'people').flatMap((text) => storedSchema.parse(JSON.parse(text)));
  const [held, settled] = [weeksByNumber(textsOf(texts, 'held')), weeksByNumber(textsOf(texts, 'settled'))];
  const persons = new Map<string, HeldPerson>();
  const numbers = new Map<string, number>();
  for (const { number, ...person } of people.toSorted((one, other) => one.number - other.number)) {
    numbers.set(person.person, number);
    persons.set(person.person, {
      ...person,
      held: countingOf(held.get(number) ?? [], lastClosed),
      settled: settled.get(number) ?? [],
    });
  }
  return { persons, numbers };
}

const jsonOf = (texts: PartTexts, key: PartKey): unknown => JSON.parse(texts.get(key) ?? 'null');

const sumsOfParts = (texts: PartTexts): readonly AtomWeek[] =>
  textsOf(texts, 'sums').flatMap((text) => sumsSchema.parse(JSON.parse(text)));

/** The desk of whole parts. @throws Error if a part is none of `textsOfParts`, or one that every desk has is missing */
export function deskOfParts(texts: PartTexts): Numbered {
  const withoutPersons: DeskState = {
    ...restSchema.parse(jsonOf(texts, 'desk')),
    persons: nobody,
    atoms: atomsSchema.parse(jsonOf(texts, 'atoms') ?? []),
    atomWeeks: sumsOfParts(texts),
    ledger: ledgerOfParts(texts),
  };
  const { persons, numbers } = peopleOfParts(texts, lastClosedOf(withoutPersons));
  const keys = keysSchema.parse(jsonOf(texts, 'keys'));
  return { desk: { state: { ...withoutPersons, persons }, keys }, numbers };
}

/** What some parts of a desk hold; null for what cannot be read. */
export function readableIn(texts: PartTexts) {
  const read = <Value>(work: () => Value): Value | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  const people = read(() => peopleOfParts(texts, ''));
  return {
    keys: read(() => keysSchema.parse(jsonOf(texts, 'keys'))),
    words: read(() => restSchema.parse(jsonOf(texts, 'desk')).words),
    persons: people?.persons ?? nobody,
    heldPartOf: (person: string): PartKey => `held-${heldPartOf(people?.numbers.get(person) ?? 0)}`,
  };
}
