/** The command line of `npm run exchange`. */
import type { Period } from '#shared/exchange/out/choice.ts';
import type { ExportFormat } from '#shared/exchange/out/request.ts';
import { machineZoneOf } from '#shared/time/machine-zone.ts';
import { isKnownZone } from '#shared/time/zone-offsets.ts';
import { calendarDateSchema } from '#shared/time/zoned-time.ts';
import { StartError } from '../../user-facing-error.ts';
import { assertTaken, onlyPlace, parsedOptions } from './parsed-options.ts';

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
    }
  | {
      readonly name: 'export';
      readonly data: string | null;
      readonly format: ExportFormat;
      /** Where the file goes. */
      readonly out: string;
      readonly period: Period | null;
    };

const usage = `Use one of:
  npm run exchange -- preview FILE [--zone ZONE] [--json]
  npm run exchange -- import FILE [--data DIR] [--zone ZONE] [--dry-run] [--replace] [--json]
  npm run exchange -- export --out FILE [--format record|tables|fhir] [--from DATE --to DATE] [--data DIR]`;

const wrong = (sentence: string): StartError => new StartError(`${sentence}\n${usage}`);

const options = {
  data: { type: 'string' },
  zone: { type: 'string' },
  json: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  replace: { type: 'boolean', default: false },
  format: { type: 'string' },
  out: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
} as const;

const parsed = (args: readonly string[]) => parsedOptions(args, options, usage);

function zoneFrom(named: string | undefined): string {
  if (named === undefined) return machineZoneOf(Intl.DateTimeFormat().resolvedOptions().timeZone).zone;
  if (!isKnownZone(named)) throw wrong(`--zone ${named} is no time zone: give one like Europe/Berlin.`);
  return named;
}

type Values = ReturnType<typeof parsed>['values'];

/** Which options each command takes. */
const taken = {
  preview: ['zone', 'json'],
  import: ['data', 'zone', 'json', 'dry-run', 'replace'],
  export: ['data', 'format', 'out', 'from', 'to'],
} as const satisfies Record<Command['name'], readonly (keyof typeof options)[]>;

function dateFrom(option: string, text: string): string {
  const date = calendarDateSchema.safeParse(text);
  if (!date.success) throw wrong(`--${option} ${text} is no date: give one like 2026-03-28.`);
  return date.data;
}

function periodFrom({ from, to }: Values): Period | null {
  if (from === undefined && to === undefined) return null;
  const period = { from: dateFrom('from', from ?? '1900-01-01'), to: dateFrom('to', to ?? '9999-12-31') };
  if (period.from > period.to) throw wrong('--from is later than --to.');
  return period;
}

/** The names that a command line may call the formats by. */
const formatNames: Readonly<Record<string, ExportFormat>> = {
  record: 'record',
  json: 'record',
  tables: 'tables',
  csv: 'tables',
  fhir: 'fhir',
};

function formatFrom(named: string): ExportFormat {
  const format = Object.hasOwn(formatNames, named) ? formatNames[named] : undefined;
  if (format === undefined) throw wrong(`--format ${named} is not known: record, tables or fhir.`);
  return format;
}

function exportFrom(values: Values, files: readonly string[]): Command {
  if (files.length > 0) throw wrong('export takes no file but --out.');
  const { out = '', format = 'record', data = null } = values;
  if (out === '') throw wrong('export asks for --out: the file to write.');
  return { name: 'export', data, format: formatFrom(format), out, period: periodFrom(values) };
}

/** @throws StartError with a sentence that names what is wrong */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  const [name, ...files] = positionals;
  if (name === undefined) throw new StartError(usage);
  if (name !== 'preview' && name !== 'import' && name !== 'export') throw wrong(`${name} is no command.`);
  assertTaken(name, values, taken[name], wrong);
  if (values.data === '') throw wrong('--data is empty: give the folder to use.');
  if (name === 'export') return exportFrom(values, files);
  const file = onlyPlace(name, files, 'file', wrong);
  const zone = zoneFrom(values.zone);
  if (name === 'preview') return { name, file, zone, isJson: values.json };
  return {
    ...{ name, file, zone, data: values.data ?? null },
    ...{ isJson: values.json, isDryRun: values['dry-run'], replaces: values.replace },
  };
}
