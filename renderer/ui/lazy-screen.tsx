/** Parts of the page that the first screen can do without: loaded once it stands, or as soon as they are wanted. */
import { type ComponentType, createElement, lazy, useState } from 'react';
import { wholeCatalogue } from '../messages/whole-catalogue.ts';

const waiting: (() => Promise<unknown>)[] = [];

/** The component that `load` brings. Until it is there, the nearest Suspense shows what stands in its place. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  const take = async (): Promise<ComponentType<Props>> => {
    // Its texts come with it.
    const [part] = await Promise.all([loaded ?? load(), wholeCatalogue()]);
    loaded = part;
    return part;
  };
  const Awaited = lazy(async () => ({ default: await take() })) as ComponentType<Props>;
  waiting.push(take);
  return (props) => {
    // What is there is shown at once, without a moment of its stand-in; what is shown stays the same component.
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? Awaited);
    return createElement(Shown, props);
  };
}

/** When the browser has nothing better to do, where it can tell. */
const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve);
  });

/** Loads all that is not there yet, one after the other, so that no press waits for it. */
export async function loadAhead(): Promise<void> {
  for (const load of waiting.splice(0)) {
    await whenIdle();
    // A host that is gone now may be there when the part is wanted.
    await load().catch(() => undefined);
  }
}
