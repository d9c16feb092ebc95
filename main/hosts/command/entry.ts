/** `npm run exchange -- …`: 0 when it is done, 1 when something is refused, 2 when the command line is wrong. */
import manifest from '../../../package.json' with { type: 'json' };
import { UserFacingError } from '../../user-facing-error.ts';
import { now } from '../clock.ts';
import { type Command, parseCommand } from './arguments.ts';
import { askPassphrase } from './passphrase.ts';
import { runCommand } from './run.ts';

function fail(error: unknown, exitCode: number): void {
  process.stderr.write(`${error instanceof UserFacingError ? error.userMessage : String(error)}\n`);
  process.exitCode = exitCode;
}

function commandOf(args: readonly string[]): Command | null {
  try {
    return parseCommand(args);
  } catch (error) {
    fail(error, 2);
    return null;
  }
}

const command = commandOf(process.argv.slice(2));
if (command !== null) {
  await runCommand(command, {
    now,
    version: manifest.version,
    print: (line) => process.stdout.write(`${line}\n`),
    askPassphrase: () => askPassphrase(process.stdin, (text) => process.stderr.write(text)),
  }).catch((error: unknown) => fail(error, 1));
}
