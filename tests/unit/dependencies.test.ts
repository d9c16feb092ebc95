import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { verdictOf } from '../dependencies/audit-verdict.ts';
import { isAllowedLicence, licenceText, shippedPackages } from '../dependencies/shipped.ts';

const root = path.resolve(import.meta.dirname, '../..');
const shipped = shippedPackages(root);

describe('the shipped packages', () => {
  it('are those of the services and those of the page, with what they need', () => {
    const names = shipped.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
    expect(names).toEqual(
      expect.arrayContaining(['react', 'react-dom', 'recharts', 'react-aria-components', 'scheduler']),
    );
    for (const name of ['electron', 'vite', 'vitest', 'typescript', 'knip'])
      expect(names).not.toContain(name);
  });

  it('each have a licence that lets us pass them on', () => {
    expect(shipped.filter(({ licence }) => !isAllowedLicence(licence))).toEqual([]);
  });

  it('mostly bring its text', () => {
    const bare = shipped.filter((each) => licenceText(root, each) === null);
    expect(bare.length).toBeLessThan(shipped.length / 10);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0', false],
    ['UNLICENSED', false],
    ['none', false],
  ])('may be under %s: %s', (licence, isAllowed) => {
    expect(isAllowedLicence(licence)).toBe(isAllowed);
  });
});

it('a dependency has its reason in CONTRIBUTING.md, and no reason is left of one that is gone', () => {
  const guide = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');
  const [, table = ''] = /\| package \| reason \|\n(.*?)\n\n/s.exec(guide) ?? [];
  const rows = table.split('\n').slice(1);
  const named = rows.flatMap((row) => row.split('|')[1]?.trim().split(', ') ?? []);
  const used = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  expect(named.toSorted()).toEqual(used.toSorted());
  expect(rows.filter((row) => (row.split('|')[2] ?? '').trim() === '')).toEqual([]);
});

describe('an audit', () => {
  const report = (counts: object) =>
    JSON.stringify({
      metadata: { vulnerabilities: { low: 0, moderate: 0, high: 0, critical: 0, total: 0, ...counts } },
    });

  it('that finds nothing passes', () => {
    expect(verdictOf('All', report({})).exitCode).toBe(0);
  });

  it('that finds something fails', () => {
    expect(verdictOf('All', report({ low: 1, total: 1 }))).toEqual({
      line: 'All: 1 known (1 low, 0 moderate, 0 high, 0 critical).',
      exitCode: 1,
    });
  });

  it.each(['', 'not json', '{"message":"405 Method Not Allowed","error":{}}'])(
    'that was not answered says so, and is no failure: %j',
    (output) => {
      expect(verdictOf('All', output)).toEqual({ line: expect.stringContaining('NOT CHECKED'), exitCode: 0 });
    },
  );
});
