/**
 * `npm test`, and by name its parts (`node tests/support/test.mjs types lint`). Plain JavaScript on Node's built-ins
 * only, because a fresh clone has nothing else and maybe an older Node; the suites themselves are TypeScript.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { continueOnOwnNode, ensureInstalled } from '../../main/hosts/ensure-installed.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

try {
  ensureInstalled(root);
  await continueOnOwnNode(root);
  const { runSuites } = await import('./run-suites.ts');
  process.exitCode = await runSuites(root, process.argv.slice(2));
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
