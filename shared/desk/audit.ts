/**
 * The audit at every closing (desk.md §5): people with the same shown history are a class, and every class has at
 * least five people. Whatever shown rows can be made to say by subtraction is then about five people or more.
 */

import { groupedBy } from '../grouped-by.ts';
import { leastClass } from './constants.ts';

export type Classes = {
  /** The class of each person by id; 0 for those in no shown row yet. */
  readonly classOf: ReadonlyMap<string, number>;
  /** The highest class. */
  readonly classes: number;
  readonly isSafe: boolean;
};

/**
 * Splits the classes by new rows. People who stay together keep their class; every other part gets a new one.
 * @param before the class of each person
 * @param rowOf which of the new rows a person is in; null for none
 * @param highest the highest class of any family
 */
export function refinedClasses(
  before: Iterable<readonly [person: string, shownClass: number]>,
  rowOf: (person: string) => string | null,
  highest: number,
): Classes {
  const classOf = new Map<string, number>();
  let classes = highest;
  let isSafe = true;
  for (const [shownClass, people] of groupedBy(before, ([, former]) => [former])) {
    const parts = groupedBy(people, ([person]) => [rowOf(person)]);
    for (const [row, part] of parts) {
      const isUnseen = shownClass === 0 && row === null;
      const staysTogether = isUnseen || (shownClass !== 0 && parts.size === 1);
      if (!staysTogether) classes += 1;
      for (const [person] of part) classOf.set(person, staysTogether ? shownClass : classes);
      isSafe &&= isUnseen || part.length >= leastClass;
    }
  }
  return { classOf, classes, isSafe };
}
