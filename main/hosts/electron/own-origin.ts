/** The one origin that the window may show: our own scheme, served from the built page. */

export const appScheme = 'app';
const appHost = 'legwork';
export const appOrigin = `${appScheme}://${appHost}`;

/** Whether a URL, as Chromium writes it, lies in our origin: another user, port or spelling of the host does not. */
export const isOwnUrl = (url: string): boolean => url.startsWith(`${appOrigin}/`);

/** Whether a URL is of something that the page itself made: it never leaves the program's memory. */
export const isOwnBlob = (url: string): boolean => url.startsWith(`blob:${appOrigin}/`);
