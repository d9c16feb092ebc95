/** A shift logged live, and its stocking. */
export const live = {
  'live.what':
    'Press what you do as you change it; Legwork keeps the times, also through sleep and restart. End the shift to save it.',
  'live.begin': 'Begin with',
  'live.since': '{posture} since {time}, {duration}',
  'live.soFar': 'So far since {time}: standing {standing}, walking {walking}, longest stand {longest}.',
  'live.endAt': 'Ended at',
  'live.end': 'End the shift and save it',
  'live.drop': 'Drop it',
  'live.stepped': 'Live: {posture}',
  'live.ended': 'Live shift saved',
  'live.dropped': 'Live shift dropped',
  'live.clockWentBack':
    'The clock went back to {now}; the last press was at {press}. Say when the shift ended, or drop it.',
  'live.nothingYet': 'No time has passed yet: end it in a minute, or drop it.',
  'live.tooLong': 'It began more than 24 hours ago. Say when it ended.',
  'live.ring': '{posture} for {duration}. This stand: {stand} of {limit}.',
  'live.toLimit': '{duration} to your limit of {limit}',
  'live.atLimit': 'Your limit of {limit} is full',
  'live.limit': 'Your limit of one stand: {limit}',
} as const;
