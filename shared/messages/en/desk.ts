/** The health desk's side: how a desk is made, locked, described and kept. */

/** Read before a desk is made (desk.md §6). */
const before = {
  'desk.before': 'Before you make a desk',
  'desk.before.first': 'First',
  'desk.before.council':
    'Talk to the works council and to data protection. Agree with them on the purpose, the departments and how long figures are kept.',
  'desk.before.protection':
    'Ask data protection on which legal basis you may ask for these figures, and whether an impact assessment is needed. They say something of people’s health.',
  'desk.before.voluntary':
    'Workers choose to hand figures over, week by week. Nobody may ask who did, and nobody may have a drawback from it.',
  'desk.before.bound':
    'Whoever knows the passphrase is bound to confidentiality. Keep the desk on a machine of the health service, not of the employer.',
  'desk.before.can': 'What a desk can do',
  'desk.before.groups':
    'Show how long groups stand, how much of it is under stockings and how heavy legs feel, week by week.',
  'desk.before.change': 'Compare the weeks before and after a change at work, of the same people.',
  'desk.before.cannot': 'What it cannot do',
  'desk.before.single':
    'It cannot show one person. But whoever has its key can open single envelopes with other software.',
  'desk.before.invented':
    'It cannot tell invented workers from real ones. The slip that you ask each person for is the only help.',
  'desk.before.copies':
    'It cannot stop a copied folder from closing weeks anew. That makes two ledgers. So every screen and every report names its ledger.',
  'desk.before.pool':
    'It cannot stop people from pooling what they know. Four people who leave a group together with a fifth, and pool their own figures, can work out those of the fifth.',
  'desk.before.one':
    'If one person alone changes and all others stay as they were, the mean of the group moves by that change divided by the number of people.',
  'desk.before.five':
    'What can be worked out by subtracting figures is about five people or more, not eleven.',
  'desk.before.standIn':
    'Up to a third of the people behind a figure may have had no new week. Their last figure stands in.',
  'desk.before.why': 'Why so',
  'desk.before.whyAtoms':
    'Hiding groups under eleven is not enough: subtract one week from the next, and one person is left. Legwork shows people only together with the same others, and checks this at every close.',
  'desk.before.whyCost':
    'This costs something. A newcomer waits until enough others come, and some weeks of some groups stay hidden.',
} as const;

const making = {
  'desk.make': 'Make a health desk',
  'desk.about': 'The desk',
  'desk.about.what': 'Workers read this before they hand anything over.',
  'desk.field.deskName': 'Name of the desk',
  'desk.field.employer': 'Employer',
  'desk.field.contact': 'Contact',
  'desk.field.purpose': 'Purpose',
  'desk.field.departments': 'Departments',
  'desk.field.firstWeek': 'First week',
  'desk.field.threshold': 'People in anything shown',
  'desk.field.retentionWeeks': 'Figures are kept for',
  'desk.hint.deskName': 'Such as: Health service, St Anne.',
  'desk.hint.contact': 'Whom to ask: a name, a room, a telephone number.',
  'desk.hint.purpose': 'What the figures are for, and what they are not for.',
  'desk.hint.firstWeek': 'Figures of earlier weeks are refused.',
  'desk.hint.threshold': '{least} or more. It can be raised later, never lowered.',
  'desk.hint.retention': 'Weeks, from 4 to 260.',
  'desk.departments': 'Departments',
  'desk.department': 'Department',
  'desk.department.name': 'Department {number, number}',
  'desk.department.split': 'split by pattern',
  'desk.department.splitOf': 'Department {number, number} is split by pattern',
  'desk.department.split.name': '{name} (by pattern)',
  'desk.department.isSplit': 'split by pattern',
  'desk.department.remove': 'Remove department {number, number}',
  'desk.department.add': 'Add a department',
  'desk.department.about':
    'A split department has a group each for days, evenings, nights, rotating and other patterns. Split only where a pattern has many people: each group needs eleven by itself. Two groups can become one later. A group is never split.',
  'desk.rules': 'Rules',
  'desk.passphrase': 'Passphrase of the desk',
  'desk.passphrase.about':
    'Everything that the desk holds is encrypted. It is another passphrase than that of a diary.',
  'desk.make.code': 'Make the recovery code',
  'desk.code': 'Recovery code of the health desk',
  'desk.code.note':
    'It opens the desk when the passphrase is forgotten. Keep it on paper, locked away from this machine. It is shown this once. Without passphrase and code everything that was handed over is gone for good.',
  'desk.make.now': 'I have written it down: make the desk',
  'desk.make.busy': 'Making the desk …',
  'desk.issue.empty': 'This is needed.',
  'desk.issue.tooLong': 'At most {most, number} characters.',
  'desk.issue.department': 'Each department needs a name.',
  'desk.issue.departmentTwice': 'Two departments have the same name.',
  'desk.issue.departmentSigns': 'A name has at most {most, number} characters and no slash.',
  'desk.issue.retention': 'A whole number from 4 to 260.',
  'desk.issue.threshold': 'A whole number from {least, number} to 1,000.',
} as const;

const standing = {
  'desk.card':
    'For an occupational health service: it sees groups, never people. It has a folder and a passphrase of its own.',
  'desk.leave': 'Back to the diary',
  'desk.leaveIt': 'Leave it',
  'desk.locked': 'The health desk is locked',
  'desk.locked.about': 'What was handed over is encrypted.',
  'desk.wrongCode': 'This is not the code of this desk: look at each group again. Nothing was changed.',
  'desk.demo.start': 'Look around in a made-up desk',
  'desk.demo.what': 'This is a made-up desk. Your own is untouched.',
  'desk.demo.leave': 'Leave it',
  'desk.stopped.newer': 'A newer Legwork wrote this desk',
  'desk.stopped.newer.what': 'This version does not know how to read it. Nothing was changed.',
  'desk.stopped.newer.todo': 'Install the newer version, and open the desk with it.',
  'desk.stopped.keyless': 'The keys of this desk are missing',
  'desk.stopped.keyless.what': 'The file with the encrypted keys is missing or damaged. Nothing was changed.',
  'desk.stopped.keyless.todo': 'Bring the file back from a copy of the folder, or restore a backup.',
  'desk.stopped.damaged': 'The desk’s files are damaged',
  'desk.stopped.damaged.what':
    'They cannot be read whole. Nothing was changed, and no figure is shown from a part of them.',
  'desk.stopped.damaged.todo': 'Restore the newest backup. What came after it has to be taken in again.',
  'desk.mark': 'Ledger {ledger} · closed up to {week} · {hash}',
  'desk.mark.none': 'Ledger {ledger} · no week is closed yet · {hash}',
  'desk.week': 'week {number}, {year}',
  'desk.week.brief': 'W{number}',
  'desk.week.from': 'W{number}, {date}',
  'desk.week.dates': 'Week {number}: {dates}',
  'desk.weeks': '{count, plural, one {# week} other {# weeks}}',
  'desk.people': '{count, plural, one {# person} other {# people}}',
  'desk.span': '{from} to {to}',
} as const;

const sheet = {
  'desk.sheet.of': 'Sheet of {name}',
  'desk.sheet.what':
    'Give workers the file, and hang the sheet or the poster where they work. They compare the two before they hand anything over.',
  'desk.sheet.save': 'Save the sheet …',
  'desk.sheet.saved': 'Saved as {name}.',
  'desk.fingerprint': 'Fingerprint',
  'desk.fingerprint.what':
    'A worker types two of these groups from the paper. A forged sheet has others. Never send it together with the file.',
  'desk.words': 'Change what the sheet says',
  'desk.words.save': 'Save the changes',
  'desk.words.saved': 'Saved. Save the sheet anew and give it out: the fingerprint is the same.',
  'desk.keys': 'Replace the keys',
  'desk.keys.sheet': 'The fingerprint changes. Every paper and every poster has to be printed and hung anew.',
  'desk.keys.envelopes':
    'Envelopes that were made for the former key are refused from then on. Take in first what you have.',
  'desk.keys.ledger': 'The ledger, the people and the closed weeks stay. The former key signs the new one.',
  'desk.keys.when': 'Do it if somebody else may have had the folder and the passphrase.',
  'desk.keys.do': 'Replace the keys …',
  'desk.keys.sure': 'Yes, replace the keys now',
  'desk.keys.done': 'The keys are replaced. Save and print the sheet anew.',
} as const;

const keeping = {
  'desk.backups': 'Backups',
  'desk.backups.what':
    'They are made by themselves, encrypted as the desk is. A restore never takes a closed week back.',
  'desk.backups.none': 'There is no backup yet.',
  'desk.backups.mark': 'closed up to {week}, {hash}; {size} kB',
  'desk.backups.markNone': 'no week closed; {size} kB',
  'desk.backups.written': 'Written, and read back.',
  'desk.restore': 'Restore …',
  'desk.restore.elsewhere': 'Restore a backup from another folder',
  'desk.restore.of': 'Restore the backup of {when} …',
  'desk.restore.what': 'The desk becomes what it was then. What it holds now is backed up first.',
  'desk.restore.do': 'Restore it',
  'desk.restore.done': 'Restored.',
  'desk.passphrase.locks':
    'The desk locks when you go back to the diary, after 15 minutes without a key or the pointer, and with Legwork. It cannot be without a passphrase.',
  'desk.kept': 'What is kept',
  'desk.kept.weeks':
    'Single figures are kept for {count, plural, one {# week} other {# weeks}}, counted back from the last closed week.',
  'desk.kept.how': 'Published figures of groups stay. The number is changed on the sheet.',
  'desk.erasePerson': 'Erase a person',
  'desk.erasePerson.what':
    'Erases all figures of one person, as their own withdrawal would. Published figures of groups stay: they are of eleven people or more.',
  'desk.erasePerson.do': 'Erase this person’s figures',
  'desk.erasePerson.done': 'Erased. An older envelope of this person is refused.',
  'desk.erasePerson.nobody': 'The desk holds nobody with these digits. Nothing was changed.',
  'desk.merge': 'Merge two groups',
  'desk.merge.what': 'For groups too small to be shown. It is for good: a group is never split.',
  'desk.merge.from': 'This group',
  'desk.merge.into': 'becomes part of',
  'desk.merge.do': 'Merge …',
  'desk.merge.sure': '{from} becomes part of {into}, for good. Weeks that are closed stay as they are.',
  'desk.merge.forGood': 'Merge for good',
  'desk.merge.before': 'Merged before: {list}.',
  'desk.merge.one': '{from} is part of {into}',
  'desk.erase': 'Erase the desk',
  'desk.erase.about':
    'Deletes the desk with everything that was handed over, its ledger, its keys and its backups. The keys on workers’ sheets then lead nowhere. This cannot be undone.',
} as const;

export const desk = { ...before, ...making, ...standing, ...sheet, ...keeping } as const;
