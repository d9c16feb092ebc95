/**
 * Who may speak to the loopback host: only a page that came from it, opened by the address that it printed.
 *
 * Other programs and pages on the machine can reach a loopback port. The Host header turns away DNS rebinding,
 * Origin and Sec-Fetch-Site turn away other sites, and the launch token, kept in a cookie, everyone else.
 */
import { timingSafeEqual } from 'node:crypto';
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
  /** The launch address itself: sets the cookie and goes on to the page without the token in its address. */
  | { readonly verdict: 'launch' }
  | { readonly verdict: 'refused'; readonly status: 401 | 403 };

/** Cookies know no ports: the port is part of the name, so that two folders open at once do not mix. */
export const cookieNameOf = (port: number): string => `legwork-${port}`;

export const originOf = (port: number): string => `http://127.0.0.1:${port}`;

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function cookieOf(headers: IncomingHttpHeaders, name: string): string {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}

function isOwnPage({ method, headers, hasOneHost }: Visitor, port: number): boolean {
  const isRead = method === 'GET' || method === 'HEAD';
  if (!hasOneHost || headers.host !== `127.0.0.1:${port}`) return false;
  if (headers.origin !== undefined && headers.origin !== originOf(port)) return false;
  if (headers.origin === undefined && !isRead) return false;
  // Sent by every current browser: `none` is an address typed or opened by the system.
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** Decides on one request to the host that listens on `port` and was launched with `token`. */
export function admit(visitor: Visitor, port: number, token: string): Admission {
  if (!isOwnPage(visitor, port)) return { verdict: 'refused', status: 403 };
  const launchPrefix = '/?token=';
  if (visitor.method === 'GET' && visitor.url.startsWith(launchPrefix)) {
    const isRight = isSame(visitor.url.slice(launchPrefix.length), token);
    return isRight ? { verdict: 'launch' } : { verdict: 'refused', status: 401 };
  }
  const isKnown = isSame(cookieOf(visitor.headers, cookieNameOf(port)), token);
  return isKnown ? { verdict: 'admitted' } : { verdict: 'refused', status: 401 };
}
