/** The browser host's command line. */
import { parseArgs } from 'node:util';
import { StartError } from '../../user-facing-error.ts';

export type BrowserHostArguments = {
  /** The folder as the user named it, or null for the default one. */
  readonly data: string | null;
  /** The desk's folder as the user named it, or null for the default one. */
  readonly desk: string | null;
  /** 0 for any free port. */
  readonly port: number;
  readonly opensBrowser: boolean;
  /** Whether to print how long the start took. */
  readonly printsTimings: boolean;
};

const usage = 'use --data FOLDER, --desk FOLDER, --port NUMBER, --no-open and --timings.';

/** @throws StartError with one sentence that names the option that is wrong. */
export function parseBrowserHostArguments(args: readonly string[]): BrowserHostArguments {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        desk: { type: 'string' },
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        timings: { type: 'boolean', default: false },
      },
    });
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
      throw new StartError(`--port ${values.port} is not a port: give a number from 1 to 65535.`);
    }
    for (const option of ['data', 'desk'] as const) {
      if (values[option] === '') throw new StartError(`--${option} is empty: give the folder to use.`);
    }
    return {
      data: values.data ?? null,
      desk: values.desk ?? null,
      port: Number(values.port),
      opensBrowser: !values['no-open'],
      printsTimings: values.timings,
    };
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`Legwork does not know these options: ${usage}`, { cause: error });
  }
}
