/** The picture of a day, and what it says in words. */
export const shiftBar = {
  'shift-bar.covered': 'Standing, covered',
  'shift-bar.bare': 'Standing, bare',
  'shift-bar.walking': 'Walking',
  'shift-bar.rest': 'Sitting or resting',
  'shift-bar.limit': 'Your limit for one stand {minutes}',
  'shift-bar.unplaced': 'In proportion: the times within the shift are not known.',
  'shift-bar.words':
    'Shift from {start} to {end}: standing {covered} covered and {bare} bare, walking {walking}, sitting or resting {rest}. Longest stand {longest}, your limit is {limit}.',
  'shift-bar.words-unplaced':
    'Shift from {start} to {end}, in proportion, times within it not known: standing {covered} covered and {bare} bare, walking {walking}, sitting or resting {rest}. Longest stand {longest}, your limit is {limit}.',
  'shift-bar.longest': 'longest stand {duration}',
  'shift-bar.worn': 'Stockings on',
  'shift-bar.worn-by-leg': 'Stockings on, left leg above, right below',
  'shift-bar.clock-forward':
    'Clocks went forward from {from} to {to}: this {span, select, night {night} other {day}} is {duration} shorter.',
  'shift-bar.clock-back':
    'Clocks went back from {from} to {to}: this {span, select, night {night} other {day}} is {duration} longer.',
  'shift-bar.words-worn':
    '{legs, select, left {Left stocking} right {Right stocking} other {Stockings}} on from {from} to {to}.',
  'shift-bar.words-on':
    '{legs, select, left {Left stocking} right {Right stocking} other {Stockings}} on since {from}.',
} as const;
