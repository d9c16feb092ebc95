/** Lazy parts of the page: loaded after the first screen is shown, or as soon as they are needed. */
import { type ComponentType, createElement, lazy, Suspense, useEffect, useState } from 'react';
import { wholeCatalogue } from '../messages/whole-catalogue.ts';

const waiting: (() => Promise<unknown>)[] = [];
/** The parts that the shown screen waits for. */
const wanted = new Set<Promise<unknown>>();

/** A component that `load` loads. Until then the nearest Suspense shows its fallback. */
export function lazyScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  const take = async (): Promise<ComponentType<Props>> => {
    // Load its messages with it.
    const [part] = await Promise.all([loaded ?? load(), wholeCatalogue()]);
    loaded = part;
    return part;
  };
  const Awaited = lazy(async () => {
    const part = take();
    wanted.add(part);
    try {
      return { default: await part };
    } finally {
      wanted.delete(part);
    }
  }) as ComponentType<Props>;
  waiting.push(take);
  return (props) => {
    // Show a loaded component at once, without the fallback. A shown component stays the same one.
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? Awaited);
    return createElement(Shown, props);
  };
}

/** A lazy component within a screen. The rest of the screen is shown meanwhile. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Part = lazyScreen(load);
  // It takes no place and no gap: a part may turn out to show nothing.
  const busy = <div aria-busy="true" hidden />;
  return (props) => <Suspense fallback={busy}>{createElement(Part, props)}</Suspense>;
}

/**
 * A hook for data that `load` loads: null until then, and also if the host has gone. It asks again when it is wanted
 * again.
 */
export function lazyValue<Value>(load: () => Promise<Value>): (isWanted: boolean) => Value | null {
  let loaded: Value | null = null;
  const take = async (): Promise<Value> => {
    loaded ??= await load();
    return loaded;
  };
  waiting.push(take);
  return (isWanted) => {
    const [value, setValue] = useState(loaded);
    useEffect(() => {
      let isCurrent = isWanted;
      const show = (taken: Value): void => {
        if (isCurrent) setValue(() => taken);
      };
      if (isWanted) take().then(show, () => undefined);
      return () => {
        isCurrent = false;
      };
    }, [isWanted]);
    return value;
  };
}

/** Resolves when the browser is idle, if it can tell. */
const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve);
  });

/**
 * Loads all remaining parts, one after the other. No press has to wait for them then. What the shown screen waits for
 * comes first.
 */
export async function loadAhead(): Promise<void> {
  for (const load of waiting.splice(0)) {
    await whenIdle();
    await Promise.allSettled(wanted);
    // The host may have gone now, and be back when the part is needed.
    await load().catch(() => undefined);
  }
}
