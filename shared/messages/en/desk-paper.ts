/** A health desk's sheet and poster on paper. */
export const deskPaper = {
  'deskPaper.title': 'Print sheet and poster',
  'deskPaper.what':
    'Workers get the file, and the fingerprint by another way: on this sheet or on the poster. Whoever can forge both can pass for your desk.',
  'deskPaper.printSheet': 'Print the sheet',
  'deskPaper.printPoster': 'Print the poster',
  'deskPaper.sheet': 'Sheet for a worker',
  'deskPaper.poster': 'Poster',
  'deskPaper.reading': 'The sheet is being read.',

  'deskPaper.head': 'Handing weekly figures to {desk}',
  'deskPaper.free':
    'It is your choice. Legwork shows the desk groups of at least {count} people, never you alone. What it cannot rule out, it tells you before the first sending.',
  'deskPaper.kept': 'Kept for',
  'deskPaper.keptWeeks':
    '{count, plural, one {# week} other {# weeks}}, counted back from the last closed week. You can withdraw before.',
  'deskPaper.steps': 'How you hand over',
  'deskPaper.step.open': 'Get the desk’s file, and open it with Legwork on your own machine.',
  'deskPaper.step.type':
    'Legwork asks for two groups of the fingerprint. Type them from this paper, never from a message.',
  'deskPaper.step.read':
    'Choose your department and the weeks. Read what would be sent, word for word, and save the envelope.',
  'deskPaper.step.give':
    'Give the envelope to the desk. The first time, show the eight digits that Legwork shows you.',
  'deskPaper.fingerprint': 'Fingerprint of the desk',
  'deskPaper.qrSheet': 'The desk’s file',
  'deskPaper.qrSheetWhat': 'The code holds the whole file. Its text, saved as {name}, opens in Legwork.',
  'deskPaper.qrMark': 'Fingerprint and ledger',
  'deskPaper.qrMarkWhat':
    'The desk’s file is too long for this code. You get it apart from this paper: {name}.',
  'deskPaper.qrMadeUp': 'This desk is made up: it gives no file out.',
  'deskPaper.foot': 'Legwork · ledger {ledger}',

  'deskPaper.posterHead': 'How long do we stand?',
  'deskPaper.posterAsk':
    '{desk} collects weekly figures of standing and stockings from everybody who wants to give them.',
  'deskPaper.posterSees': 'Legwork shows the desk groups of at least {count} people, never one person.',
  'deskPaper.never': 'Never handed over',
  'deskPaper.never.name': 'your name',
  'deskPaper.never.days': 'dates and times of your shifts',
  'deskPaper.never.notes': 'notes, pain and girths',
  'deskPaper.never.treatment': 'treatments, doctors and stockings by name',
  'deskPaper.posterTurn': 'Compare these digits with those in Legwork. Others mean another desk.',
  'deskPaper.posterContact': 'Questions, and the file',
} as const;
