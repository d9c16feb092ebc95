/**
 * A page that opens an address by itself, without a script. A launch begins on another site. A browser sends no cookie
 * along a redirect from there, but it sends one from a page of the host's own origin.
 * @param address made by the app: nothing in it needs escaping
 */
export const onwardPage = (address: string): string =>
  [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">',
    `<meta http-equiv="refresh" content="0;url=${address}"><title>Legwork</title></head>`,
    `<body><p><a href="${address}">Open Legwork</a></p></body></html>`,
    '',
  ].join('\n');
