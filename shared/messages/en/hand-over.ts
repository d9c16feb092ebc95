/** Figures for a health desk: the worker's side. */
export const handOver = {
  'handOver.title': 'For a health desk',
  'handOver.card.about':
    'Hand weekly figures to your employer’s occupational health desk, in a sealed file. You read all of it first.',
  'handOver.card.inUse': 'In use: {name}.',
  'handOver.card.open': 'Figures for a health desk',
  'handOver.notInFiles':
    'What you hand to a health desk, and your key for it, is in no such file. It moves to another machine by a backup.',

  'handOver.intro':
    'An occupational health desk sees how groups stand at work, never one person. If you want to, you hand it a few figures for each past week: how long you stood on a shift day, the longest stand, stockings, load.',
  'handOver.intro.sealed':
    'Legwork sends nothing. It makes a sealed file that only the desk can open, and you pass it on. You see every figure before, and choose the weeks.',
  'handOver.intro.start': 'To begin, open the desk’s sheet. You get that file from the desk.',
  'handOver.open': 'Open the desk’s sheet …',
  'handOver.open.another': 'Open another sheet …',
  'handOver.drop': 'or drop it here',
  'handOver.dropNow': 'Let go to read the sheet',
  'handOver.oneFile': 'Open one sheet at a time.',
  'handOver.refused.no-sheet': '{name} is no sheet of a health desk. Nothing was stored.',
  'handOver.refused.newer': 'A newer Legwork made {name}. Open it with that version. Nothing was stored.',
  'handOver.refused.wrong-signature':
    '{name} was changed after the desk had signed it. Ask the desk for its sheet again. Nothing was stored.',
  'handOver.refused.key-not-signed':
    '{name} has another key than the desk that you know, and that desk has not signed it. It is an old sheet or a forged one. Ask the desk for its present sheet. Nothing was stored.',
  'handOver.unreadable': '{name} cannot be read here. Nothing was stored.',

  'handOver.sheet.title': 'The sheet of {name}',
  'handOver.sheet.employer': 'Employer',
  'handOver.sheet.contact': 'Contact',
  'handOver.sheet.purpose': 'What the figures are for',
  'handOver.sheet.retention': 'Kept for',
  'handOver.sheet.weeks': '{count, plural, one {# week} other {# weeks}}',
  'handOver.sheet.threshold': 'Shown only from',
  'handOver.sheet.people': '{count, plural, one {# person} other {# people}} in a group',
  'handOver.sheet.departments': 'Departments',
  'handOver.sheet.first': 'First week',
  'handOver.sheet.split': '{name}, by usual shifts',
  'handOver.sheet.ledger': 'Ledger',
  'handOver.sheet.fingerprint': 'Fingerprint',

  'handOver.other.title': 'You know another desk already',
  'handOver.other.about':
    'Figures that the same people hand to two desks, or to a desk that starts anew, can be subtracted from each other. Whoever is at only one of them can be found.',
  'handOver.other.go': 'Go on all the same',
  'handOver.known.known':
    'You hand figures to this desk already. What its sheet says now replaces what it said before.',
  'handOver.known.new-key':
    'This desk has a new key, and its former key has signed it. Compare the new fingerprint with the paper.',
  'handOver.known.left':
    'You have left this desk. If you come back, you are a new person there. Tell the desk, or it counts you twice.',

  'handOver.compare': 'Is it this desk’s sheet?',
  'handOver.compare.about':
    'Take the desk’s printed sheet or its poster. It shows ten numbered groups of four digits. Type the two groups with these numbers. A forged sheet has others.',
  'handOver.compare.group': 'Group {number}',
  'handOver.compare.digits': 'Type the four digits of group {number}.',
  'handOver.compare.wrong':
    'These are not the groups of this file. Other groups are asked for now: look at their numbers. If the paper is right, the file is not from this desk.',
  'handOver.compare.agree': 'Agree to this sheet',
  'handOver.cancel': 'Do not use this sheet',
  'handOver.agreed': 'Agreed to the sheet of {name}',

  'handOver.group.title': 'Your group',
  'handOver.group.about': 'The desk counts each week in the group that you had in that week.',
  'handOver.group.department': 'Department',
  'handOver.group.choose': 'Choose …',
  'handOver.group.pattern': 'Your usual shifts',
  'handOver.group.from': 'From',
  'handOver.group.fromFirst': 'the desk’s first week on ({dates})',
  'handOver.group.fromWeek': 'the week of {dates} on',
  'handOver.group.missing': 'Choose a department.',
  'handOver.group.missingPattern': 'Choose your usual shifts.',
  'handOver.group.save': 'Save the group',
  'handOver.group.saved': 'Your group: {group}',
  'handOver.group.now': '{group}, from the week of {dates} on.',
  'handOver.group.change': 'Change the group',
  'handOver.group.leave': 'Leave it as it is',
  'handOver.group.with': '{department}, {pattern}',
  'handOver.pattern.days': 'days',
  'handOver.pattern.evenings': 'evenings',
  'handOver.pattern.nights': 'nights',
  'handOver.pattern.rotating': 'rotating shifts',
  'handOver.pattern.other': 'other shifts',

  'handOver.read.title': 'Before the first sending, read this',
  'handOver.read.goes':
    'What goes: for each week, the days logged, the shift days, your group and five figures. Heaviness goes only if you tick it. No dates of days, no times, no notes, no treatment, no stockings by name.',
  'handOver.read.key':
    'Whoever holds the desk’s key can open single envelopes with other software. The desk’s Legwork shows groups only.',
  'handOver.read.invented':
    'Invented workers can surround a real one. The slip, which each worker tells the desk, is the only help against that.',
  'handOver.read.copy':
    'If the desk’s folder is copied back and its weeks are closed anew, there are two ledgers. So every screen, report and export of the desk names its ledger, its last closed week and the first eight digits of its hash.',
  'handOver.read.pool':
    'Four people who leave a group with you, and pool their own figures, can work out yours.',
  'handOver.read.alone':
    'If you alone change, and all others stay as they were, the mean of the group moves by your change divided by the number of people.',
  'handOver.read.five': 'What can be worked out by subtraction is about five people or more, not eleven.',
  'handOver.read.standIns':
    'The number of people counts some whose last figure stands in: up to a third of them.',
  'handOver.read.twoDesks':
    'Do not hand figures to two desks, or to a desk that starts anew. One can be subtracted from the other, and whoever is at only one of them can be found.',
  'handOver.read.withdraw':
    'You can withdraw. The desk then erases your weeks when it takes the withdrawal in. It counts at the next close, even where you send again afterwards.',
  'handOver.read.stays': 'What was published before stays. It was of eleven people or more.',
  'handOver.read.traces':
    'What also stays after a withdrawal: your number as a person, your public key, the highest number of an envelope, and that you were in a group of people who are shown together. So an older envelope is refused, and nobody enters twice.',
  'handOver.read.confirm': 'I have read this',
  'handOver.read.again': 'What this does not protect against',
  'handOver.read.on': 'You read this on {date}.',

  'handOver.weeks.title': 'Which weeks',
  'handOver.weeks.about':
    'Tick the weeks that the desk is to hold. A week that you leave out is taken back, as long as the desk has not closed it.',
  'handOver.weeks.none':
    'There is no week to send yet. A week can go once its Sunday is past, with three days logged and a shift among them.',
  'handOver.weeks.all': 'Tick all',
  'handOver.weeks.clear': 'Tick none',
  'handOver.weeks.more': 'Show all {count, plural, one {# week} other {# weeks}}',
  'handOver.week': 'Week of {dates}',
  'handOver.week.days':
    '{group}. {logged, plural, one {# day} other {# days}} logged, {shifts} of them with a shift.',
  'handOver.week.figures':
    'Standing {standing} a shift day, {covered} of it under stockings. Longest stand {longest}. Load {load} load-hours. Over a limit on {share} % of the shift days.',
  'handOver.week.limits':
    'Over a limit: more than 60 min unbroken, or more than 4 h in all. Minutes to the nearest 5.',
  'handOver.week.heaviness': 'Heaviness of the evenings: {score} of 10.',
  'handOver.week.noHeaviness': 'No heaviness: fewer than two evenings were scored.',
  'handOver.heaviness': 'Also hand over how heavy the legs were',
  'handOver.heaviness.about': 'The mean of the week’s evenings, 0 to 10, to the nearest half.',

  'handOver.send.title': 'What would be sent',
  'handOver.send.weeks':
    '{count, plural, =0 {No week: the desk then holds none of yours that it has not closed.} one {One week, } other {# weeks, }}',
  'handOver.send.withHeaviness': 'with heaviness where there is any.',
  'handOver.send.without': 'without heaviness.',
  'handOver.send.head':
    'Beside them: the desk’s key and ledger, your number there, the envelope’s number {sequence}, and the date {date}. Nothing else.',
  'handOver.send.json': 'All of it, as JSON',
  'handOver.send.jsonAbout': 'The envelope holds exactly this text, your public key and your signature.',
  'handOver.send.seal': 'Seal and save the envelope',
  'handOver.send.nothing': 'Tick a week first.',
  'handOver.made.title': 'The envelope is sealed',
  'handOver.made.file':
    'Pass this file on to the desk, by mail or on a drive: {name}. Only the desk can open it.',
  'handOver.made.contact': 'The desk’s contact: {contact}',
  'handOver.made.slip': 'Your slip',
  'handOver.made.slipAbout':
    'With your first envelope, tell the desk these eight digits yourself, in person or by phone. It admits you by them, once.',
  'handOver.made.again': 'Save the file once more',
  'handOver.made.done': 'Done',
  'handOver.made.withdrawal': 'The withdrawal is sealed',

  'handOver.sent.title': 'Envelopes made',
  'handOver.sent.withdrawal': 'Withdrawal',
  'handOver.sent.weeks': '{count, plural, =0 {no week} one {# week} other {# weeks}}, {dates}',
  'handOver.sent.noWeek': 'no week',
  'handOver.sent.heaviness': 'with heaviness',
  'handOver.sent.number': 'number {sequence}',
  'handOver.sent.correct':
    'To correct something, change your diary and send again. The newest envelope replaces the one before, for all weeks that the desk has not closed.',
  'handOver.sent.restored':
    'If you have restored an older backup, envelopes made since are missing here. The desk still holds them. Send again: the newest counts.',
  'handOver.sent.more': 'Show all {count}',

  'handOver.desk.title': 'The desk',
  'handOver.desk.which': 'Desk',
  'handOver.desk.sheet': 'What its sheet says',
  'handOver.desk.person': 'Your number there',

  'handOver.withdraw.title': 'Withdraw',
  'handOver.withdraw.about': 'This makes an envelope that you pass on to the desk, too.',
  'handOver.withdraw.ask': 'Withdraw from this desk …',
  'handOver.withdraw.do': 'Seal the withdrawal',
  'handOver.leave.title': 'Leave the desk',
  'handOver.leave.about':
    'Your key for this desk is deleted, here and in the backups of this folder, for good. You can then neither send nor withdraw. What the desk holds stays with it.',
  'handOver.leave.first': 'If the desk is to erase your weeks, withdraw first, and pass that envelope on.',
  'handOver.leave.copies': 'Backups in other folders still hold the key. Delete them yourself.',
  'handOver.leave.ask': 'Leave this desk …',
  'handOver.leave.do': 'Delete the key and leave',
  'handOver.leave.not': 'Stay',
  'handOver.left': '{name} left; your key for it is deleted',
  'handOver.leftOn': '{name}: left on {date}.',
  'handOver.leftDesks': 'Desks that you have left',
} as const;
