/** Serves a group of calls by code that is loaded with its first call: no start of the app waits for it. */

type AnyCall = (...given: readonly unknown[]) => Promise<unknown>;

/** @param isNeedless whether a call has nothing to do as things are: then nothing is loaded */
export function lazyService<Service extends object>(
  load: () => Promise<Service>,
  isNeedless: (name: string) => boolean = () => false,
): Service {
  const callOf =
    (name: string): AnyCall =>
    async (...given) => {
      if (isNeedless(name)) return undefined;
      const calls = (await load()) as Readonly<Record<string, AnyCall>>;
      return calls[name]?.(...given);
    };
  return new Proxy({}, { get: (_, name) => callOf(String(name)) }) as Service;
}
