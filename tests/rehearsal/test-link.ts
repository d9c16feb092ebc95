/** The rehearsed program's side of the channel to the test that started it. */
import { packed, unpacked } from './clone.ts';
import type { FromProgram, PageEvent, ProgramAsks, ToProgram } from './wire.ts';

type Without<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

export type TestLink = {
  /** @throws Error with the test's or the browser's own words */
  readonly ask: <Answer>(question: Without<ProgramAsks, 'id'>) => Promise<Answer>;
  readonly tell: (told: FromProgram) => void;
  readonly onPage: (window: number, listener: (event: PageEvent, params: unknown) => void) => void;
  readonly onSecondInstance: (listener: (args: readonly string[], folder: string) => void) => void;
  /** What the functions of the test get as their first argument. */
  readonly evaluateWith: (electron: object) => void;
};

export function linkToTest(): TestLink {
  const asked = new Map<number, PromiseWithResolvers<unknown>>();
  const pages = new Map<number, (event: PageEvent, params: unknown) => void>();
  let onSecondInstance: (args: readonly string[], folder: string) => void = () => {};
  let electron: object = {};
  let questions = 0;
  const tell = (told: FromProgram): void => {
    if (process.connected) process.send?.(told);
  };

  const evaluate = async (id: number, source: string, given: string): Promise<void> => {
    try {
      // The test's own function: it comes from no page.
      const run = new Function(`return (${source});`)() as (electron: object, given: unknown) => unknown;
      tell({ answer: id, value: packed(await run(electron, unpacked(given))) });
    } catch (error) {
      tell({ answer: id, error: String(error) });
    }
  };

  process.on('message', (told: ToProgram) => {
    if ('answer' in told) {
      const question = asked.get(told.answer);
      asked.delete(told.answer);
      if (told.error === undefined) question?.resolve(told.value);
      else question?.reject(new Error(told.error));
    } else if ('event' in told) pages.get(told.window)?.(told.event as PageEvent, told.params);
    else if ('evaluate' in told) void evaluate(told.evaluate, told.source, told.given);
    else onSecondInstance(told.args, told.folder);
  });

  return {
    ask: <Answer>(question: Without<ProgramAsks, 'id'>) => {
      questions += 1;
      const answer = Promise.withResolvers<unknown>();
      asked.set(questions, answer);
      tell({ ...question, id: questions } as ProgramAsks);
      return answer.promise as Promise<Answer>;
    },
    tell,
    onPage: (window, listener) => void pages.set(window, listener),
    onSecondInstance: (listener) => {
      onSecondInstance = listener;
    },
    evaluateWith: (given) => {
      electron = given;
    },
  };
}
