/**
 * Serves the built page under `app://legwork/`. It looks a path up in the list of the page's files exactly as
 * written: no spelling leads out of the folder.
 */
import type { Protocol } from 'electron';
import { securityHeaders } from '../content-security-policy.ts';
import type { PageFile } from '../page-files.ts';
import { appOrigin, appScheme, isOwnUrl } from './own-origin.ts';

type Page = ReadonlyMap<string, PageFile>;

const refused = (status: 404 | 405): Response =>
  new Response(status === 404 ? 'There is no such page.\n' : 'Only reading is possible here.\n', {
    status,
    headers: { ...securityHeaders(), 'content-type': 'text/plain; charset=utf-8' },
  });

/** The path of one of our URLs, without query and fragment; null for any other URL. */
const pathOf = (url: string): string | null =>
  isOwnUrl(url) ? url.slice(appOrigin.length).replace(/[?#].*$/s, '') : null;

function answer(page: Page, { method, url }: Request): Response {
  if (method !== 'GET' && method !== 'HEAD') return refused(405);
  const path = pathOf(url);
  const file = path === null ? undefined : page.get(path);
  if (file === undefined) return refused(404);
  return new Response(method === 'HEAD' ? null : new Uint8Array(file.body), {
    headers: { ...securityHeaders(), 'content-type': file.contentType },
  });
}

/** Serves the page, and nothing else, as `app://legwork/` to the session of `protocol`. */
export function servePage(protocol: Protocol, page: Page): void {
  protocol.handle(appScheme, (request) => answer(page, request));
}
