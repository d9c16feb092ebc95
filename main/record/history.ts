/** The undo and redo stacks of an open record. They are in memory and end with the session. */
import type { Change } from '#shared/record/change.ts';
import type { Steps } from '#shared/record/revision.ts';

/** A saved step: its label for undo, and the changes that take it back. */
export type Step = { readonly label: string; readonly inverse: readonly Change[] };

export type Way = keyof Steps;

/** The number of steps kept. The inverse of a restore may hold a whole record. */
const mostSteps = 200;

const opposite = { undo: 'redo', redo: 'undo' } as const satisfies Record<Way, Way>;

export type History = {
  /** Adds a new step, and clears the redo stack. */
  readonly add: (step: Step) => void;
  /** The next step in this direction, or null. */
  readonly next: (way: Way) => Step | null;
  /** Records that the next step was taken. `inverse` reverts it. */
  readonly take: (way: Way, inverse: readonly Change[]) => void;
  readonly steps: () => Steps;
  /** Clears the history after a permanent deletion: earlier steps would restore parts of it. */
  readonly clear: () => void;
};

export function createHistory(): History {
  const stacks: Record<Way, Step[]> = { undo: [], redo: [] };
  const next = (way: Way): Step | null => stacks[way].at(-1) ?? null;
  return {
    add: (step) => {
      stacks.undo = [...stacks.undo, step].slice(-mostSteps);
      stacks.redo = [];
    },
    next,
    take: (way, inverse) => {
      const step = stacks[way].pop();
      if (step !== undefined) stacks[opposite[way]].push({ label: step.label, inverse });
    },
    steps: () => ({ undo: next('undo')?.label ?? null, redo: next('redo')?.label ?? null }),
    clear: () => {
      stacks.undo = [];
      stacks.redo = [];
    },
  };
}
