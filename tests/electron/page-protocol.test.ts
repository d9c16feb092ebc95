import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Protocol } from 'electron';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from '#main/hosts/content-security-policy.ts';
import { servePage } from '#main/hosts/electron/page-protocol.ts';
import { readPageFiles } from '#main/hosts/page-files.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { createSession } from './electron-parts.ts';

/** A page's folder with a secret beside it, served. */
const served = async () => {
  const above = await tempFolder();
  const folder = path.join(above, 'page');
  await mkdir(path.join(folder, 'assets'), { recursive: true });
  await writeFile(path.join(above, 'secret.html'), 'secret');
  await writeFile(path.join(folder, 'index.html'), '<p>page');
  await writeFile(path.join(folder, 'assets', 'index-Ab_1-x.js'), 'code');
  await writeFile(path.join(folder, 'notes.txt'), 'secret');
  const session = createSession();
  servePage(session.electron.protocol as unknown as Protocol, await readPageFiles(folder));
  return { fetch: session.fetch };
};

const hostile = [
  'app://legwork/../secret.html',
  'app://legwork/assets/../../secret.html',
  'app://legwork/..%2fsecret.html',
  'app://legwork/..%5csecret.html',
  'app://legwork/%2e%2e/secret.html',
  'app://legwork/..\\secret.html',
  'app://legwork//etc/hostname.html',
  'app://legwork/%2fetc%2fhostname.html',
  'app://legwork/C:/secret.html',
  'app://legwork/index.html%00',
  'app://legwork/index.html\0',
  'app://legwork/index\0.html',
  'app://legwork/./index.html',
  'app://legwork/assets',
  'app://legwork/assets/',
  'app://legwork/notes.txt',
  'app://legwork/gone.html',
  'app://legwork',
  'app://other/index.html',
  'app://legworm/index.html',
  'https://example.com/index.html',
];

describe('app://legwork', () => {
  it.each([
    'app://legwork/',
    'app://legwork/index.html',
    'app://legwork/?a=../b#c',
    'app://legwork/index.html#x',
  ])('is the page: %s', async (url) => {
    const answer = await (await served()).fetch(url);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('<p>page');
  });

  it('serves what the build put into folders', async () => {
    const answer = await (await served()).fetch('app://legwork/assets/index-Ab_1-x.js');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await answer.text()).toBe('code');
  });

  it.each(hostile)('does not lead out of the folder or beside its files: %j', async (url) => {
    const answer = await (await served()).fetch(url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('secret');
  });

  it('is only read', async () => {
    const { fetch } = await served();
    expect((await fetch('app://legwork/', 'POST')).status).toBe(405);
    const head = await fetch('app://legwork/', 'HEAD');
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
  });

  it.each([
    ['GET', 'app://legwork/'],
    ['GET', 'app://legwork/assets/index-Ab_1-x.js'],
    ['GET', 'app://legwork/../secret.html'],
    ['POST', 'app://legwork/'],
  ])('sends its policy with every answer: %s %s', async (method, url) => {
    const { headers } = await (await served()).fetch(url, method);
    for (const [name, value] of Object.entries(securityHeaders()))
      expect(headers.get(name), name).toBe(value);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });
});
