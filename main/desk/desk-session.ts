/**
 * An open desk: its state in memory. A step is computed by the pure core, written, and only then answered. If it
 * cannot be written, the desk stays as it was. The caller queues the steps.
 */
import { saveError } from '../files/save-error.ts';
import { type Desk, lastClosedOf } from './parts.ts';

/** Where an open desk is written. A made-up one is written nowhere. */
export type DeskKeeper = {
  readonly write: (desk: Desk, options: { readonly erases: boolean }) => Promise<void>;
  readonly revision: () => number;
};

export type Step<Answer> = { readonly desk: Desk; readonly answer: Answer };

export type DeskSession = {
  readonly read: () => Desk;
  readonly revision: () => number;
  /** @throws ServiceError if it cannot be written; nothing has changed then */
  readonly change: <Answer>(step: (desk: Desk) => Step<Answer> | Promise<Step<Answer>>) => Promise<Answer>;
};

/** Whether figures of a person were erased: none of them may come back from a backup. */
function erasesFigures({ state: before }: Desk, { state: next }: Desk): boolean {
  if (before.persons === next.persons) return false;
  const lastClosed = lastClosedOf(next);
  return [...before.persons].some(([id, was]) => {
    const person = next.persons.get(id);
    if (person === was) return false;
    if (person === undefined) return true;
    const isEmptied = person.held.length === 0 && was.held.some(({ week }) => week > lastClosed);
    // Settled weeks go by a withdrawal or by retention, the oldest first.
    const isForgotten = was.settled[0] !== undefined && person.settled[0]?.week !== was.settled[0].week;
    return (isEmptied && !person.isDisputed) || isForgotten || (person.hasWithdrawn && !was.hasWithdrawn);
  });
}

export function createDeskSession(first: Desk, { write, revision }: DeskKeeper): DeskSession {
  let current = first;
  return {
    read: () => current,
    revision,
    change: async (step) => {
      const { desk, answer } = await step(current);
      if (desk.state === current.state && desk.keys === current.keys) return answer;
      await write(desk, { erases: erasesFigures(current, desk) }).catch((error: unknown) => {
        throw saveError(error);
      });
      current = desk;
      return answer;
    },
  };
}

/** A desk that is kept in memory alone. */
export function inMemory(): DeskKeeper {
  let revision = 1;
  return {
    write: async () => {
      revision += 1;
    },
    revision: () => revision,
  };
}
