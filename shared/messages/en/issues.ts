/** Why an entry is refused, by the model's reasons; `issue-messages.ts` gives the values. */
import type { IssueReason } from '#shared/record/issue.ts';

export const issues = {
  'problem.malformed': 'This cannot be saved as it is.',
  'problem.text-missing': 'This must not be empty.',
  'problem.text-too-long': 'At most {most, number} characters.',
  'problem.too-small':
    'At least {least, number}{unit, select, minutes { {least, plural, one {minute} other {minutes}}} hours { {least, plural, one {hour} other {hours}}} months { {least, plural, one {month} other {months}}} years { {least, plural, one {year} other {years}}} cm { cm} other {}}.',
  'problem.too-large':
    'At most {most, number}{unit, select, minutes { {most, plural, one {minute} other {minutes}}} hours { {most, plural, one {hour} other {hours}}} months { {most, plural, one {month} other {months}}} years { {most, plural, one {year} other {years}}} cm { cm} other {}}.',
  'problem.not-a-zoned-time': 'There is no such time in this time zone.',
  'problem.unknown-time-zone': 'This computer does not know the time zone {zone}. Choose another time zone.',
  'problem.date-before-1900': 'This date is before 1900. Check the year.',
  'problem.start-too-far-ahead': 'This starts more than a day from now. Check the date.',
  'problem.planned-too-far-ahead': 'This starts more than two years from now. Check the date.',
  'problem.end-not-after-start':
    '{part, select, segment {This stretch ends before it starts.} other {The shift ends before it starts.}}',
  'problem.shift-over-24-hours': 'A shift can be 24 h long at most, by the clock.',
  'problem.posture-over-shift-length':
    'Standing and walking are {onFeetMinutes} together, but the shift is {shiftMinutes} long.',
  'problem.longest-stand-over-standing':
    'The longest stand cannot be more than the standing in all, {standingMinutes}.',
  'problem.shifts-overlap': 'Another shift is logged over part of this time.',
  'problem.off-not-after-on': 'The stocking comes off before it went on.',
  'problem.worn-twice-at-once': 'The same stocking is already logged on this leg for part of this time.',
  'problem.unknown-garment': 'This stocking is not in your list.',
  'problem.unknown-named-shift': 'This usual shift is not there any more. Choose another one.',
  'problem.named-shift-in-use': 'The rota uses this shift. Take it out of the rota first.',
  'problem.garment-in-use':
    'This stocking has logged wear, which needs it. Delete that wear first, or keep the stocking.',
  'problem.pressure-out-of-range': 'A pressure is {min} to {max} mmHg.',
  'problem.range-upside-down': 'The second figure of the range is the larger one.',
  'problem.range-without-midpoint': 'The pressure is the middle of the printed range.',
  'problem.segment-outside-shift': 'This stretch lies outside the shift.',
  'problem.segments-overlap': 'This stretch overlaps another.',
  'problem.unknown-entry':
    '{part, select, event {There is no such event before this one.} other {There is no such entry any more.}}',
  'problem.not-whole-seconds': 'The start must be given to whole seconds.',
  'problem.days-upside-down': 'The last day is before the first.',
  'problem.day-outside-plan': 'The plan has {days, plural, one {# day} other {# days}} only.',
  'problem.day-scheduled-twice': 'Day {day} is in the schedule twice.',
  'problem.day-not-scheduled': 'Day {day} is not in the schedule.',
  'problem.name-taken': 'Another event of the log has this name.',
  'problem.amends-an-amendment': 'A correction cannot be corrected; correct the event itself again.',
  'problem.only-taken-back': 'This answer is about a span of time: take it back, then say what was.',
  'problem.desk-goes-back':
    'What was handed to a health desk is only ever added to: an earlier state of it does not come back.',
  'problem.log-only-grows': 'A treatment’s log is only ever added to: correct a line by a new one.',
  'problem.number-out-of-turn':
    'Something else was added to the log meanwhile. Look at it, then add this again.',
  'problem.later-than-entered': 'This time is still to come.',
  'problem.treatment-under-way':
    'Another treatment of the same leg is under way at that time: end it first, or look at the start again.',
  'problem.start-before-treatment': 'The stockings went on before the treatment: look at both times again.',
  'problem.start-too-long-ago':
    'The plan would be over already: strict mode can be entered until its last day.',
  'problem.change-outside-plan': 'The plan does not run at that time: it begins later, or it has ended.',
  'problem.plan-over-already':
    'With this change, the plan would already have ended. Give more days, or end it early.',
  'problem.later-change-builds-on-it': 'A later change of the plan builds on this. Take that one back first.',
} as const satisfies Readonly<Record<`problem.${IssueReason}`, string>>;
