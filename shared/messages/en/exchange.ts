/** Bring in, take out: files that come in, what they would do, and what goes out. */
import type { Meaning, SkipReason } from '../../exchange/found.ts';
import type { RefusedReason } from '../../exchange/refused.ts';
import type { Format } from '../../record/import-entry.ts';

const formats = {
  'exchange.format.legwork-record': 'Legwork record',
  'exchange.format.legwork-tables': 'Legwork tables',
  'exchange.format.roster': 'Roster',
  'exchange.format.timesheet': 'Timesheet',
  'exchange.format.activpal': 'activPAL',
  'exchange.format.apple-health': 'Apple Health',
  'exchange.format.fitbit': 'Fitbit',
  'exchange.format.samsung': 'Samsung Health',
} as const satisfies Record<`exchange.format.${Format}`, string>;

/** Why something is left out. */
const skipped = {
  'exchange.skipped.unreadable': 'This cannot be read as an entry.',
  'exchange.skipped.no-date': 'It has no date.',
  'exchange.skipped.unknown-zone': 'Its time zone is not known here.',
  'exchange.skipped.ends-before-start': 'It ends before it starts.',
  'exchange.skipped.over-24-hours': 'It lasts longer than 24 hours.',
  'exchange.skipped.twice': 'The file holds the same before.',
  'exchange.skipped.out-of-range': 'A figure or a date is beyond what a diary can hold.',
  'exchange.skipped.no-end': 'It has no end.',
  'exchange.skipped.cancelled': 'The roster says that it is cancelled.',
  'exchange.skipped.too-far-ahead': 'It lies more than two years ahead.',
  'exchange.skipped.too-many': 'Only the 5,000 shifts nearest to today are read.',
  'exchange.skipped.repeats-too-often': 'It repeats too often to be a shift.',
  'exchange.skipped.unknown-code': 'The device wrote a code that is not known here.',
  'exchange.skipped.other-source': 'A second device counted the same time.',
  'exchange.skipped.not-about-standing': 'It tells nothing about standing or walking.',
  'exchange.skipped.no-shift': 'You logged no shift at this time.',
  'exchange.skipped.not-whole': 'The device saw only a part of this shift.',
  'exchange.skipped.shift-there': 'You logged another shift at this time.',
  'exchange.skipped.refused': 'It contradicts what you logged.',
} as const satisfies Record<`exchange.skipped.${SkipReason}`, string>;

/** Why a whole file is refused. */
const refused = {
  'exchange.refused.empty': '{name} is empty.',
  'exchange.refused.unknown-format': 'Legwork does not know what {name} is. What it can read stands below.',
  'exchange.refused.too-large': '{name} is too large for a file of its kind. Export a shorter period.',
  'exchange.refused.cut': '{name} ends in the middle: it was cut on its way. Copy or export it again.',
  'exchange.refused.damaged': '{name} is not as it was written: it is damaged or was changed.',
  'exchange.refused.newer': 'A newer Legwork wrote {name}. Open it with that version.',
  'exchange.refused.archive':
    '{name} cannot be unpacked: the archive is damaged, locked by a password, or too large inside.',
} as const satisfies Record<`exchange.refused.${RefusedReason}`, string>;

const meanings = {
  'exchange.meaning.day-off': 'day off',
  'exchange.meaning.ill': 'ill',
  'exchange.meaning.vacation': 'vacation',
  'exchange.meaning.ignore': 'leave out',
} as const satisfies Record<`exchange.meaning.${Meaning}`, string>;

export const exchange = {
  ...formats,
  ...skipped,
  ...refused,
  ...meanings,

  'exchange.in': 'Bring in',
  'exchange.in.about': 'A roster, a timesheet, what a device counted, or a record of your own.',
  'exchange.choose': 'Choose a file …',
  'exchange.chooseAnother': 'Choose another file …',
  'exchange.drop': 'or drop it here, or paste it',
  'exchange.dropNow': 'Let go to read the file',
  'exchange.firstSeen': 'You see first what it would do. Nothing is stored before you say so.',
  'exchange.reads': 'What can be read',
  'exchange.reads.roster': 'Roster: a calendar file (.ics), as rota programs and calendars export it',
  'exchange.reads.timesheet': 'Timesheet: a table (.csv), as from Toggl, Clockify, Kimai or a spreadsheet',
  'exchange.reads.activpal': 'activPAL: Events or EventsEx (.csv), the only one here that holds posture',
  'exchange.reads.steps':
    'Steps and walks: Apple Health (export.zip), Fitbit (Google Takeout), Samsung Health',
  'exchange.reads.legwork': 'Legwork: a whole record, or its tables',
  'exchange.reads.not':
    'Not from Garmin, Oura, Withings, Google Fit or Health Connect: they hold totals of a day or how hard you moved, no posture.',
  'exchange.oneFile': 'One file at a time. Several that belong together come in as one .zip archive.',
  'exchange.noFile': 'What you dropped holds no file.',

  'exchange.sending': 'Taking {name} in',
  'exchange.reading': 'Reading {name}',
  'exchange.ofSize': '{done} of {size} MB',
  'exchange.cancel': 'Cancel',
  'exchange.cancelled': 'Cancelled. Nothing of {name} was kept.',
  'exchange.notReadable':
    'This machine does not let Legwork read the file: it was moved, changed, or is a folder. Nothing of it was taken over.',
  'exchange.locked': 'The diary was locked meanwhile. Nothing of the file was taken over.',
  'exchange.tryAgain': 'Try again',
  'exchange.nothingChanged': 'Nothing was changed in your diary.',

  'exchange.head.shifts': '{format}, {count, plural, one {# shift} other {# shifts}}',
  'exchange.head.entries': '{format}, {count, plural, one {# entry} other {# entries}}',
  'exchange.head.during':
    '{format}, during {count, plural, =0 {no logged shift} one {# logged shift} other {# logged shifts}}',
  'exchange.file': 'File: {name}',
  'exchange.importedBefore': 'This very file was imported on {date}.',
  'exchange.warning.utf-16': 'The file is written in UTF-16. It was read so; look at the names.',
  'exchange.warning.windows-1252':
    'The file is not written in UTF-8. It was read as Windows text; look at the names.',
  'exchange.warning.zone-taken': 'Times without a zone are read in {zone}.',
  'exchange.warning.cut': 'The file ends early. What came before the cut is here.',
  'exchange.becomes.roster':
    'These become planned shifts. A planned shift counts for nothing until you log it.',
  'exchange.becomes.timesheet':
    'A timesheet does not tell how much you stood. These become planned shifts, and Legwork asks you for each.',
  'exchange.becomes.activpal':
    'Logged shifts get the timeline of posture that the device saw. Their figures then come from it.',

  'exchange.answered': 'Your answers about this file',
  'exchange.ask.zone': 'In which time zone are the times of this file?',
  'exchange.ask.zone.about': 'The file does not say it.',
  'exchange.zone': 'Time zone',
  'exchange.zoneHere': '{zone} (this machine)',
  'exchange.takeZone': 'Read the times in this zone',
  'exchange.ask.dateOrder': 'What does {example} mean in this file?',
  'exchange.order.day-first': 'the day first',
  'exchange.order.month-first': 'the month first',
  'exchange.ask.columns': 'Which column holds what?',
  'exchange.ask.columns.about': 'A start, and an end or a duration, are needed.',
  'exchange.column.date': 'Date',
  'exchange.column.start': 'Start',
  'exchange.column.endDate': 'Date of the end',
  'exchange.column.end': 'End',
  'exchange.column.duration': 'Duration',
  'exchange.column.none': 'none',
  'exchange.column.name': '{number}: {name}',
  'exchange.column.unnamed': 'Column {number}',
  'exchange.sample': 'The first rows of the file',
  'exchange.row': 'Row',
  'exchange.takeColumns': 'Read it so',
  'exchange.ask.meanings': 'What are these whole days?',
  'exchange.ask.meanings.about': 'The roster names them and does not say what they are.',
  'exchange.ask.meaning': '{name}, {count, plural, one {# day} other {# days}}',
  'exchange.ask.unnamed': 'without a name',
  'exchange.ask.more': 'Show all {count, number}',
  'exchange.ask.named':
    '{count, plural, one {# of these shifts has} other {# of these shifts have}} the times of a usual shift of yours.',
  'exchange.named.ask': 'ask me for each',
  'exchange.named.log': 'log as usually stood',
  'exchange.ask.different':
    '{count, plural, one {# entry is} other {# entries are}} different in your diary.',
  'exchange.different.keep': 'keep what is here',
  'exchange.different.replace': 'take the file’s',
  'exchange.ask.gone':
    '{count, plural, one {# planned shift is} other {# planned shifts are}} no longer in the roster.',
  'exchange.gone.remove': 'remove',
  'exchange.gone.keep': 'keep',
  'exchange.ask.walking': 'Walking minutes of these shifts',
  'exchange.walking.keep': 'as you logged them',
  'exchange.walking.take': 'as counted',

  'exchange.movement': 'Counted beside logged',
  'exchange.movement.about':
    'A step counter does not tell standing from sitting. A minute counts as walked if any step was counted in it. Your standing figures stay as you logged them.',
  'exchange.movement.upright':
    'At least this long upright: Apple’s watch says so of the whole time. How long the longest stand was, it does not say.',
  'exchange.movement.none':
    'No shift of yours is logged in the time of this file. Log your shifts, then choose it again.',
  'exchange.movement.shift': 'Shift',
  'exchange.movement.steps': 'Steps',
  'exchange.movement.walking': 'Walking, counted',
  'exchange.movement.logged': 'Walking, logged',
  'exchange.movement.atLeast': 'Upright, at least',
  'exchange.movement.standing': 'Standing, logged',
  'exchange.movement.unknown': '–',

  'exchange.figures.new': 'New',
  'exchange.figures.same': 'Here already',
  'exchange.figures.replaced': 'Changed',
  'exchange.figures.kept': 'Different, kept',
  'exchange.figures.gone': 'No longer there',
  'exchange.figures.refused': 'Refused',
  'exchange.figures.skipped': 'Left out',
  'exchange.list.new': 'New: {count, number}',
  'exchange.list.replaced': 'Changed: {count, number}',
  'exchange.list.kept': 'Different, kept as it is here: {count, number}',
  'exchange.list.gone': 'No longer in the roster: {count, number}',
  'exchange.list.refused': 'Refused beside what is logged: {count, number}',
  'exchange.list.skipped': 'Left out: {count, number}',
  'exchange.more': 'and {count, number} more',
  'exchange.named': '{entry}, {detail}',
  'exchange.differs.kept': 'Here: {here}. In the file: {there}.',
  'exchange.differs.replaced': 'Now: {here}. Then: {there}.',
  'exchange.differs': '{entry}: it differs in something that stands not in this line.',
  'exchange.refusedEntry': '{entry}. {reason}',
  'exchange.figure.standing': 'standing {value}',
  'exchange.figure.walking': 'walking {value}',
  'exchange.figure.longest': 'longest stand {value}',
  'exchange.timeline': 'posture timeline: {figures}',
  'exchange.where.line': 'Line {line, number}',
  'exchange.where.fileLine': '{file}, line {line, number}',
  'exchange.skippedAt': '{where}: {reason}',
  'exchange.times': '{said} ({count, number} times)',
  'exchange.quoted': '{said} “{text}”',

  'exchange.bringIn': 'Bring in {count, plural, one {# entry} other {# entries}}',
  'exchange.bringInRemove':
    'Bring in {count, plural, one {# entry} other {# entries}}, remove {gone, plural, one {# planned shift} other {# planned shifts}}',
  'exchange.bringInNone': 'Bring in',
  'exchange.ready': '{count, plural, one {# entry} other {# entries}} would come in.',
  'exchange.removeGone': 'Remove {count, plural, one {# planned shift} other {# planned shifts}}',
  'exchange.open': 'Answer the question above first.',
  'exchange.nothingNew': 'Your diary holds all of this already. There is nothing to bring in.',
  'exchange.nothingToTake': 'There is nothing in it that can be brought in.',
  'exchange.nothingChosen': 'As chosen, nothing changes in your diary.',
  'exchange.leave': 'Leave it',
  'exchange.changedMeanwhile': 'Your diary changed meanwhile. This is what the file would do now.',

  'exchange.step': 'Import of {name}',
  'exchange.done': 'Brought in',
  'exchange.done.unit': '{count, plural, one {entry} other {entries}}',
  'exchange.done.said': 'From {name}. It stands below, and can be taken back at any time.',
  'exchange.done.undone': 'Undone: nothing of {name} is in your diary.',
  'exchange.undo': 'Undo',

  'exchange.earlier': 'Earlier imports',
  'exchange.earlier.none': 'What you bring in is listed here, and can be taken back a year later.',
  'exchange.earlier.detail':
    '{format}, {date}, {count, plural, =0 {no entries} one {# entry} other {# entries}}',
  'exchange.earlier.gone': 'None of its entries is left.',
  'exchange.takeBack': 'Take back …',
  'exchange.takeBackOf': 'Take back {name}, {date} …',
  'exchange.takeBack.would':
    'This removes {removed, plural, =0 {nothing} one {# entry} other {# entries}}{restored, plural, =0 {} one {; # becomes again what it was} other {; # become again what they were}}{stays, plural, =0 {} one {; # stays, because you changed it since or it is in use} other {; # stay, because you changed them since or they are in use}}.',
  'exchange.takeBack.nothing': 'Nothing of it is left. Only its line goes from this list.',
  'exchange.takeBack.do': 'Take it back',
  'exchange.takeBack.line': 'Take it off the list',
  'exchange.takenBack': '{name} taken back',

  'exchange.out': 'Take out',
  'exchange.out.what': 'What',
  'exchange.out.record': 'Whole record',
  'exchange.out.record.about':
    'One file (.json) with every entry as it is stored. Legwork reads it in again without a loss.',
  'exchange.out.tables': 'Tables for a spreadsheet',
  'exchange.out.tables.about':
    'One table (.csv) for each kind, in one .zip. Excel and LibreOffice open it; saved again, it still comes in. Nothing is lost.',
  'exchange.out.fhir': 'Bundle for a clinic’s software (FHIR)',
  'exchange.out.fhir.about':
    'Standing, wear, check-ins and treatment in the form that clinics exchange (FHIR R4). Settings, rota and plans are not in it, and Legwork does not read it in again.',
  'exchange.out.snomed': 'SNOMED CT codes, which need a licence in many countries',
  'exchange.out.snomed.without': 'without',
  'exchange.out.snomed.with': 'with',
  'exchange.out.calendar.about':
    'A calendar file for your phone, with the times of a treatment’s plan, is made in strict mode.',
  'exchange.out.plain': 'An export is plain text: whoever has the file can read it.',
  'exchange.out.plainVault':
    'An export is plain text: whoever has the file can read it. Your passphrase does not protect it.',
  'exchange.out.period': 'Period',
  'exchange.out.period.all': 'all',
  'exchange.out.period.year': '12 months',
  'exchange.out.period.quarter': '3 months',
  'exchange.out.period.own': 'from … to',
  'exchange.out.from': 'From',
  'exchange.out.to': 'To',
  'exchange.out.dates': 'Type both dates of the period.',
  'exchange.out.order': 'The period ends before it starts.',
  'exchange.out.kinds': 'Kinds',
  'exchange.out.kinds.all': 'all',
  'exchange.out.kinds.chosen': 'only some',
  'exchange.out.kinds.none': 'Choose at least one kind.',
  'exchange.out.log': 'The log of strict mode goes out whole, whatever the period.',
  'exchange.out.kind.shifts': 'Shifts',
  'exchange.out.kind.daysOff': 'Days off',
  'exchange.out.kind.checkIns': 'Check-ins',
  'exchange.out.kind.stockings': 'Stockings and wear',
  'exchange.out.kind.strict': 'Strict mode',
  'exchange.out.kind.settings': 'Answers and settings',
  'exchange.out.save': 'Save the file …',
  'exchange.out.making': 'Making the file …',
  'exchange.out.saved':
    '{count, plural, one {# entry} other {# entries}} in {name}, {size} kB. It was read back before it left.',

  'exchange.fromData': 'Bring in or take out files',
} as const;
