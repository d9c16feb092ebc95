/** The options of a command line, whichever command it is for. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { StartError } from '../../user-facing-error.ts';

/** @throws StartError with the sentence of what is not known, and the usage */
export function parsedOptions<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new StartError(
      `${error instanceof Error ? error.message : 'These options are not known.'}\n${usage}`,
      { cause: error },
    );
  }
}

/**
 * Refuses options that a command does not take, so that none is ignored in silence.
 * @throws StartError as `wrong` makes it
 */
export function assertTaken(
  name: string,
  values: Readonly<Record<string, unknown>>,
  known: readonly string[],
  wrong: (sentence: string) => StartError,
): void {
  const stray = Object.entries(values).find(
    ([option, value]) => value !== undefined && value !== false && !known.includes(option),
  );
  if (stray !== undefined) throw wrong(`${name} does not take --${stray[0]}.`);
}

/** The one file or folder that a command asks for. @throws StartError as `wrong` makes it */
export function onlyPlace(
  name: string,
  places: readonly string[],
  kind: 'file' | 'folder',
  wrong: (sentence: string) => StartError,
): string {
  const [place = '', ...more] = places;
  if (place === '') throw wrong(`${name} asks for a ${kind}.`);
  if (more.length > 0) throw wrong(`${name} takes one ${kind} at a time.`);
  return place;
}
