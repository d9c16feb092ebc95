/**
 * The audit at every closing (desk.md §5): people with the same shown history are a class, and every class has at
 * least five people. Whatever shown rows can be made to say by subtraction is then about five people or more.
 */
import { leastClass } from './constants.ts';

export type Refined<Person> = {
  /** The new classes, of those whose class has changed. */
  readonly changed: ReadonlyMap<Person, number>;
  /** The highest class of any family. */
  readonly classes: number;
  readonly isSafe: boolean;
};

/** People of one class who are in the same new row, or in none. */
type Part = { people: number; shownClass: number };
type Parts = ReadonlyMap<number, ReadonlyMap<string | undefined, Part>>;
type Reads<Person> = {
  /** The class of a person; 0 for one in no shown row yet. */
  readonly classOf: (person: Person) => number;
  /** Which of the new rows a person is in; undefined for none. */
  readonly rowOf: (person: Person) => string | undefined;
};

function partsOf<Person>(people: Iterable<Person>, { classOf, rowOf }: Reads<Person>): Parts {
  const parts = new Map<number, Map<string | undefined, Part>>();
  for (const person of people) {
    const shownClass = classOf(person);
    const row = rowOf(person);
    const ofClass = parts.get(shownClass) ?? new Map<string | undefined, Part>();
    const part = ofClass.get(row);
    if (part !== undefined) part.people += 1;
    else parts.set(shownClass, ofClass.set(row, { people: 1, shownClass }));
  }
  return parts;
}

/**
 * Splits the classes by new rows. People who stay together keep their class; every other part gets a new one.
 * @param people all of them, read twice
 * @param highest the highest class of any family
 */
export function refinedClasses<Person>(
  people: Iterable<Person>,
  reads: Reads<Person>,
  highest: number,
): Refined<Person> {
  const parts = partsOf(people, reads);
  let classes = highest;
  let isSafe = true;
  for (const [shownClass, ofClass] of parts) {
    for (const [row, part] of ofClass) {
      const isUnseen = shownClass === 0 && row === undefined;
      const staysTogether = isUnseen || (shownClass !== 0 && ofClass.size === 1);
      if (!staysTogether) {
        classes += 1;
        part.shownClass = classes;
      }
      isSafe &&= isUnseen || part.people >= leastClass;
    }
  }
  const changed = new Map<Person, number>();
  for (const person of people) {
    const former = reads.classOf(person);
    const shownClass = parts.get(former)?.get(reads.rowOf(person))?.shownClass ?? former;
    if (shownClass !== former) changed.set(person, shownClass);
  }
  return { changed, classes, isSafe };
}
