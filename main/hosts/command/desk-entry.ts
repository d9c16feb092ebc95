/** `npm run desk -- …`. */
import { now } from '../clock.ts';
import { parseDeskCommand } from './desk-arguments.ts';
import { runDeskCommand } from './desk-run.ts';
import { startCommand } from './start-command.ts';

await startCommand(parseDeskCommand, (command, terminal) => runDeskCommand(command, { now, ...terminal }));
