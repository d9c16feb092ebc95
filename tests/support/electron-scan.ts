/**
 * A static scan for what makes an Electron app unsafe: Electron's own security checklist and the checks of
 * electronegativity, read from our sources. It reports every place where a door stands or could be opened; which of
 * them are right is said in electron-scan-explained.ts.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export type Finding = {
  readonly check: string;
  readonly file: string;
  readonly line: number;
  readonly code: string;
};

/** Calls, by the last names of what is called or made. */
const callChecks: Readonly<Record<string, readonly string[]>> = {
  'new window': ['BrowserWindow', 'BrowserView', 'WebContentsView', 'BaseWindow'],
  'page loaded': ['loadURL', 'loadFile'],
  'handed to the system': ['openExternal', 'openPath', 'showItemInFolder', 'window.open'],
  'code from text': [
    'eval',
    'Function',
    'executeJavaScript',
    'executeJavaScriptInIsolatedWorld',
    'runInThisContext',
  ],
  'switch of Chromium': ['appendSwitch', 'appendArgument'],
  'scheme of its own': [
    'registerSchemesAsPrivileged',
    'setAsDefaultProtocolClient',
    'handle',
    'registerFileProtocol',
  ],
  'bridge into the page': ['exposeInMainWorld', 'exposeInIsolatedWorld'],
  'message to the page': [
    'webContents.send',
    'ipcRenderer.send',
    'sendSync',
    'sendToHost',
    'postMessage',
    'invoke',
  ],
  certificates: ['setCertificateVerifyProc', 'importCertificate'],
  'developer tools': ['openDevTools', 'toggleDevTools', 'debugger.attach'],
  'another process': ['utilityProcess.fork'],
  'request to the network': [
    'fetch',
    'WebSocket',
    'EventSource',
    'XMLHttpRequest',
    'sendBeacon',
    'setFeedURL',
  ],
  'reports to somebody': ['crashReporter.start', 'checkForUpdates', 'checkForUpdatesAndNotify'],
};

/** What each preference of a page must be; anything else, a variable too, is a finding. */
const preferences: Readonly<Record<string, 'true' | 'false' | 'absent'>> = {
  sandbox: 'true',
  contextIsolation: 'true',
  webSecurity: 'true',
  nodeIntegration: 'false',
  nodeIntegrationInWorker: 'false',
  nodeIntegrationInSubFrames: 'false',
  allowRunningInsecureContent: 'false',
  experimentalFeatures: 'false',
  webviewTag: 'false',
  plugins: 'false',
  navigateOnDragDrop: 'false',
  spellcheck: 'false',
  enableRemoteModule: 'absent',
  enableBlinkFeatures: 'absent',
  additionalArguments: 'absent',
  bypassCSP: 'absent',
  corsEnabled: 'absent',
  allowServiceWorkers: 'absent',
  devTools: 'false',
};

/** Modules that reach past what a host is meant to need. */
const modules = [
  'child_process',
  'node:child_process',
  'vm',
  'node:vm',
  'node:net',
  'node:http',
  'node:https',
  '@electron/remote',
  'electron-updater',
  'open',
];

/** Ways to put text into a page as markup. */
const markup = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'srcdoc',
  'webview',
];

/** Without each of these, said somewhere in the host, Electron allows what it would refuse. */
export const requiredCalls = [
  'enableSandbox',
  'setPermissionRequestHandler',
  'setPermissionCheckHandler',
  'setDevicePermissionHandler',
  'setDisplayMediaRequestHandler',
  'setWindowOpenHandler',
  'onBeforeRequest',
  'setSpellCheckerEnabled',
] as const;
export const requiredEvents = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'will-download',
] as const;

/** `shell.openPath` of `electron.shell?.openPath`, and of one name that name. */
const namesOf = (callee: ts.Expression): string =>
  callee.getText().replaceAll('?', '').split('.').slice(-2).join('.');

function ofCall(node: ts.Node): readonly string[] {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
  const called = namesOf(node.expression);
  const isNamed = (name: string): boolean => called === name || called.endsWith(`.${name}`);
  if (isNamed('setTimeout') && node.arguments?.[0] && ts.isStringLiteralLike(node.arguments[0]))
    return ['code from text'];
  return Object.entries(callChecks).flatMap(([check, names]) => (names.some(isNamed) ? [check] : []));
}

function ofPreference(node: ts.Node): readonly string[] {
  if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return [];
  const safe = preferences[node.name.getText()];
  const given = ts.isPropertyAssignment(node) ? node.initializer.getText() : '';
  return safe === undefined || given === safe ? [] : ['preference of a page'];
}

function ofName(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) {
    const isImport = ts.isImportDeclaration(node.parent) || ts.isCallExpression(node.parent);
    if (isImport && modules.includes(node.text)) return ['module'];
    if (/^(https?|wss?):\/\/(?!127\.0\.0\.1)/.test(node.text)) return ['address'];
    if (/^javascript:/i.test(node.text) || node.text === '*/*') return ['code from text'];
    return [];
  }
  if (ts.isTemplateHead(node) && /^(https?|wss?):\/\/(?!127\.0\.0\.1)/.test(node.text)) return ['address'];
  const isUse = ts.isIdentifier(node) && !ts.isImportSpecifier(node.parent);
  return isUse && markup.includes(node.text) ? ['markup from text'] : [];
}

/** The findings in one file's source. @param file its path below the repository, with `/` */
export function scanSource(source: string, file: string): readonly Finding[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Finding[] = [];
  const visit = (node: ts.Node): void => {
    for (const check of [...ofCall(node), ...ofPreference(node), ...ofName(node)]) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      found.push({ check, file, line: line + 1, code: node.getText(tree).split('\n')[0] ?? '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The sources that go into the packed app; the browser host is no part of it. */
export function scannedFiles(root: string): readonly string[] {
  return globSync(['main/**/*.{ts,mjs}', 'renderer/**/*.{ts,tsx}', 'shared/**/*.ts'], { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !/^main\/hosts\/(browser\/|start\.mjs|ensure-installed\.mjs)/.test(file))
    .toSorted();
}

export const scanFiles = (root: string, files: readonly string[]): readonly Finding[] =>
  files.flatMap((file) => scanSource(readFileSync(path.join(root, file), 'utf8'), file));
