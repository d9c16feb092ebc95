/** Whether something has been put on a prototype that everything shares. */

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype] as const;
export const keysOfPrototypes = (): string =>
  JSON.stringify(prototypes.map((each) => Object.getOwnPropertyNames(each)));
/** As the program began. */
export const cleanKeys = keysOfPrototypes();
