/** The first start, and what the app is not. */
export const welcome = {
  'welcome.about':
    'A diary for people who work on their feet: log the shift and the stockings in a few seconds, and see what the last weeks asked of your legs. Everything you enter stays on this machine.',
  'welcome.before': 'Before you start',
  'welcome.start': 'Start',
  'welcome.skip': 'Skip for now',
  'welcome.skipped': 'Skipped for now',
  'welcome.later': 'You can change these in the settings at any time.',
  'welcome.protect': 'Protect this diary with a passphrase',
  'welcome.notMedical':
    'Legwork is a diary and an explanation of published figures. It is not a medical device: it does not diagnose or predict, and gives no advice beyond what your clinic told you.',
} as const;
