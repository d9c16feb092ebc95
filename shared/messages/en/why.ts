/** Short pages on why, each claim with its source beside it. */
export const why = {
  'why.pages': 'Pages',

  'why.standing.1':
    'Standing still, the pressure in an ankle vein is high. A slow walk lowers it: in one study from 84 to about 24 mmHg.',
  'why.standing.2':
    'In two hours of standing the legs grew thicker; with walking they did not. So Legwork counts standing, walking and the longest stand apart.',
  'why.standing.3':
    'A common European guideline speaks of prolonged standing from one hour on the spot, or four hours in a day. It is a guideline, not a safe limit.',
  'why.standing.4':
    'In groups of workers, many hours on the feet were linked with more vein treatment. This says nothing certain about you, and a newer review still calls the effect unclear.',

  'why.compression.1':
    'Stockings do not close leg veins in people who stand. They press against the vein from outside and take over part of what its wall carries; Legwork subtracts that pressure and claims no more.',
  'why.compression.2':
    'Graduated means most at the ankle and less higher up. The figures are the labelled ones: on a real leg they differ.',
  'why.compression.3':
    'In small studies, stockings of about 11 to 21 mmHg reduced evening swelling, and pain and swelling were a little less. The effect is modest.',
  'why.compression.4':
    'More pressure is not plainly better: most trials saw no further gain above 20 mmHg, one did.',

  'why.week.1':
    'Compression right after sclerotherapy is what a guideline advises; for how long is the clinician’s judgement. Your clinic’s sheet wins, always.',
  'why.week.2':
    'Seven days is the middle of what surgeons in one survey used, between two days and three months. In Legwork it is a start that you can edit.',
  'why.week.3':
    'For small veins any compression did better than none in the trials seen, and longer did better in one. For larger veins length made no difference.',

  'why.breaks.1':
    'A slow walk lowers the pressure in the ankle veins and shrinks the calf minute by minute: a few slow minutes count.',
  'why.breaks.2':
    'One minute of exercise every ten minutes of standing: swelling was least with knee bends, then stepping, walking, heel raises. It was a small study of men, and swelling rose in all of them.',
  'why.breaks.3': 'A European summary suggests a short break every 30 minutes.',

  'why.care.1':
    'Most advise to wash stockings every day: washing pulls the stretch back. The label in your stocking wins.',
  'why.care.2':
    'Wash by hand in lukewarm water, or on a gentle cycle, with mild soap. No softener, no bleach, no radiator.',
  'why.care.3': 'Two pairs are common advice: one is worn, one is washed.',
  'why.care.4': 'Put cream on in the evening, or let it sink in well. Just before, it harms band and yarn.',
  'why.care.5':
    'Ribbed rubber gloves help the hands, a slip sock helps where the toes are open, and a frame holds the stocking.',
  'why.care.6':
    'The pressure is guaranteed for six months from first use; makers often suggest a new one then.',

  'why.leg': 'Most at the ankle',
  'why.leg.text': 'The common rule: less below the knee, least at the thigh.',
  'why.example':
    'With a stocking of {mmHg}\u00a0mmHg, as an example: it presses from outside and takes over its part. The vein wall carries the rest.',
  'why.steps': 'Six steps',
} as const;
