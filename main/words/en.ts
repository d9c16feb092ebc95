/**
 * What is said outside the page, in English: menus, the tray, notifications, boxes. Plain texts with `{names}` to be
 * filled in; the page's catalogue is the page's own, and the services know no page.
 */
export const en = {
  'menu.file': 'File',
  'menu.edit': 'Edit',
  'menu.view': 'View',
  'menu.window': 'Window',
  'menu.help': 'Help',
  'menu.about': 'About Legwork',
  'menu.services': 'Services',
  'menu.hide': 'Hide Legwork',
  'menu.hideOthers': 'Hide Others',
  'menu.unhide': 'Show All',
  'menu.quit': 'Quit Legwork',
  'menu.exit': 'Exit',
  'menu.log': 'Log Shift',
  'menu.catchUp': 'Catch Up on Missing Days',
  'menu.lock': 'Lock Now',
  'menu.showFolder': 'Show Data Folder',
  'menu.yourData': 'Your Data',
  'menu.settings': 'Settings…',
  'menu.close': 'Close Window',
  'menu.undo': 'Undo',
  'menu.redo': 'Redo',
  'menu.cut': 'Cut',
  'menu.copy': 'Copy',
  'menu.paste': 'Paste',
  'menu.delete': 'Delete',
  'menu.selectAll': 'Select All',
  'menu.today': 'Today',
  'menu.calendar': 'Calendar',
  'menu.trends': 'Trends',
  'menu.stockings': 'Stockings',
  'menu.why': 'Why This Matters',
  'menu.palette': 'Find a Command…',
  'menu.actualSize': 'Actual Size',
  'menu.zoomIn': 'Zoom In',
  'menu.zoomOut': 'Zoom Out',
  'menu.fullScreen': 'Full Screen',
  'menu.developerTools': 'Developer Tools',
  'menu.minimize': 'Minimise',
  'menu.zoom': 'Zoom',
  'menu.front': 'Bring All to Front',
  'menu.keys': 'Keyboard Shortcuts',

  'tray.open': 'Open Legwork',

  'crash.title': 'Legwork’s page stopped {times} times within ten minutes.',
  'crash.detail':
    'Everything that was saved is on the disk. What was being typed is kept until Legwork is quit.\n\nTry again. If it stops again, quit, start the machine anew and open Legwork once more. Your data folder: {folder}',
  'crash.again': 'Try Again',
  'crash.quit': 'Quit',
  'hang.title': 'Legwork’s page does not answer.',
  'hang.detail':
    'Everything that was saved is on the disk. Waiting loses nothing; loading the page again shows what was saved.',
  'hang.wait': 'Wait',
  'hang.again': 'Load the Page Again',
} as const;

export type HostWordId = keyof typeof en;
/** A language lacks nothing and has nothing more, or the type check fails. */
export type HostWords = Readonly<Record<HostWordId, string>>;
