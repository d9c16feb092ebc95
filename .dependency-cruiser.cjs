/**
 * The arrows between the rooms (CONTRIBUTING.md): which room may import which. Any other import fails the build.
 * tests/unit/arrows.test.ts proves that each rule fires.
 */
const downwards = ['time', 'record', 'rules', 'exposure', 'risk', 'strict'];

/** shared/<room> may import itself and the rooms below it; strict and risk are neighbours and never meet. */
const allowedBelow = {
  time: [],
  record: ['time'],
  rules: ['time', 'record', 'strict', 'exposure'],
  exposure: ['time', 'record', 'rules'],
};
allowedBelow.risk = ['time', 'record', 'rules', 'exposure'];
allowedBelow.strict = ['time', 'record', 'rules', 'exposure'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...downwards.map((room) => ({
      name: `shared-downwards-${room}`,
      comment: 'strict, risk → exposure → rules → record → time',
      severity: 'error',
      from: { path: `^shared/${room}/` },
      to: { path: '^shared/', pathNot: `^shared/(${[room, ...allowedBelow[room]].join('|')})/` },
    })),
    {
      name: 'shared-is-pure',
      comment: 'The model knows no Node, no DOM, no React, no Electron.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(main|renderer|tests)/' },
    },
    {
      name: 'shared-no-node',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-libraries',
      comment: 'zod and Temporal are the only libraries of the model.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(zod|temporal-polyfill|temporal-spec)/' },
    },
    {
      name: 'renderer-reaches-main-by-type-only',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^main/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'renderer-reaches-only-the-router',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^main/', pathNot: '^main/api/router\\.ts$' },
    },
    {
      name: 'renderer-no-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'main-not-to-renderer', severity: 'error', from: { path: '^main/' }, to: { path: '^renderer/' } },
    {
      name: 'services-know-no-host',
      severity: 'error',
      from: { path: '^main/', pathNot: '^main/hosts/' },
      to: { path: '^main/hosts/' },
    },
    {
      name: 'hosts-do-not-meet',
      severity: 'error',
      from: { path: '^main/hosts/(electron|browser)/' },
      to: { path: '^main/hosts/(electron|browser)/', pathNot: '^main/hosts/$1/' },
    },
    {
      name: 'electron-stays-in-its-host',
      severity: 'error',
      from: { path: '^(main|renderer|shared)/', pathNot: '^main/hosts/electron/' },
      to: { path: '(node_modules/(electron|electron-store)/|^(electron|electron-store)$)' },
    },
    {
      name: 'conf-stays-in-the-browser-host',
      severity: 'error',
      from: { path: '^(main|renderer|shared)/', pathNot: '^main/hosts/browser/' },
      to: { path: 'node_modules/conf/' },
    },
    {
      name: 'features-do-not-meet',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'features-import-ui-charts-state-messages',
      severity: 'error',
      from: { path: '^renderer/features/' },
      to: { path: '^renderer/', pathNot: '^renderer/(features|ui|charts|state|messages)/' },
    },
    {
      name: 'only-the-app-imports-features',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/(app|features)/' },
      to: { path: '^renderer/(features|app)/' },
    },
    {
      name: 'ui-knows-no-state',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^renderer/', pathNot: '^renderer/(ui|messages)/' },
    },
    {
      name: 'messages-know-nothing',
      severity: 'error',
      from: { path: '^renderer/messages/' },
      to: { path: '^renderer/', pathNot: '^renderer/messages/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Only our own builds: libraries lie in folders called dist too, and an import left out breaks no rule.
    exclude: { path: '^(out|dist)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
