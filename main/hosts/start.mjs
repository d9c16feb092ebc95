/**
 * `npm start` and `npm run start:browser`: installs and builds what is missing or stale, then starts Electron, or
 * the browser host where it was asked for or where Electron's program cannot be had. Everything said here goes to
 * standard error: standard output belongs to the host.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { continueOnOwnNode, ensureInstalled } from './ensure-installed.mjs';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');
const built = ['main/browser.js', 'main/electron.js', 'preload/preload.cjs', 'renderer/index.html'];
const sources = [
  'main',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

const say = (line) => process.stderr.write(`${line}\n`);

/** The time of the newest file at or below a path, in ms. */
function newestChange(file) {
  const found = statSync(file);
  if (!found.isDirectory()) return found.mtimeMs;
  const below = readdirSync(file).map((name) => newestChange(path.join(file, name)));
  return Math.max(found.mtimeMs, ...below);
}

function buildWhenStale() {
  const newest = Math.max(...sources.map((source) => newestChange(path.join(root, source))));
  const outputs = built.map((file) => path.join(root, 'out', file));
  if (outputs.every((file) => existsSync(file) && statSync(file).mtimeMs > newest)) return;
  say('Building Legwork …');
  const bin = path.join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout ?? ''}${stderr ?? ''}`);
}

/** The path of Electron's program, or null where it has not been downloaded; found as Electron's own package does. */
function electronProgram() {
  const folder = path.join(root, 'node_modules', 'electron');
  const named = path.join(folder, 'path.txt');
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!existsSync(named) && override === undefined) return null;
  const name = existsSync(named) ? readFileSync(named, 'utf8') : 'electron';
  const program = path.join(override ?? path.join(folder, 'dist'), name);
  return existsSync(program) ? program : null;
}

/** Downloads Electron's program (about 120 MB, once); returns why it may not be there even then. */
function downloadElectron() {
  say("Fetching Electron's program (about 120 MB, once) …");
  const installer = path.join(root, 'node_modules', 'electron', 'install.js');
  const { status, stderr } = spawnSync(process.execPath, [installer], { cwd: root, encoding: 'utf8' });
  if (status === 0) return 'the download did not bring it';
  return /^\s*(?:\w*Error: )?(.*)$/m.exec(stderr)?.[1] || 'the download failed';
}

/** Runs a program in this one's place: its input and output, its signals, its exit code. */
function handOver(program, args) {
  const child = spawn(program, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

async function startBrowserHost(args) {
  const host = path.join(root, 'out', 'main', 'browser.js');
  process.argv = [process.argv[0], host, ...args];
  await import(pathToFileURL(host).href);
}

/**
 * The shell that npm puts between itself and this process dies of a signal without passing it on. Its orphan would
 * hold the folder and the port: it ends as if it had had the signal itself.
 */
function endWithShell() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 100);
  watch.unref();
}

async function start() {
  endWithShell();
  ensureInstalled(root);
  await continueOnOwnNode(root);
  buildWhenStale();
  const args = process.argv.slice(2);
  if (args.includes('--browser')) {
    await startBrowserHost(args.filter((arg) => arg !== '--browser'));
    return;
  }
  const reason = electronProgram() === null ? downloadElectron() : '';
  const program = electronProgram();
  if (program !== null) {
    handOver(program, [root, ...args]);
    return;
  }
  say(`Electron's program cannot be downloaded here (${reason}), so Legwork opens in your browser instead.`);
  await startBrowserHost(args);
}

start().catch((error) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
