/**
 * Connects the loader of the messages with the lazy screens. A lazy screen appears once all messages are loaded.
 */

let load: () => Promise<void> = async () => undefined;

/** @param loader loads all messages of the current language; called again after a failure */
export function setWholeCatalogue(loader: () => Promise<void>): void {
  load = loader;
}

/** Resolves once all messages are loaded. */
export const wholeCatalogue = (): Promise<void> => load();
