/** The first start, and what the app is not. */
export const welcome = {
  'welcome.about': 'A diary for people who work on their feet. Everything you enter stays on this machine.',
  'welcome.picture': 'Two legs, standing, in knee-high stockings.',
  'welcome.which': 'What brings you here?',
  'welcome.work': 'I stand at work',
  'welcome.workWhat': 'Log the shift and the stockings in seconds, and see what the weeks ask of your legs.',
  'welcome.treated': 'I have just been treated',
  'welcome.treatedWhat':
    'Wear the stockings after sclerotherapy as your clinic’s plan says, and keep an honest log of it.',
  'welcome.desk': 'I run a health desk',
  'welcome.deskWhat': 'Take in sealed weekly figures, and see how groups stand: never one person.',
  'welcome.opened': 'Diary opened',
  'welcome.back': 'Back',
  'welcome.before': 'Before you start',
  'welcome.start': 'Start',
  'welcome.skip': 'Skip for now',
  'welcome.skipped': 'Skipped for now',
  'welcome.later': 'You can change these in the settings at any time.',
  'welcome.protect': 'Protect this diary with a passphrase',
  'welcome.notMedical':
    'Legwork is a diary and an explanation of published figures. It is not a medical device: it does not diagnose or predict, and gives no advice beyond what your clinic told you.',
} as const;
