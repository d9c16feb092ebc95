/** The page's screens, by name. A menu, a tray and a notification can open them. */
export const screens = [
  'today',
  'trends',
  'week',
  'stockings',
  'settings',
  'data',
  'calendar',
  'catch-up',
  'why',
  'strict',
  'report',
  'signs',
  'exchange',
  'hand-over',
] as const;
export type Screen = (typeof screens)[number];
