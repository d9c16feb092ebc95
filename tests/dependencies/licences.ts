/**
 * `npm run licences`: every package that reaches the user, with its licence. `-- --write FILE` writes their texts, as
 * the licences ask whoever passes the packages on.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isAllowedLicence, licenceText, shippedPackages } from './shipped.ts';

const { values } = parseArgs({ options: { write: { type: 'string' } } });
const root = path.resolve(import.meta.dirname, '../..');
const packages = shippedPackages(root);
const titleOf = ({ name, version, licence }: (typeof packages)[number]): string =>
  `${name} ${version}  ${licence}`;

for (const each of packages) console.log(titleOf(each));
const refused = packages.filter(({ licence }) => !isAllowedLicence(licence));
for (const each of refused) console.log(`Not allowed: ${titleOf(each)}`);
console.log(`${packages.length} packages, ${refused.length} under a licence that is not allowed.`);
if (values.write !== undefined) {
  const rule = '-'.repeat(80);
  const texts = packages.map(
    (each) => `${titleOf(each)}\n\n${licenceText(root, each) ?? '(as named above)'}`,
  );
  writeFileSync(values.write, `${texts.join(`\n\n${rule}\n\n`)}\n`);
  console.log(`Their texts are in ${values.write}.`);
}
process.exitCode = refused.length > 0 ? 1 : 0;
