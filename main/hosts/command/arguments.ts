/** The command line of `npm run exchange`. */
import { parseArgs } from 'node:util';
import { machineZoneOf } from '#shared/time/machine-zone.ts';
import { isKnownZone } from '#shared/time/zone-offsets.ts';
import { StartError } from '../../user-facing-error.ts';

export type Command =
  | { readonly name: 'preview'; readonly file: string; readonly zone: string; readonly isJson: boolean }
  | {
      readonly name: 'import';
      readonly file: string;
      /** Null for the default folder. */
      readonly data: string | null;
      readonly zone: string;
      readonly isJson: boolean;
      /** Only says what would happen. */
      readonly isDryRun: boolean;
      readonly replaces: boolean;
    };

export const usage = `Use one of:
  npm run exchange -- preview FILE [--zone ZONE] [--json]
  npm run exchange -- import FILE [--data DIR] [--zone ZONE] [--dry-run] [--replace] [--json]`;

const wrong = (sentence: string): StartError => new StartError(`${sentence}\n${usage}`);

const options = {
  data: { type: 'string' },
  zone: { type: 'string' },
  json: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  replace: { type: 'boolean', default: false },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new StartError(
      `${error instanceof Error ? error.message : 'These options are not known.'}\n${usage}`,
      {
        cause: error,
      },
    );
  }
}

function zoneFrom(named: string | undefined): string {
  if (named === undefined) return machineZoneOf(Intl.DateTimeFormat().resolvedOptions().timeZone).zone;
  if (!isKnownZone(named)) throw wrong(`--zone ${named} is no time zone: give one like Europe/Berlin.`);
  return named;
}

/** @throws StartError with a sentence that names what is wrong */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  const [name, file, ...more] = positionals;
  if (name === undefined) throw new StartError(usage);
  if (name !== 'preview' && name !== 'import') throw wrong(`${name} is no command.`);
  if (file === undefined || file === '') throw wrong(`${name} asks for a file.`);
  if (more.length > 0) throw wrong(`${name} takes one file at a time.`);
  if (values.data === '') throw wrong('--data is empty: give the folder to use.');
  const zone = zoneFrom(values.zone);
  if (name === 'preview') {
    if (values.data !== undefined || values['dry-run'] || values.replace) {
      throw wrong('preview looks at the file alone: it takes --zone and --json.');
    }
    return { name, file, zone, isJson: values.json };
  }
  return {
    ...{ name, file, zone, data: values.data ?? null },
    ...{ isJson: values.json, isDryRun: values['dry-run'], replaces: values.replace },
  };
}
