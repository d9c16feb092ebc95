/**
 * Who may speak to the loopback host: only a page that came from it, opened by an address that it gave out.
 *
 * Other programs and pages on the machine can reach a loopback port. The Host header turns away DNS rebinding, Origin
 * and Sec-Fetch-Site turn away other sites, and a session secret, kept in a cookie, everyone else. A launch key is
 * exchanged for that cookie, once: whoever reads the key later, in a process list or a history, gets nothing by it.
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
  /** The launch address itself: sets the cookie and goes on to the page without the key in its address. */
  | { readonly verdict: 'launch'; readonly cookie: string }
  | { readonly verdict: 'refused'; readonly status: 401 | 403 };

export type Door = {
  /** A key that lets one browser in, once. `onUsed` is called when it has. */
  readonly newLaunchKey: (onUsed?: () => void) => string;
  /** Decides on one request to the host that listens on `port`. A launch uses its key up. */
  readonly admit: (visitor: Visitor, port: number) => Admission;
};

/** Cookies know no ports: the port is part of the name, so that two folders open at once do not mix. */
const cookieNameOf = (port: number): string => `legwork-${port}`;

export const originOf = (port: number): string => `http://127.0.0.1:${port}`;

const launchPrefix = '/?token=';

export const launchAddressOf = (port: number, launchKey: string): string =>
  `${originOf(port)}${launchPrefix}${launchKey}`;

/** 256 random bits, in characters that an address takes as they are. */
const newSecret = (): string => randomBytes(32).toString('base64url');

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function cookieOf(headers: IncomingHttpHeaders, name: string): string {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}

/** By a header that every current browser sends: `none` is an address typed or opened by the system. */
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
        // The redirect file lies outside the host, so its visit is of another site: the key alone counts.
        if (takeKey(visitor.url.slice(launchPrefix.length))) return launch;
        // A browser that is in already may come by its first address again.
        return hasSession && isFromHere(visitor) ? launch : { verdict: 'refused', status: 401 };
      }
      if (!isFromHere(visitor)) return { verdict: 'refused', status: 403 };
      return hasSession ? { verdict: 'admitted' } : { verdict: 'refused', status: 401 };
    },
  };
}
