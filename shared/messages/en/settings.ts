/** What can be set: the person and the limits, how it looks, where the data lies. */
export const settings = {
  'settings.title': 'Settings',

  'person.title': 'You and your limits',
  'person.veins': 'Do you have varicose veins?',
  'person.veinsNo': 'No, or not that I know',
  'person.veinsYes': 'Yes',
  'person.longestStandLimit': 'Longest stand, limit',
  'person.standingLimit': 'Standing a day, limit',
  'person.saved': 'Your answers saved',
  'person.save': 'Save',
  'person.veinsWhy':
    'Walking lowers the pressure in ankle veins, and lowers it less where valves leak. The load counts walking accordingly.',
  'person.limitsWhy':
    "One hour and four hours are a common European guideline; use your workplace's own if it has one.",

  'display.title': 'Language and look',
  'display.language': 'Language',
  'display.system': 'As the system',
  'display.en': 'English',
  'display.de': 'Deutsch',
  'display.fr': 'Français',
  'display.es': 'Español',
  'display.theme': 'Theme',
  'display.light': 'Light',
  'display.dark': 'Dark',
  'display.contrast': 'High contrast',
  'display.hourCycle': 'Hours',
  'display.h23': '24 hours',
  'display.h12': '12 hours',
  'display.weekStart': 'The week starts on',
  'display.lengthUnit': 'Girths in',
  'display.cm': 'cm',
  'display.inch': 'inch',

  'display.letterKeys': 'Letters as shortcuts',
  'display.letterKeysWhat': 'Such as S for the stockings. ? shows them all.',
  'display.on': 'On',
  'display.off': 'Off',

  'reminders.title': 'Reminders',
  'reminders.where':
    'They appear from the desktop app, also while its window is closed. In the browser there are none: the app shows in its own pages what is due.',
  'reminders.failed':
    'The system did not show the last reminder. Nothing is lost: Legwork’s own screens show what is due, and Legwork tries again. See whether the system’s settings allow notifications by Legwork.',
  'reminders.atShiftEnd': 'When a usual shift is over and none is logged',
  'reminders.whenReplacementIsDue': 'When a stocking has reached its months',
  'reminders.quiet': 'Quiet hours',
  'reminders.quietNever': 'Never quiet',
  'reminders.quietFromTo': 'From … to',
  'reminders.quietFrom': 'Quiet from',
  'reminders.quietTo': 'Quiet until',
  'reminders.quietSave': 'Save the quiet hours',
  'reminders.quietMissing': 'From and until are both needed.',
  'reminders.quietWhat':
    'What would come then comes when the quiet hours end. Questions of strict mode come all the same.',

  'about.title': 'Your data',
  'about.where':
    'Everything lies in one folder on this machine and is sent nowhere. Backups are made by themselves.',
  'about.open': 'Backups, passphrase, erasing',
  'about.showFolder': 'Show the folder',
  'about.login': 'Start with the computer',
  'about.loginWhat': 'In the tray, without a window; closing the window then leaves Legwork there.',
  'about.running':
    'Legwork {version}, running {host, select, electron {as a desktop app} other {in your browser}}.',
} as const;
