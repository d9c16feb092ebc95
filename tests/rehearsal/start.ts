/** One rehearsed start: `electron` is resolved to the rehearsal's own, then the main script runs, then it is ready. */
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { rehearsedElectron } from './electron.ts';
import { linkToTest } from './test-link.ts';
import type { Start } from './wire.ts';

const start = JSON.parse(process.argv[2] ?? '') as Start;
const link = linkToTest();
const { double, module } = rehearsedElectron(start, link);
Object.assign(globalThis, { rehearsedElectron: module });

const names = Object.keys(module).filter((name) => name !== 'default');
const source = [
  'const electron = globalThis.rehearsedElectron;',
  'export default electron;',
  ...names.map((name) => `export const ${name} = electron.${name};`),
].join('\n');

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: 'rehearsal:electron', shortCircuit: true } : next(specifier, context),
  load: (url, context, next) =>
    url === 'rehearsal:electron' ? { format: 'module', source, shortCircuit: true } : next(url, context),
});

// A node process has none of these; Electron's own has.
Object.assign(process, { getCreationTime: () => performance.timeOrigin, type: 'browser' });
process.argv = ['electron', ...(start.system.isPackaged ? [] : [start.mainScript]), ...start.args];
link.evaluateWith({ ...module, double });

await import(pathToFileURL(start.mainScript).href);
double.app.becomeReady();
