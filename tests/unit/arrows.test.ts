import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Arrows, readArrows } from '../support/arrows.ts';

const pathOf = (below: string): string => fileURLToPath(new URL(`../../${below}`, import.meta.url));

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  readonly forbidden: readonly { readonly name: string }[];
};

/** In the tree of tests/fixtures/arrows: who breaks which rule, and by importing what. */
const broken: Readonly<Record<string, readonly string[]>> = {
  'no-circular': ['shared/record/circle-a.ts → shared/record/circle-b.ts'],
  'no-unresolvable': ['main/imports-nothing.ts → ./missing.ts'],
  'shared-downwards-contract': ['shared/contract/imports-risk.ts → shared/risk/series.ts'],
  'shared-downwards-exchange': ['shared/exchange/imports-contract.ts → shared/contract/contract.ts'],
  'shared-downwards-evidence': ['shared/evidence/imports-strict.ts → shared/strict/status.ts'],
  'shared-downwards-messages': ['shared/messages/imports-time.ts → shared/time/instants.ts'],
  'shared-downwards-record': [
    'shared/record/imports-contract.ts → shared/contract/contract.ts',
    'shared/record/imports-rules.ts → shared/rules/rule.ts',
  ],
  'shared-downwards-rules': [
    'shared/rules/imports-exposure.ts → shared/exposure/exposures.ts',
    'shared/rules/imports-risk.ts → shared/risk/series.ts',
  ],
  'shared-downwards-time': ['shared/time/imports-exposure.ts → shared/exposure/exposures.ts'],
  'shared-downwards-exposure': ['shared/exposure/imports-risk.ts → shared/risk/series.ts'],
  'shared-downwards-risk': ['shared/risk/imports-strict.ts → shared/strict/status.ts'],
  'shared-downwards-strict': ['shared/strict/imports-risk.ts → shared/risk/series.ts'],
  'shared-downwards-words': ['shared/words/imports-report.ts → shared/report/document.ts'],
  'shared-downwards-report': ['shared/report/imports-contract.ts → shared/contract/contract.ts'],
  'shared-downwards-desk': ['shared/desk/imports-record.ts → shared/record/entry.ts'],
  'shared-is-pure': ['shared/time/imports-main.ts → main/services.ts'],
  'shared-no-node': ['shared/time/imports-node.ts → fs'],
  'shared-libraries': ['shared/time/imports-library.ts → node_modules/react/index.js'],
  'main-downwards-files': ['main/files/imports-crypto.ts → main/crypto/vault.ts'],
  'main-downwards-crypto': ['main/crypto/imports-record.ts → main/record/repository.ts'],
  'main-downwards-record': [
    'main/record/imports-host.ts → main/host.ts',
    'main/record/imports-strict.ts → main/strict/saying.ts',
  ],
  'main-downwards-strict': ['main/strict/imports-demo.ts → main/demo/demo.ts'],
  'shared-exchange-libraries': ['shared/exchange/imports-library.ts → node_modules/react/index.js'],
  'main-downwards-exchange': ['main/exchange/imports-demo.ts → main/demo/demo.ts'],
  'main-downwards-demo': ['main/demo/imports-services.ts → main/services.ts'],
  'main-downwards-report': ['main/report/imports-services.ts → main/services.ts'],
  'main-downwards-desk': ['main/desk/imports-record.ts → main/record/repository.ts'],
  'main-downwards-hand-over': ['main/hand-over/imports-desk.ts → main/desk/held.ts'],
  'main-record-knows-no-contract': ['main/record/imports-contract.ts → shared/contract/contract.ts'],
  'main-crypto-knows-no-contract': ['main/crypto/imports-contract.ts → shared/contract/contract.ts'],
  'loaded-when-asked-for': [
    'main/imports-desk-files.ts → main/desk/files-out.ts',
    'main/imports-desk-service.ts → main/desk/desk-service.ts',
    'main/imports-hand-over.ts → main/hand-over/hand-over-service.ts',
    'main/imports-readers.ts → main/exchange/read-source.ts',
  ],
  'renderer-not-to-main': [
    'renderer/app/imports-router.ts → main/api/router.ts',
    'renderer/app/imports-services-type.ts → main/services.ts',
  ],
  'renderer-no-node': ['renderer/state/imports-node.ts → fs'],
  'main-not-to-renderer': ['main/imports-page.ts → renderer/state/store.ts'],
  'services-know-no-host': ['main/api/imports-host.ts → main/hosts/browser/entry.ts'],
  'hosts-do-not-meet': ['main/hosts/electron/imports-browser.ts → main/hosts/browser/entry.ts'],
  'electron-stays-in-its-host': [
    'main/hosts/browser/imports-electron.ts → node_modules/electron/index.js',
    'main/imports-electron-store.ts → node_modules/electron-store/index.d.ts',
  ],
  'conf-stays-in-the-browser-host': ['main/imports-conf.ts → node_modules/conf/dist/source/index.d.ts'],
  'features-do-not-meet': [
    'renderer/features/today/imports-trends.tsx → renderer/features/trends/trends-screen.tsx',
  ],
  'features-import-parts-ui-charts-state-messages': [
    'renderer/features/today/imports-app.tsx → renderer/app/app.tsx',
  ],
  'only-the-app-imports-features': [
    'renderer/charts/imports-feature.tsx → renderer/features/trends/trends-screen.tsx',
  ],
  'desk-imports-parts-ui-charts-state-messages': [
    'renderer/desk/imports-feature.tsx → renderer/features/trends/trends-screen.tsx',
  ],
  'only-the-app-imports-the-desk': ['renderer/state/imports-desk.ts → renderer/desk/desk.tsx'],
  'messages-know-nothing': ['renderer/messages/imports-ui.ts → renderer/ui/button.tsx'],
  'parts-import-ui-state-messages': ['renderer/parts/imports-chart.tsx → renderer/charts/chart.tsx'],
  'ui-knows-no-domain': [
    'renderer/ui/imports-model.ts → shared/record/entry.ts',
    'renderer/ui/imports-part.tsx → renderer/parts/part.tsx',
    'renderer/ui/imports-state.tsx → renderer/state/store.ts',
  ],
};

/** The arrows that break a rule, `from → to`, libraries named from node_modules on. */
const brokenIn = ({ summary }: Arrows, name: string): readonly string[] =>
  summary.violations
    .filter(({ rule }) => rule.name === name)
    .map(({ from, to }) => `${from} → ${to.replace(/^.*(?=node_modules\/)/, '')}`)
    .toSorted();

describe('a tree that breaks every arrow once', () => {
  let arrows: Arrows;
  beforeAll(async () => {
    arrows = await readArrows(pathOf('tests/fixtures/arrows'));
  });

  test.each(forbidden.map(({ name }) => name))('%s fires where it is broken, and nowhere else', (name) => {
    expect(broken[name], 'the fixture tree does not break this rule').toBeDefined();
    expect(brokenIn(arrows, name)).toEqual(broken[name]);
  });

  test('every rule fails the build', () => {
    expect(new Set(arrows.summary.violations.map(({ rule }) => rule.severity))).toEqual(new Set(['error']));
  });
});

describe('the tree of the product', () => {
  let arrows: Arrows;
  beforeAll(async () => {
    arrows = await readArrows(pathOf(''));
  });

  test('breaks no arrow', () => {
    expect(arrows.summary.totalCruised).toBeGreaterThan(0);
    expect(arrows.summary.violations).toEqual([]);
  });

  test.each([
    ['main/api/router.ts', 'shared/contract/contract.ts'],
    ['renderer/app/api-client.ts', 'shared/contract/contract.ts'],
    ['renderer/app/app.tsx', 'renderer/app/app.module.css'],
    ['main/hosts/browser/preferences-file.ts', 'node_modules/conf/dist/source/index.d.ts'],
  ])('has the arrow %s → %s, so that imports by name, types, styles and libraries are seen', (from, to) => {
    const found = arrows.modules.find(({ source }) => source === from);
    expect(found?.dependencies.map(({ resolved }) => resolved)).toContain(to);
  });
});
