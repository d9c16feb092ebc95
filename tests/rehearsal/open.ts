/** Starts the built program for a rehearsal, and gives it pages of the test's own browser. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { packed, unpacked } from './clone.ts';
import { type FromProgram, type PageEvent, pageEvents, type Start, type ToProgram } from './wire.ts';

type Evaluate = <Answer, Given>(
  run: (electron: never, given: Given) => Answer | Promise<Answer>,
  given?: Given,
) => Promise<Answer>;

export type Rehearsal = {
  /** The page of the newest window, once there is one; rejects where the program ends without one. */
  readonly page: Promise<Page>;
  /** Runs a function of the test in the program, with its `electron` and, beside it, the `double` behind that. */
  readonly evaluate: Evaluate;
  /** The exit code, once the program has ended. */
  readonly exit: Promise<number | null>;
  readonly errors: () => string;
  /** The arguments of each start that the program asked for at its end. */
  readonly relaunches: readonly (readonly string[])[];
  /** Another start told this program of itself. */
  readonly tellSecondInstance: (args: readonly string[], folder: string) => void;
  /** Called when this start found a first one. */
  readonly onSecondInstance: (listener: Rehearsal['tellSecondInstance']) => void;
  readonly process: ChildProcess;
};

export type OpenOptions = {
  readonly start: Start;
  readonly context: BrowserContext;
  /** Before the page's first script. */
  readonly prepare: (page: Page) => Promise<void>;
  readonly nodeArgs: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

type Send = (method: string, params: object) => Promise<unknown>;

export function rehearse({ start, context, prepare, nodeArgs, env }: OpenOptions): Rehearsal {
  const program = fork(path.join(import.meta.dirname, 'start.ts'), [JSON.stringify(start)], {
    execArgv: [...nodeArgs],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let errors = '';
  program.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const pages = new Map<number, { readonly page: Page; readonly session: CDPSession }>();
  const evaluated = new Map<number, PromiseWithResolvers<unknown>>();
  const relaunches: (readonly string[])[] = [];
  const firstPage = Promise.withResolvers<Page>();
  firstPage.promise.catch(() => undefined);
  let onSecondInstance: Rehearsal['tellSecondInstance'] = () => {};
  let ended: Error | null = null;
  const exit = once(program, 'close').then(([code]) => code as number | null);
  void exit.then((code) => {
    ended = new Error(`The program ended with ${code}: ${errors}`);
    firstPage.reject(ended);
    for (const each of evaluated.values()) each.reject(ended);
  });
  const send = (told: ToProgram): void => {
    // A program that ends meanwhile hears nothing, and needs nothing more.
    if (program.connected) program.send(told, () => undefined);
  };

  const openPage = async (window: number): Promise<void> => {
    const page = await context.newPage();
    await prepare(page);
    // The session outlives a crash of the page.
    const session = await context.newCDPSession(page);
    for (const event of pageEvents) {
      session.on(event, (params: unknown) => send({ event: event satisfies PageEvent, window, params }));
    }
    pages.set(window, { page, session });
    firstPage.resolve(page);
  };

  const answer = async (told: Extract<FromProgram, { ask: string }>): Promise<unknown> => {
    if (told.ask === 'open-page') return openPage(told.window);
    const there = pages.get(told.window);
    if (there === undefined) throw new Error('That window has no page.');
    if (told.ask === 'cdp')
      return (there.session.send as unknown as Send).call(there.session, told.method, told.params);
    await there.page.close();
    return null;
  };

  program.on('message', (told: FromProgram) => {
    if ('ask' in told) {
      answer(told).then(
        (value) => send({ answer: told.id, value: value ?? null }),
        (error) => send({ answer: told.id, error: String(error) }),
      );
    } else if ('answer' in told) {
      const asked = evaluated.get(told.answer);
      evaluated.delete(told.answer);
      if (told.error === undefined) asked?.resolve(unpacked(told.value ?? 'null'));
      else asked?.reject(new Error(told.error));
    } else if (told.tell === 'relaunch') relaunches.push(told.args);
    else onSecondInstance(told.args, told.folder);
  });

  let asked = 0;
  return {
    page: firstPage.promise,
    evaluate: (run, given) => {
      if (ended !== null) return Promise.reject(ended);
      asked += 1;
      const answering = Promise.withResolvers<unknown>();
      evaluated.set(asked, answering);
      send({ evaluate: asked, source: String(run), given: packed(given) });
      return answering.promise as ReturnType<Evaluate> as never;
    },
    exit,
    errors: () => errors,
    relaunches,
    tellSecondInstance: (args, folder) => send({ tell: 'second-instance', args, folder }),
    onSecondInstance: (listener) => {
      onSecondInstance = listener;
    },
    process: program,
  };
}
