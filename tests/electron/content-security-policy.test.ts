/**
 * The policy that both hosts send, against the libraries that are installed: an update that puts another style
 * element into the page, or another text into this one, would be blocked there, and is seen here first.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inlineStyleHashes, securityHeaders } from '#main/hosts/content-security-policy.ts';

const require = createRequire(import.meta.url);
const reactAria = path.dirname(
  createRequire(require.resolve('react-aria-components')).resolve('react-aria/package.json'),
);

const directives = (): ReadonlyMap<string, string> =>
  new Map(
    (securityHeaders()['content-security-policy'] ?? '').split('; ').map((directive) => {
      const [name = '', ...allowed] = directive.split(' ');
      return [name, allowed.join(' ')];
    }),
  );

/** The text of the style element that a module of react-aria makes, with the constants that it names put in. */
async function styleTextOf(module: string): Promise<string> {
  const source = await readFile(path.join(reactAria, 'dist/private', module), 'utf8');
  const template = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1];
  if (template === undefined) throw new Error(`${module} makes its style element otherwise now`);
  return template
    .replaceAll(/\$\{([^}]+)\}/g, (_, name: string) => {
      const value = source.split(`const ${name} = '`)[1]?.split("'")[0];
      if (value === undefined) throw new Error(`${module} does not say what ${name} is`);
      return value;
    })
    .trim();
}

describe('the policy', () => {
  it('lets the page have what is its own, and nothing else', () => {
    const hashes = inlineStyleHashes.map((hash) => `'${hash}'`).join(' ');
    expect(Object.fromEntries(directives())).toEqual({
      'default-src': "'self'",
      'script-src': "'self'",
      'style-src': `'self' ${hashes}`,
      'connect-src': "'self'",
      'img-src': "'self' data:",
      'object-src': "'none'",
      'base-uri': "'none'",
      'frame-src': "'none'",
      'worker-src': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  it('comes with headers against sniffing, referrers and other windows', () => {
    expect(securityHeaders()).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it('turns every feature of the browser off', () => {
    const features = (securityHeaders()['permissions-policy'] ?? '').split(', ');
    expect(features).toEqual(
      expect.arrayContaining(['camera=()', 'geolocation=()', 'microphone=()', 'usb=()']),
    );
    expect(features.filter((feature) => !/^[a-z-]+=\(\)$/.test(feature))).toEqual([]);
  });

  it('allows the style element of react-aria by the hash of its text', async () => {
    const text = await styleTextOf('interactions/usePress.mjs');
    const hash = createHash('sha256').update(text).digest('base64');
    expect(inlineStyleHashes).toEqual([`sha256-${hash}`]);
  });

  it('knows of every style element that react-aria makes', async () => {
    const modules = await readdir(path.join(reactAria, 'dist/private'), { recursive: true });
    const makers = await Promise.all(
      modules
        .filter((module) => module.endsWith('.mjs'))
        .map(async (module) => {
          const source = await readFile(path.join(reactAria, 'dist/private', module), 'utf8');
          return /createElement\(['"]style['"]\)/.test(source) ? [module.replaceAll('\\', '/')] : [];
        }),
    );
    // The second one is for WebKit on iOS alone, where neither host runs.
    expect(makers.flat().sort()).toEqual(['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs']);
  });
});
