/** The one origin that the window may show: our own scheme, served from the built page. */

export const appScheme = 'app';
const appHost = 'legwork';
export const appOrigin = `${appScheme}://${appHost}`;

/** Whether a URL, as Chromium writes it, is in our origin: with another user, port or host spelling it is not. */
export const isOwnUrl = (url: string): boolean => url.startsWith(`${appOrigin}/`);

/** Whether the page itself made what the URL names: it never leaves the program's memory. */
export const isOwnBlob = (url: string): boolean => url.startsWith(`blob:${appOrigin}/`);
