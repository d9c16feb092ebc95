/** Undo and redo. Main holds the stacks; the page requests the next step. */
import type { Steps } from '#shared/record/revision.ts';
import { messageOf } from './api.ts';
import { tell } from './notices.ts';
import { surprisesSoFar, useRecord } from './record.ts';
import { enqueue, write } from './session.ts';

const messages = { undo: 'app.undone', redo: 'app.redone' } as const;

/** Refused if another window's change arrived since the request: the user has not seen the next step. */
function step(way: keyof Steps): Promise<void> {
  const seen = surprisesSoFar();
  return enqueue(async () => {
    const said = useRecord.getState()[way];
    if (said === null) return;
    if (seen !== surprisesSoFar()) return tell({ id: 'service.steps-meanwhile' }, false);
    try {
      await write((api, revision) => api.record[way](revision));
      tell({ id: messages[way], values: { said } }, way === 'redo');
    } catch (error) {
      tell(messageOf(error), false);
    }
  });
}

export const undo = (): Promise<void> => step('undo');
export const redo = (): Promise<void> => step('redo');
