/** `npm run exchange -- …`. */
import manifest from '../../../package.json' with { type: 'json' };
import { now } from '../clock.ts';
import { parseCommand } from './arguments.ts';
import { runCommand } from './run.ts';
import { startCommand } from './start-command.ts';

await startCommand(parseCommand, async (command, terminal) => {
  await runCommand(command, { now, version: manifest.version, ...terminal });
  return true;
});
