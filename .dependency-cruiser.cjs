/**
 * The arrows between the rooms (CONTRIBUTING.md): which room may import which. Any other import fails the build.
 * tests/unit/arrows.test.ts proves that each rule fires.
 */

/**
 * shared/<room> may import itself, the rooms below it, and the files that stand beside the rooms; strict
 * and risk are neighbours and never meet.
 */
const belowInShared = {
  time: [],
  messages: [],
  record: ['time', 'messages'],
  evidence: ['record'],
  // Two treatments never run at once, and when one ends is told by its log.
  rules: ['time', 'record', 'strict'],
  exposure: ['time', 'record', 'rules'],
  risk: ['time', 'record', 'rules', 'exposure'],
  strict: ['time', 'record', 'rules', 'exposure'],
  exchange: ['time', 'messages', 'record', 'rules', 'exposure', 'risk', 'strict'],
  // What the record says in sentences, for the page and for reports.
  words: ['time', 'messages', 'record', 'evidence', 'rules', 'exposure', 'risk', 'strict'],
  report: ['time', 'messages', 'record', 'evidence', 'rules', 'exposure', 'risk', 'strict', 'words'],
  // Exposure, and nothing of the diary's record.
  desk: ['time', 'messages', 'exposure', 'report'],
  contract: ['messages', 'record', 'strict', 'exchange', 'report', 'desk'],
};

/** main/<room> may import itself, what is below it, and how a service refuses. */
const belowInMain = {
  files: [],
  crypto: ['files'],
  record: ['files', 'crypto'],
  strict: ['files', 'record', 'host-messages.ts', 'host.ts'],
  exchange: ['files', 'record'],
  demo: ['files', 'record'],
  report: [],
  // Diary and desk meet only in the envelope.
  desk: ['files', 'crypto', 'report/(?:pdf|fonts|translate)\\.ts'],
  'hand-over': ['files', 'crypto', 'record'],
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      comment: 'The types of FHIR R4 are those of @types/fhir; the package named fhir is another.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^fhir/r4$' },
    },
    ...Object.entries(belowInShared).map(([room, below]) => ({
      name: `shared-downwards-${room}`,
      comment: 'contract → report → words → strict, risk → exposure → rules → record → time, messages',
      severity: 'error',
      from: { path: `^shared/${room}/` },
      to: {
        path: '^shared/',
        pathNot: `^shared/([a-z-]+\\.ts$|(${[room, ...below].join('|')})/)`,
        // A catalogue is held to every reason and source by their types; nothing of it runs.
        ...(room === 'messages' && { dependencyTypesNot: ['type-only'] }),
      },
    })),
    ...Object.entries(belowInMain).map(([room, below]) => ({
      name: `main-downwards-${room}`,
      comment: 'strict, demo → record → crypto → files',
      severity: 'error',
      from: { path: `^main/${room}/` },
      to: {
        path: '^main/',
        pathNot: `^main/(${[room, ...below, 'user-facing-error.ts'].join('|')})(/|$)`,
      },
    })),
    {
      name: 'main-record-knows-no-contract',
      comment: 'The contract takes the types of the record, not the reverse.',
      severity: 'error',
      from: { path: '^main/(files|record)/' },
      to: { path: '^shared/', pathNot: '^shared/([a-z-]+\\.ts$|(time|messages|record|rules)/)' },
    },
    {
      name: 'main-crypto-knows-no-contract',
      comment: 'Of the desk it knows the envelope and the sheet.',
      severity: 'error',
      from: { path: '^main/crypto/' },
      to: {
        path: '^shared/',
        pathNot: '^shared/([a-z-]+\\.ts$|(time|messages|record|rules|desk)/)',
      },
    },
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
      from: { path: '^shared/', pathNot: '^shared/exchange/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(zod|temporal-polyfill|temporal-spec)/' },
    },
    {
      name: 'shared-exchange-libraries',
      comment: 'The readers and writers of formats have a library for each; all of them are pure.',
      severity: 'error',
      from: { path: '^shared/exchange/' },
      to: {
        path: 'node_modules/',
        pathNot:
          'node_modules/(zod|temporal-polyfill|temporal-spec|ical\\.js|windows-iana|csv-parse|csv-stringify|saxes|@types/fhir)/',
      },
    },
    {
      name: 'loaded-when-asked-for',
      comment:
        'The libraries of files and reports take longer to load than all the rest: no start waits for them.',
      severity: 'error',
      from: { path: '^main/', pathNot: '^main/hosts/command/' },
      to: {
        path: '^main/(exchange/(export-service|read-source)|report/report-service|desk/(desk-service|files-out)|hand-over/hand-over-service)\\.ts$',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'renderer-not-to-main',
      comment: 'The page goes by the contract alone.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^main/' },
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
      name: 'features-import-parts-ui-charts-state-messages',
      severity: 'error',
      from: { path: '^renderer/features/' },
      to: { path: '^renderer/', pathNot: '^renderer/(features|parts|ui|charts|state|messages)/' },
    },
    {
      name: 'only-the-app-imports-features',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/(app|features|desk)/' },
      to: { path: '^renderer/(features|app)/' },
    },
    {
      name: 'desk-imports-parts-ui-charts-state-messages',
      comment: 'The desk is a side of its own: it shows no feature of the diary.',
      severity: 'error',
      from: { path: '^renderer/desk/' },
      to: { path: '^renderer/', pathNot: '^renderer/(desk|parts|ui|charts|state|messages)/' },
    },
    {
      name: 'only-the-app-imports-the-desk',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/(app|desk|features)/' },
      to: { path: '^renderer/desk/' },
    },
    {
      name: 'parts-import-ui-state-messages',
      comment: 'Charts show parts, so parts show no charts.',
      severity: 'error',
      from: { path: '^renderer/parts/' },
      to: { path: '^renderer/', pathNot: '^renderer/(parts|ui|state|messages)/' },
    },
    {
      name: 'ui-knows-no-domain',
      comment: 'A pure kit: of the model it knows how dates, times and numbers are read and written.',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: {
        path: '^(renderer|shared)/',
        pathNot: '^(renderer/(ui|messages)/|shared/(time|messages)/)',
      },
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
