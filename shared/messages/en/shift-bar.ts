/** The bar of a shift, and what it says in words. */
export const shiftBar = {
  'shift-bar.covered': 'Standing, covered',
  'shift-bar.bare': 'Standing, bare',
  'shift-bar.walking': 'Walking',
  'shift-bar.rest': 'Sitting or resting',
  'shift-bar.limit': 'longest stand, limit {minutes}',
  'shift-bar.unplaced': 'In proportion: the times within the shift are not known.',
  'shift-bar.limits':
    'Longest stand {longest}; your limit is {longestLimit}. Standing in all {standing}; your limit for a day is {standingLimit}.',
  'shift-bar.words':
    'Shift from {start} to {end}: standing {covered} covered and {bare} bare, walking {walking}, sitting or resting {rest}. Longest stand {longest}, your limit is {limit}.',
  'shift-bar.words-unplaced':
    'Shift from {start} to {end}, in proportion, times within it not known: standing {covered} covered and {bare} bare, walking {walking}, sitting or resting {rest}. Longest stand {longest}, your limit is {limit}.',
} as const;
