/**
 * Notices when code asks for the machine's time zone, whoever asks: ours or a library. Code that never asks runs the
 * same in every zone. Another process or another global scope may ask unseen, so starting one counts as asking.
 */
import { createRequire, syncBuiltinESMExports } from 'node:module';

// biome-ignore lint/suspicious/noExplicitAny: any function of the platform, whatever it takes and gives.
type AnyFunction = (...args: any[]) => any;
type Methods = Record<string, AnyFunction>;

const require = createRequire(import.meta.url);

/** Methods of a date that show it in UTC or as a number. No zone is off by parts of a second. */
const zoneless = /UTC|ISO|GMT|Milliseconds$|^toJSON$|^[gs]etTime$|^toTemporalInstant$/;
const dateMethods = Object.getOwnPropertyNames(Date.prototype).filter(
  (name) => /^(get|set|to)/.test(name) && !zoneless.test(name),
);

/** A date alone is in UTC, and so is a time that names its offset. Any other text is read in the local zone. */
const isTextInZone = (text: unknown): boolean =>
  typeof text === 'string' && !/^\d{4}(-\d\d){0,2}$|(Z|GMT|UTC|[+-]\d\d:?\d\d)$/i.test(text.trim());

const isDateInZone = (args: readonly unknown[]): boolean => args.length > 1 || isTextInZone(args[0]);

const hasNoZone = ([, options]: readonly unknown[]): boolean =>
  (options as Intl.DateTimeFormatOptions | undefined)?.timeZone === undefined;

const processStarts = ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'];
const scopeStarts = ['createContext', 'runInNewContext'];
const momentsInZone = ['timeZoneId', 'zonedDateTimeISO', 'plainDateTimeISO', 'plainDateISO', 'plainTimeISO'];

/**
 * Calls `onRead` each time that the zone is asked for, from now on. Start it before the code that it watches is
 * loaded: a library may keep a function of the platform.
 * @returns ends the watch
 */
export function watchZone(onRead: () => void): () => void {
  const undo: (() => void)[] = [];
  const replace = <Owner extends object>(owner: Owner, name: keyof Owner & string, by: unknown): void => {
    const before = owner[name];
    owner[name] = by as Owner[typeof name];
    undo.push(() => {
      owner[name] = before;
    });
  };
  const replaceMethods = (
    owner: object,
    names: readonly string[],
    isRead: AnyFunction = () => true,
  ): void => {
    const methods = owner as Methods;
    for (const name of names) {
      const method = methods[name];
      if (method === undefined) continue;
      const watched = new Proxy(method, {
        apply: (target, self, args) => {
          if (isRead(...args)) onRead();
          return Reflect.apply(target, self, args);
        },
        construct: (target, args, made) => {
          if (isRead(...args)) onRead();
          return Reflect.construct(target, args, made);
        },
      });
      replace(methods, name, watched);
    }
  };

  replaceMethods(Date.prototype, dateMethods);
  replaceMethods(Date, ['parse'], isTextInZone);
  const watchedDate = new Proxy(Date, {
    // `Date()` without `new` is a text in the local zone.
    apply: (target, self, args: []) => {
      onRead();
      return Reflect.apply(target, self, args);
    },
    construct: (target, args, made) => {
      if (isDateInZone(args)) onRead();
      return Reflect.construct(target, args, made);
    },
  });
  let date: DateConstructor = watchedDate;
  const unwatchedDate = Object.getOwnPropertyDescriptor(globalThis, 'Date');
  Object.defineProperty(globalThis, 'Date', {
    configurable: true,
    get: () => date,
    // A fake clock puts a date of its own here, made of the one that it knew before the watch.
    set: (other: DateConstructor) => {
      onRead();
      date = other;
    },
  });
  undo.push(() => Object.defineProperty(globalThis, 'Date', unwatchedDate ?? {}));
  replaceMethods(Intl, ['DateTimeFormat'], (...args) => hasNoZone(args));
  // Node 24 has none; the one that a later Node has asks beneath Intl.
  const { Temporal } = globalThis as { Temporal?: { Now: object } };
  if (Temporal) replaceMethods(Temporal.Now, momentsInZone);

  replaceMethods(require('node:child_process'), processStarts);
  replaceMethods(require('node:worker_threads'), ['Worker']);
  replaceMethods(require('node:vm'), scopeStarts);
  syncBuiltinESMExports();
  const watchedEnv = new Proxy(process.env, {
    get: (env, name) => {
      if (name === 'TZ') onRead();
      return Reflect.get(env, name);
    },
  });
  replace(process, 'env', watchedEnv);

  return () => {
    for (const each of undo.toReversed()) each();
    syncBuiltinESMExports();
  };
}
