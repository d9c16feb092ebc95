/** The screens of the page, by name: what a menu, a tray and a notification can open. */
export const screens = [
  'today',
  'trends',
  'stockings',
  'settings',
  'data',
  'calendar',
  'catch-up',
  'why',
  'strict',
  'signs',
] as const;
export type Screen = (typeof screens)[number];
