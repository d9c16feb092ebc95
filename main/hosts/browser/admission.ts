/**
 * Decides who may talk to the loopback host: only a page from this host, opened by an address that the host gave out.
 *
 * Other programs and pages on the machine can reach a loopback port. The Host header stops DNS rebinding. Origin and
 * Sec-Fetch-Site stop other sites. A session secret in a cookie stops everyone else. The browser exchanges a launch
 * key for that cookie, once: a key that someone reads later, in a process list or a history, is useless.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export type Visitor = {
  readonly method: string;
  /** The request's target as sent: path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly hasOneHost: boolean;
};

export type Admission =
  | { readonly verdict: 'admitted' }
  /** The launch address: the answer sets the cookie and opens the page without the key in its address. */
  | { readonly verdict: 'launch'; readonly cookie: string }
  | { readonly verdict: 'refused'; readonly status: 401 | 403 };

export type Door = {
  /** Makes a key that lets one browser in, once; calls `onUsed` after its use. */
  readonly newLaunchKey: (onUsed?: () => void) => string;
  /** Decides on one request to the host that listens on `port`. A launch consumes its key. */
  readonly admit: (visitor: Visitor, port: number) => Admission;
};

/** Cookies ignore ports. The name contains the port, so that two folders open at once do not mix. */
const cookieNameOf = (port: number): string => `legwork-${port}`;

export const originOf = (port: number): string => `http://127.0.0.1:${port}`;

const launchPrefix = '/?token=';

export const launchAddressOf = (port: number, launchKey: string): string =>
  `${originOf(port)}${launchPrefix}${launchKey}`;

/** 256 random bits, in characters that an address does not escape. */
const newSecret = (): string => randomBytes(32).toString('base64url');

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function cookieOf(headers: IncomingHttpHeaders, name: string): string {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}

/** Every current browser sends this header; `none` is an address that the user typed or the system opened. */
const isFromHere = ({ headers }: Visitor): boolean =>
  [undefined, 'same-origin', 'none'].some((site) => site === headers['sec-fetch-site']);

function isForThisHost({ method, headers, hasOneHost }: Visitor, port: number): boolean {
  const isRead = method === 'GET' || method === 'HEAD';
  if (!hasOneHost || headers.host !== `127.0.0.1:${port}`) return false;
  if (headers.origin !== undefined) return headers.origin === originOf(port);
  return isRead;
}

export function createDoor(): Door {
  const launchKeys = new Map<string, () => void>();
  const session = newSecret();

  const takeKey = (given: string): boolean => {
    const used = [...launchKeys].find(([key]) => isSame(given, key));
    if (used === undefined) return false;
    const [key, onUsed] = used;
    launchKeys.delete(key);
    onUsed();
    return true;
  };

  return {
    newLaunchKey: (onUsed = () => {}) => {
      const key = newSecret();
      launchKeys.set(key, onUsed);
      return key;
    },
    admit: (visitor, port) => {
      if (!isForThisHost(visitor, port)) return { verdict: 'refused', status: 403 };
      const hasSession = isSame(cookieOf(visitor.headers, cookieNameOf(port)), session);
      const launch = {
        verdict: 'launch',
        cookie: `${cookieNameOf(port)}=${session}; HttpOnly; SameSite=Strict; Path=/`,
      } as const;
      if (visitor.method === 'GET' && visitor.url.startsWith(launchPrefix)) {
        // The launch file lies outside the host, so its visit is cross-site: only the key counts.
        if (takeKey(visitor.url.slice(launchPrefix.length))) return launch;
        // A browser that has the cookie already may use its first address again.
        return hasSession && isFromHere(visitor) ? launch : { verdict: 'refused', status: 401 };
      }
      if (!isFromHere(visitor)) return { verdict: 'refused', status: 403 };
      return hasSession ? { verdict: 'admitted' } : { verdict: 'refused', status: 401 };
    },
  };
}
