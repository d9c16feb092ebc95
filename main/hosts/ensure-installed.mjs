/**
 * What a fresh clone needs before anything of it can run: its packages, and the Node it was made for. Plain
 * JavaScript on Node's built-ins only, because it is read by whatever Node (18 or later) the machine has.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

const isWindows = process.platform === 'win32';

/** Whether `node_modules` is missing, half written (npm writes its own lock file last), or older than the lock file. */
function isStale(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}

/**
 * Installs the packages of the lock file when they are missing or stale; says so on standard error, so that
 * standard output stays the caller's.
 * @param {string} root the folder of package.json
 * @throws {Error} with one sentence when npm cannot be started or fails
 */
export function ensureInstalled(root) {
  if (!isStale(root)) return;
  process.stderr.write('Installing packages (npm ci); the first time this takes a minute or two.\n');
  const { error, status } = spawnSync('npm', ['ci', '--include=dev', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    shell: isWindows,
  });
  if (error) throw new Error(`npm could not be started (${error.message}). Is Node.js with npm installed?`);
  if (status !== 0) throw new Error('npm ci failed; its own words are above.');
}

/**
 * Makes sure that the rest of the program runs on the Node of the lock file: resolves at once on the right one,
 * and else starts the same command again on it, hands signals on, and ends this process with that one's exit code.
 * @param {string} root the folder of package.json, with its packages installed
 */
export async function continueOnOwnNode(root) {
  const ownNode = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'node', 'package.json'), 'utf8'));
  if (process.versions.node.split('.')[0] === version.split('.')[0]) return;
  const child = spawn(ownNode, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const exitCode = await new Promise((resolve, reject) => {
    child.on('error', (error) =>
      reject(new Error(`${ownNode} does not start (${error.message}). Is npm set to skip install scripts?`)),
    );
    child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
  process.exit(exitCode);
}
