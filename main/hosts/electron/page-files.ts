/**
 * The built page, served under `app://legwork/`. A name is looked up only when it is spelled the way the build
 * spells its files, so nothing has to be decoded, and no spelling leads out of the folder. Files are read when they
 * are asked for: a packaged app has them in an archive, which Electron's own file functions read one by one.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Protocol } from 'electron';
import { securityHeaders } from '../content-security-policy.ts';
import { appOrigin, appScheme, isOwnUrl } from './own-origin.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Folders and a file of letters, digits, `-`, `_` and inner dots: no `..`, `%`, `\`, NUL, drive or second slash. */
const plainNames = /^(?:[\w-]+(?:\.[\w-]+)*\/)*[\w-]+(?:\.[\w-]+)+$/;

/** The file that a URL names, relative to the page's folder with `/` between names, or null for none of ours. */
export function pageFileOf(url: string): string | null {
  if (!isOwnUrl(url)) return null;
  const name = url.slice(appOrigin.length + 1).replace(/[?#].*$/s, '') || 'index.html';
  return plainNames.test(name) && path.posix.extname(name) in contentTypes ? name : null;
}

const refused = (status: 404 | 405): Response =>
  new Response(status === 404 ? 'There is no such page.\n' : 'Only reading is possible here.\n', {
    status,
    headers: { ...securityHeaders(), 'content-type': 'text/plain; charset=utf-8' },
  });

async function answer(folder: string, { method, url }: Request): Promise<Response> {
  if (method !== 'GET' && method !== 'HEAD') return refused(405);
  const name = pageFileOf(url);
  const body = name === null ? null : await readFile(path.join(folder, name)).catch(() => null);
  if (name === null || body === null) return refused(404);
  return new Response(method === 'HEAD' ? null : body, {
    headers: { ...securityHeaders(), 'content-type': contentTypes[path.posix.extname(name)] ?? '' },
  });
}

/** Serves the page's folder, and nothing outside it, as `app://legwork/` to the session that `protocol` is of. */
export function servePage(protocol: Protocol, folder: string): void {
  protocol.handle(appScheme, (request) => answer(folder, request));
}
