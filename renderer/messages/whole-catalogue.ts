/**
 * Between who loads the texts and the parts of the page that are loaded after the first: such a part is shown once
 * all texts are there.
 */

let load: () => Promise<void> = async () => undefined;

/** @param loader brings all texts of the language that is spoken; asked again where it failed */
export function setWholeCatalogue(loader: () => Promise<void>): void {
  load = loader;
}

/** Resolves once all texts are there. */
export const wholeCatalogue = (): Promise<void> => load();
