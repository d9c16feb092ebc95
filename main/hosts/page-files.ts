/**
 * Reads the built page into memory, once. The hosts look requests up in this list of known paths: no request can name
 * a file outside it.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export type PageFile = { readonly body: Buffer; readonly contentType: string; readonly isImmutable: boolean };

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The files below `folder` by the path that serves them; `index.html` also as `/`. */
export async function readPageFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = new Map<string, PageFile>();
  for (const entry of entries) {
    const contentType = contentTypes[path.extname(entry.name)];
    if (!entry.isFile() || contentType === undefined) continue;
    const file = path.join(entry.parentPath, entry.name);
    const servedAs = `/${path.relative(folder, file).split(path.sep).join('/')}`;
    // The names of built assets contain a hash of their content.
    const isImmutable = servedAs.startsWith('/assets/');
    files.set(servedAs, { body: await readFile(file), contentType, isImmutable });
  }
  const index = files.get('/index.html');
  if (index !== undefined) files.set('/', index);
  return files;
}
