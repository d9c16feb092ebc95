/** The command line of `npm run desk`. */
import { StartError } from '../../user-facing-error.ts';
import { assertTaken, onlyPlace, parsedOptions } from './parsed-options.ts';

export type DeskCommand = {
  /** The desk's folder; null for the default one. */
  readonly desk: string | null;
} & (
  | { readonly name: 'take-in'; readonly folder: string }
  | { readonly name: 'close' }
  /** `out`: where the shown rows go, as JSON if its name ends so, else as CSV. */
  | { readonly name: 'export'; readonly out: string }
);

const usage = `Use one of:
  npm run desk -- take-in DIR [--desk DIR]
  npm run desk -- close [--desk DIR]
  npm run desk -- export --out FILE [--desk DIR]`;

const wrong = (sentence: string): StartError => new StartError(`${sentence}\n${usage}`);

const options = { desk: { type: 'string' }, out: { type: 'string' } } as const;

/** Which options each command takes. */
const taken = {
  'take-in': ['desk'],
  close: ['desk'],
  export: ['desk', 'out'],
} as const satisfies Record<DeskCommand['name'], readonly (keyof typeof options)[]>;

const isName = (name: string): name is DeskCommand['name'] => Object.hasOwn(taken, name);

/** @throws StartError with a sentence that names what is wrong */
export function parseDeskCommand(args: readonly string[]): DeskCommand {
  const { values, positionals } = parsedOptions(args, options, usage);
  const [name, ...places] = positionals;
  if (name === undefined) throw new StartError(usage);
  if (!isName(name)) throw wrong(`${name} is no command.`);
  assertTaken(name, values, taken[name], wrong);
  const { desk = null, out = '' } = values;
  if (desk === '') throw wrong('--desk is empty: give the folder of the desk.');
  if (name === 'take-in') return { name, desk, folder: onlyPlace(name, places, 'folder', wrong) };
  if (places.length > 0) throw wrong(`${name} takes no file or folder but by its options.`);
  if (name === 'close') return { name, desk };
  if (out === '') throw wrong('export asks for --out: the file to write.');
  return { name, desk, out };
}
