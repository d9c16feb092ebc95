/** No door of Electron stands open unexplained; no explanation outlives its door; and the scan sees what it should. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Finding,
  requiredCalls,
  requiredEvents,
  scanFiles,
  scannedFiles,
  scanSource,
} from '../support/electron-scan.ts';
import { type Explanation, explanations } from '../support/electron-scan-explained.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = scannedFiles(root);
const findings = scanFiles(root, files);
const isOf = ({ check, code }: Explanation, found: Finding): boolean =>
  found.check === check && found.code.startsWith(code);

describe('the sources of the desktop app', () => {
  it('are read: both sides of it', () => {
    expect(files).toContain('main/hosts/electron/entry.ts');
    expect(files).toContain('renderer/app/start.tsx');
    expect(files.length).toBeGreaterThan(200);
  });

  it('have no finding that electron-scan-explained.ts does not explain', () => {
    expect(findings.filter((finding) => !explanations.some((each) => isOf(each, finding)))).toEqual([]);
  });

  it('have each explained finding once: a second door wants an explanation of its own', () => {
    const counts = explanations.map((each) => [
      each.code,
      findings.filter((found) => isOf(each, found)).length,
    ]);
    expect(counts).toEqual(explanations.map(({ code }) => [code, 1]));
  });

  it('shut what Electron leaves open by default', () => {
    const host = files
      .filter((file) => file.startsWith('main/hosts/electron/'))
      .map((file) => readFileSync(path.join(root, file), 'utf8'))
      .join('\n');
    expect(requiredCalls.filter((name) => !host.includes(`${name}(`))).toEqual([]);
    expect(requiredEvents.filter((name) => !host.includes(`'${name}'`))).toEqual([]);
  });
});

describe('the scan sees', () => {
  it.each([
    ['new window', 'new electron.BrowserWindow({})'],
    ['preference of a page', 'const a = { sandbox: false }'],
    ['preference of a page', 'const a = { contextIsolation }'],
    ['preference of a page', 'const a = { nodeIntegration: isTest }'],
    ['preference of a page', "const a = { enableBlinkFeatures: 'X' }"],
    ['preference of a page', 'const a = { privileges: { bypassCSP: true } }'],
    ['page loaded', 'window.loadURL(address)'],
    ['handed to the system', 'shell?.openExternal(address)'],
    ['handed to the system', 'window.open(address)'],
    ['code from text', 'eval(text)'],
    ['code from text', 'new Function(text)'],
    ['code from text', 'contents.executeJavaScript(text)'],
    ['code from text', "setTimeout('go()', 1)"],
    ['code from text', "const a = 'javascript:go()'"],
    ['switch of Chromium', "app.commandLine.appendSwitch('no-sandbox')"],
    ['scheme of its own', "app.setAsDefaultProtocolClient('legwork')"],
    ['bridge into the page', "contextBridge.exposeInMainWorld('all', ipcRenderer)"],
    ['message to the page', "ipcRenderer.send('x')"],
    ['certificates', 'session.setCertificateVerifyProc(() => 0)'],
    ['developer tools', 'contents.openDevTools()'],
    ['another process', 'utilityProcess.fork(file)'],
    ['request to the network', "fetch('/x')"],
    ['reports to somebody', 'crashReporter.start({})'],
    ['module', "import { exec } from 'node:child_process'"],
    ['module', "require('@electron/remote')"],
    ['address', "const a = 'https://example.com'"],
    ['address', `const a = \`http://\${host}/\``],
    ['markup from text', 'element.innerHTML = text'],
    ['markup from text', 'const a = <p dangerouslySetInnerHTML={{ __html: text }} />'],
    ['markup from text', 'const a = <webview src="x" />'],
  ])('%s: %s', (check, source) => {
    expect(scanSource(source, 'file.tsx').map((found) => found.check)).toContain(check);
  });

  it('nothing in what is safe', () => {
    const safe =
      'const a = { sandbox: true, nodeIntegration: false }; open("x"); pattern.exec(text); send(a);';
    expect(scanSource(safe, 'file.ts')).toEqual([]);
  });
});
