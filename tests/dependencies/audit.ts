/** `npm run audit:dependencies`: asks the registry what it knows against our packages, shipped ones and all. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { verdictOf } from './audit-verdict.ts';

const root = path.resolve(import.meta.dirname, '../..');

const verdicts = [
  { what: 'Shipped packages', args: ['--omit=dev'] },
  { what: 'All packages', args: [] },
].map(({ what, args }) => {
  const command = ['npm', 'audit', '--json', ...args].join(' ');
  return verdictOf(what, spawnSync(command, { cwd: root, shell: true, encoding: 'utf8' }).stdout);
});
for (const { line } of verdicts) console.log(line);
process.exitCode = verdicts.some(({ exitCode }) => exitCode > 0) ? 1 : 0;
