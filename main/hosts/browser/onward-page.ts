/**
 * A page that goes on to an address by itself, without a script. A browser sends no cookie along a redirect that began
 * on another site, as a launch does; from a page of its own origin it does.
 * @param address of our own making: nothing in it needs to be escaped
 */
export const onwardPage = (address: string): string =>
  [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">',
    `<meta http-equiv="refresh" content="0;url=${address}"><title>Legwork</title></head>`,
    `<body><p><a href="${address}">Open Legwork</a></p></body></html>`,
    '',
  ].join('\n');
