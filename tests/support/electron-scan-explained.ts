/** The doors that stand open on purpose, each with why. A finding that is not among them fails the tests. */

export type Explanation = {
  readonly check: string;
  /** How the finding's code begins. */
  readonly code: string;
  readonly why: string;
};

export const explanations: readonly Explanation[] = [
  {
    check: 'scheme of its own',
    code: 'protocol.registerSchemesAsPrivileged([',
    why: 'app:// is an origin like any other: standard and secure, without CSP bypass, CORS or service workers.',
  },
  {
    check: 'scheme of its own',
    code: 'protocol.handle(appScheme, (request) => answer(page, request))',
    why: 'Looks a path up in a list of files in memory; no spelling of it leads elsewhere (page-protocol.test.ts).',
  },
  {
    check: 'scheme of its own',
    code: 'ipcMain.handle(channel, (event, message: unknown) => {',
    why: 'The one channel: its sender and its message are checked before anything else (ipc.test.ts).',
  },
  {
    check: 'switch of Chromium',
    code: "app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')",
    why: 'Shuts: no name is ever resolved.',
  },
  {
    check: 'switch of Chromium',
    code: "app.commandLine.appendSwitch('no-proxy-server')",
    why: 'Shuts: no proxy is looked for.',
  },
  {
    check: 'switch of Chromium',
    code: "app.commandLine.appendSwitch('password-store', 'basic')",
    why: 'Asks no keyring of Linux for the key of cookies that there are not; nothing of the record is encrypted with it.',
  },
  {
    check: 'handed to the system',
    code: 'shell.openPath(folder)',
    why: 'The data folder that the services chose, never a path from the page.',
  },
  {
    check: 'bridge into the page',
    code: "contextBridge.exposeInMainWorld('legwork', bridge)",
    why: 'One object that carries typed calls; ipcRenderer itself stays behind (ipc.test.ts).',
  },
  {
    check: 'message to the page',
    code: 'ipcRenderer.invoke(callChannel, request)',
    why: 'From the preload to the one channel, whose name the page cannot choose.',
  },
  {
    check: 'message to the page',
    code: 'ipcRenderer.send(usableChannel)',
    why: 'Says one thing, carries nothing, and its sender is checked (ipc.test.ts).',
  },
  {
    check: 'message to the page',
    code: 'window?.webContents.send(commandChannel, waiting)',
    why: 'The name of a screen or a command of the page, looked up in a list before the page hears of it (ipc.test.ts).',
  },
  {
    check: 'message to the page',
    code: 'window?.webContents.send(newsChannel, news)',
    why: 'The name and the number of a revision, and the preferences: nothing that the record holds (run.test.ts).',
  },
  {
    check: 'message to the page',
    code: 'windows.postMessage(news)',
    why: 'The same to the other windows of the browser host, by a channel of its own origin alone.',
  },
  {
    check: 'request to the network',
    code: "new EventSource('/events')",
    why: 'To the browser host that served the page, for its session alone (events.test.ts); Electron has the bridge.',
  },
  {
    check: 'page loaded',
    code: 'window.loadURL(`$',
    why: 'Our own origin, written out: after a page that crashed twice at one place.',
  },
  {
    check: 'page loaded',
    code: 'opened.loadURL(`$',
    why: 'Our own origin, a constant.',
  },
  {
    check: 'preference of a page',
    code: 'devTools: !isPackaged',
    why: 'Developer tools while developing only; a packaged app refuses a window with them (window.test.ts).',
  },
  {
    check: 'new window',
    code: 'new BrowserWindow({',
    why: 'The one place that makes a window, after assertSafeWebPreferences has read what it is given (window.test.ts).',
  },
  {
    check: 'module',
    code: "'node:child_process'",
    why: 'Asks the session’s bus of Linux for a tray, by one of two tools with fixed arguments (status-area.ts).',
  },
  {
    check: 'module',
    code: "'node:net'",
    why: 'The folder’s lock: a socket of this machine, with no port (lock.ts).',
  },
  {
    check: 'address',
    code: "'http://terminology.hl7.org/CodeSystem/provenance-participant-type'",
    why: 'Names a code system in a FHIR bundle: a name that nobody asks.',
  },
  {
    check: 'address',
    code: "'http://unitsofmeasure.org'",
    why: 'Names a code system in a FHIR bundle: a name that nobody asks.',
  },
  {
    check: 'address',
    code: "'http://loinc.org'",
    why: 'Names a code system in a FHIR bundle: a name that nobody asks.',
  },
  {
    check: 'address',
    code: "'http://snomed.info/sct'",
    why: 'Names a code system in a FHIR bundle: a name that nobody asks.',
  },
  {
    check: 'address',
    code: "'http://terminology.hl7.org/CodeSystem/observation-category'",
    why: 'Names a code system in a FHIR bundle: a name that nobody asks.',
  },
  {
    check: 'address',
    code: "'http://terminology.hl7.org/CodeSystem/data-absent-reason'",
    why: 'Names a code system in a FHIR bundle: a name that nobody asks.',
  },
];
