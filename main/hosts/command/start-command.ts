/** Starts a command line: 0 when it is done, 1 when something is refused, 2 when the command line is wrong. */
import { UserFacingError } from '../../user-facing-error.ts';
import { askPassphrase } from './passphrase.ts';

/** What every command is given of the terminal. */
export type Terminal = {
  /** Prints a line for the person or the program that asked. */
  readonly print: (line: string) => void;
  /** Asks for the passphrase of a vault. */
  readonly askPassphrase: () => Promise<string>;
};

function fail(error: unknown, exitCode: number): void {
  process.stderr.write(`${error instanceof UserFacingError ? error.userMessage : String(error)}\n`);
  process.exitCode = exitCode;
}

/** @param run its answer is whether all was done; false ends with 1 */
export async function startCommand<Command>(
  parse: (args: readonly string[]) => Command,
  run: (command: Command, terminal: Terminal) => Promise<boolean>,
): Promise<void> {
  let command: Command;
  try {
    command = parse(process.argv.slice(2));
  } catch (error) {
    fail(error, 2);
    return;
  }
  const terminal: Terminal = {
    print: (line) => process.stdout.write(`${line}\n`),
    askPassphrase: () => askPassphrase(process.stdin, (text) => process.stderr.write(text)),
  };
  try {
    if (!(await run(command, terminal))) process.exitCode = 1;
  } catch (error) {
    fail(error, 1);
  }
}
