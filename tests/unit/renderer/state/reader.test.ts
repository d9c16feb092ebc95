import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { About } from '#shared/contract/about.ts';

const root = path.resolve(import.meta.dirname, '../../../../renderer');

/** As Chromium names a Canadian's languages inside Electron. */
const ofBrowser = ['en-GB', 'en-CA', 'ca-ES@valencia', 'C'];

/** The reader of a page that is about to ask the host, or that got these answers. */
async function readerOf(about: Pick<About, 'locales' | 'countryCode'> | null) {
  const { readerIn } = await import('#renderer/state/reader.ts');
  const { locales, countryCode } = readerIn({ about: about as About | null });
  return { locales, countryCode };
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('navigator', { languages: ofBrowser });
  return () => vi.unstubAllGlobals();
});

describe('the reader', () => {
  it('is whom the system names, once the host has said so', async () => {
    const reader = { locales: ['en-CA', 'fr-CA', 'en-GB'], countryCode: 'CA' };
    expect(await readerOf(reader)).toEqual(reader);
  });

  it('is whom the browser names until then, and where the host knows no better', async () => {
    const reader = { locales: ['en-GB', 'en-CA'], countryCode: null };
    expect(await readerOf(null)).toEqual(reader);
    expect(await readerOf({ locales: [], countryCode: null })).toEqual(reader);
  });

  it('is asked for in one place of the page, and where the page itself failed', async () => {
    const names = await readdir(root, { recursive: true });
    const sources = names.filter((name) => /\.(ts|tsx|js|html)$/.test(name));
    const asking = sources.map(async (name) =>
      /navigator\s*\??\.\s*language|\blanguages?\s*\}\s*=\s*navigator/.test(
        await readFile(path.join(root, name), 'utf8'),
      )
        ? [name.replaceAll(path.sep, '/')]
        : [],
    );
    expect((await Promise.all(asking)).flat().toSorted()).toEqual([
      'public/start-failure.js',
      'state/reader.ts',
    ]);
  });
});
