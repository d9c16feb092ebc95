/** The line about the stockings that are on now. The texts of its form are in wear.ts, which is loaded later. */
export const stockingLine = {
  'worn.title': 'Stockings now',
  'worn.on':
    '{name}{legs, select, left {, left leg} right {, right leg} other {}}: on since {since}, {duration}',
  'worn.offNow': 'Took them off now',
  'worn.offAtShiftEnd': 'At the shift’s end, {time}',
  'worn.otherTime': 'Another time',
  'worn.none': 'No stockings on',
  'worn.putOn': 'Put on now',
  'worn.putOnNamed': 'Put on {name}',
  'worn.noStocking': 'No stocking is in use.',
  'worn.add': 'Add a stocking',
  'worn.askShiftEnd': '{name}: on since {since}. Did they come off at the shift’s end, {time}?',
  'worn.askWhen': '{name}: on since {since}. When did they come off?',
  'worn.yes': 'Yes, at {time}',
  'worn.stillOn': 'Still on',
  'worn.savedOn': 'Stockings on at {time}',
  'worn.savedOff': 'Stockings off at {time}',
  'worn.strict':
    '{legs, select, left {Left leg: strict} right {Right leg: strict} other {Strict}} mode keeps its own stocking log.',
  'worn.toStrict': 'Open strict mode',
  'worn.due': '{months, plural, one {# month} other {# months}} reached',
} as const;
