/**
 * `npm run pictures`: every screen in every look, and a page that shows them by screen, in tests/e2e/screenshots/.
 * `--only trends` takes the screens with that in their name; `--against FOLDER` puts each picture beside the one that an
 * earlier run left, copied to that folder. For a person to look at: nothing compares them.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { everyLook } from '../e2e/support/looks.ts';
import { walks } from '../e2e/support/tour.ts';
import { runNode } from '../support/run-command.ts';
import { picturesPage } from './pictures-page.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'tests/e2e/screenshots');
const { values } = parseArgs({ options: { only: { type: 'string' }, against: { type: 'string' } } });
const only = values.only ?? '';

const screens = walks.flatMap(({ stops }) => stops.map(({ screen }) => screen));
const taken = screens.filter((screen) => screen.includes(only));
if (taken.length === 0) throw new Error(`No screen is named “${only}”. There are: ${screens.join(', ')}.`);

const isOfRun = (file: string): boolean =>
  taken.some((screen) => everyLook.some((look) => file === `${screen}-${look.name}.png`));

await mkdir(folder, { recursive: true });
for (const file of await readdir(folder)) if (isOfRun(file)) await rm(path.join(folder, file));
const { exitCode } = await runNode(
  ['node_modules/@playwright/test/cli.js', 'test', 'screens.spec.ts', '--reporter=list'],
  { cwd: root, env: { LEGWORK_PICTURES: only }, print: (text) => process.stdout.write(text) },
);

const against = values.against === undefined ? null : path.resolve(values.against);
const page = picturesPage({
  screens: taken,
  looks: everyLook,
  files: await readdir(folder),
  earlier:
    against === null ? null : { address: `${pathToFileURL(against).href}/`, files: await readdir(against) },
});
await writeFile(path.join(folder, 'index.html'), page);
console.log(`The pictures are in ${path.relative(root, path.join(folder, 'index.html'))}.`);
process.exitCode = exitCode;
