/** What the lint takes for a copy: .jscpd.json, tried on trees of a few files. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runNode } from '../support/run-command.ts';
import { tempFolder } from '../support/temp-folder.ts';

const pathOf = (below: string): string => fileURLToPath(new URL(`../../${below}`, import.meta.url));

/** The exit code of the lint for a tree of these files, each a name with its text. */
async function exitCodeOf(files: Readonly<Record<string, string>>): Promise<number> {
  const folder = await tempFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  const args = [pathOf('node_modules/jscpd/run-jscpd.js'), '--config', pathOf('.jscpd.json'), '.'];
  return (await runNode(args, { cwd: folder })).exitCode;
}

const median = `export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('No values.');
  return (lower + upper) / 2;
}
`;
const total =
  'export const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);\n';
const imports = `import {
${Array.from({ length: 40 }, (_, i) => `  name${i},`).join('\n')}
} from './names.ts';
`;
const style = `.card {
  padding: var(--space-4);
  border: 1px solid var(--hairline);
  border-radius: var(--radius);
  background: var(--surface);
  box-shadow: var(--shadow);
  font-size: var(--size-12);
}
`;

it.each([
  ['a function in two files', { 'a.ts': median, 'b.ts': median }],
  ['a function twice in one file', { 'a.ts': `${median}${total}${median}` }],
  ['a function with and without JSX about it', { 'a.ts': median, 'b.tsx': median }],
  ['a function with other comments', { 'a.ts': median, 'b.ts': median.replace('\n', ' // Sorted first.\n') }],
  ['a style', { 'a.css': style, 'b.module.css': style }],
  ['nothing at all, because nothing was read', {}],
])('fails on %s', async (_, files) => {
  expect(await exitCodeOf(files)).not.toBe(0);
});

it.each([
  ['one of each', { 'a.ts': median, 'b.ts': total, 'c.css': style }],
  ['the same imports', { 'a.ts': imports + median, 'b.ts': imports + total }],
  ['what the trees of broken rules share', { 'a.ts': median, 'tests/fixtures/arrows/b.ts': median }],
])('passes %s', async (_, files) => {
  expect(await exitCodeOf(files)).toBe(0);
});
