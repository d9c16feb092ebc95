/**
 * What runs in the page of a rehearsal: the world of the preload, with an `electron` of its own, and the page's world,
 * which sees only what the preload gives it. The worlds share no objects. They call each other by events of the
 * window, at once, and carry texts (clone.ts).
 */
import { readFileSync } from 'node:fs';
import { packed, unpacked } from './clone.ts';

/** The name of the preload's world, and of its way to the main process. */
export const preloadWorld = 'Electron Isolated Context';
export const toMainBinding = 'rehearsalToMain';
/** The preload's world takes what main sends by this name. */
export const fromMain = 'rehearsalFromMain';

type Pack = typeof packed;
type Unpack = typeof unpacked;
/** An argument between the worlds: a copy, or a function by its number. */
type Carried = { readonly copy: string } | { readonly callback: number };
type Told = {
  readonly exposed?: { readonly name: string; readonly keys: readonly string[] };
  readonly called?: { readonly name: string; readonly key: string; readonly args: readonly Carried[] };
  readonly callback?: { readonly id: number; readonly args: readonly Carried[] };
  readonly settled?: { readonly id: number; readonly value?: string; readonly error?: string };
};
type Answer = { readonly value?: string; readonly promise?: number; readonly error?: string };
type Callable = (...args: unknown[]) => unknown;

/** Runs in the page's world before its first script: puts there what the preload exposes. */
function pageWorld(pack: Pack, unpack: Unpack): void {
  const callbacks: Callable[] = [];
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let answer: Answer = {};
  const world = globalThis as unknown as Record<string, unknown>;
  const carried = (each: unknown): Carried =>
    typeof each === 'function' ? { callback: callbacks.push(each as Callable) - 1 } : { copy: pack(each) };
  const ask = (told: Told): unknown => {
    answer = {};
    window.dispatchEvent(new CustomEvent('rehearsal-to-preload', { detail: JSON.stringify(told) }));
    if (answer.error !== undefined) throw new Error(answer.error);
    if (answer.promise === undefined) return unpack(answer.value ?? pack(undefined));
    const settling = Promise.withResolvers<unknown>();
    waiting.set(answer.promise, settling);
    return settling.promise;
  };
  window.addEventListener('rehearsal-to-page', (event) => {
    const { exposed, callback, settled } = JSON.parse((event as CustomEvent<string>).detail) as Told;
    if (exposed !== undefined) {
      const { name, keys } = exposed;
      world[name] = Object.freeze(
        Object.fromEntries(
          keys.map((key) => [
            key,
            (...args: unknown[]) => ask({ called: { name, key, args: args.map(carried) } }),
          ]),
        ),
      );
    }
    if (callback !== undefined) {
      callbacks[callback.id]?.(...callback.args.map((each) => 'copy' in each && unpack(each.copy)));
    }
    if (settled !== undefined) {
      const settling = waiting.get(settled.id);
      waiting.delete(settled.id);
      if (settled.error === undefined) settling?.resolve(unpack(settled.value ?? pack(undefined)));
      else settling?.reject(new Error(settled.error));
    }
  });
  window.addEventListener('rehearsal-answer', (event) => {
    answer = JSON.parse((event as CustomEvent<string>).detail) as Answer;
  });
}

/** Runs in the preload's world: its `require`, and the ways to main and to the page. */
function preloadWorldOf(
  pack: Pack,
  unpack: Unpack,
  names: { readonly toMain: string; readonly fromMain: string },
): (module: string) => unknown {
  const world = globalThis as unknown as Record<string, (text: string) => void>;
  const toMain = (message: object): void => world[names.toMain]?.(JSON.stringify(message));
  const tell = (told: Told): void =>
    void window.dispatchEvent(new CustomEvent('rehearsal-to-page', { detail: JSON.stringify(told) }));
  const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
  const listeners = new Map<string, Callable[]>();
  const invoked: PromiseWithResolvers<unknown>[] = [];
  const apis = new Map<string, Readonly<Record<string, Callable>>>();
  let promises = 0;

  const received = (each: Carried): unknown =>
    'copy' in each
      ? unpack(each.copy)
      : (...args: unknown[]) =>
          tell({ callback: { id: each.callback, args: args.map((own) => ({ copy: pack(own) })) } });

  const answered = ({ name, key, args }: NonNullable<Told['called']>): Answer => {
    try {
      const value = apis.get(name)?.[key]?.(...args.map(received));
      if (!(value instanceof Promise)) return { value: pack(value) };
      promises += 1;
      const id = promises;
      value.then(
        (settled) => tell({ settled: { id, value: pack(settled) } }),
        (error) => tell({ settled: { id, error: textOf(error) } }),
      );
      return { promise: id };
    } catch (error) {
      return { error: textOf(error) };
    }
  };
  window.addEventListener('rehearsal-to-preload', (event) => {
    const { called } = JSON.parse((event as CustomEvent<string>).detail) as Told;
    if (called === undefined) return;
    window.dispatchEvent(new CustomEvent('rehearsal-answer', { detail: JSON.stringify(answered(called)) }));
  });

  world[names.fromMain] = (text) => {
    const { id, value, error, channel, args } = JSON.parse(text);
    if (channel !== undefined) {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...(unpack(args) as unknown[]));
    } else if (error === undefined) invoked[id]?.resolve(unpack(value));
    else invoked[id]?.reject(new Error(error));
  };

  const ipcRenderer = {
    on: (channel: string, listener: Callable) =>
      void listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
    invoke: (channel: string, ...args: unknown[]): Promise<unknown> => {
      const call = Promise.withResolvers<unknown>();
      const id = invoked.push(call) - 1;
      toMain({ id, channel, args: pack(args) });
      return call.promise;
    },
    send: (channel: string, ...args: unknown[]): void => toMain({ channel, args: pack(args) }),
  };
  const contextBridge = {
    exposeInMainWorld: (name: string, api: Readonly<Record<string, Callable>>): void => {
      apis.set(name, api);
      tell({ exposed: { name, keys: Object.keys(api) } });
    },
  };
  return (module) => {
    if (module !== 'electron') throw new Error(`A sandboxed preload cannot require '${module}'.`);
    return { ipcRenderer, contextBridge };
  };
}

const helpers = `${packed}, ${unpacked}`;

/** The script for the page's own world. */
export const pageScript = `(${pageWorld})(${helpers});`;

/** The script for the preload's world: a built preload, which is one CommonJS file. */
export const preloadScript = (file: string): string =>
  `((require) => {${readFileSync(file, 'utf8')}\n})((${preloadWorldOf})(${helpers}, ${JSON.stringify({
    toMain: toMainBinding,
    fromMain,
  })}));`;
