/** What the sources say, in plain words, by the ID of their row: the figure, as the source has it. */
import type { EvidenceId } from '#shared/evidence/sources.ts';
import type { weekEvidence } from './week-evidence.ts';

/** All but those of the week in stockings. */
type OtherEvidence = Exclude<`evidence.${EvidenceId}`, keyof typeof weekEvidence>;

export const evidence = {
  'evidence.E1.01':
    'Prolonged standing is more than 1 hour without leaving the spot, or more than 4 hours in a day.',
  'evidence.E1.05':
    'A Dutch sector norm: at most 1 hour in a row and at most 4 hours a day on one spot without walking.',
  'evidence.E1.23':
    'Pressure in an ankle vein: median 84.0 mmHg standing quietly, 23.5 mmHg in a slow walk (18 people).',
  'evidence.E1.24': 'In a slow walk the calf loses volume, 0.073 % a minute from minute 2 to 20.',
  'evidence.E1.25':
    'In two hours of standing the leg’s girth rose; in two hours with walking it did not (10 men).',
  'evidence.E1.26':
    'One minute of exercise every ten minutes of standing: swelling was lowest with knee bends, then stepping, walking, heel raises (13 men; it rose in all).',
  'evidence.E1.27': 'A European summary suggests a short break every 30 minutes.',
  'evidence.E1.30':
    'Walking lowers the pressure in ankle veins by 64 mmHg on average in normal legs, and by 37 mmHg with primary varicose veins (7 people).',
  'evidence.E1.31':
    'Stockings do not close leg veins in people who stand; narrowing starts at 30 to 40 mmHg, and closure takes about 70 mmHg.',
  'evidence.E2.02':
    'Workers on their feet for three quarters of the day or more were treated for varicose veins in hospital more often over 12 years.',
  'evidence.E2.04':
    'People on their feet for six hours a day or more had a first vein surgery more often than those with less than four (38,036 people).',
  'evidence.E2.23': 'A newer review still calls the effect of standing unclear.',
  'evidence.E3.02':
    'Over seven hours, stockings of about 11 to 21 mmHg reduced or prevented evening swelling (12 people).',
  'evidence.E3.03':
    'Hairdressers with 15 to 20 mmHg: 19 mL less leg volume, pain and swelling 0.22 less on a scale of 0 to 4 (108 people).',
  'evidence.E3.05':
    'Eleven trials together: 10 to 20 mmHg helped more than less; above 20 mmHg no further gain was seen (1,453 people).',
  'evidence.E3.07':
    'Another study saw more effect with more pressure, less so in people who stand (58 workers).',
  'evidence.E4.04': 'The share of days worn tells more than hours; 5 of 7 days is called fair.',
  'evidence.E5.01': 'RAL classes at the ankle: I 18–21, II 23–32, III 34–46, IV from 49 mmHg.',
  'evidence.E5.02': 'UK classes at the ankle: 1 14–17, 2 18–24, 3 25–35 mmHg.',
  'evidence.E5.04': 'French classes at the ankle: 1 10–15, 2 15.1–20, 3 20.1–36, 4 above 36 mmHg.',
  'evidence.E5.05': 'The USA has no standard; usual ranges are 15–20, 20–30 and 30–40 mmHg.',
  'evidence.E5.06':
    'Graduated: the pressure is highest at the ankle, and at most 70 % of it below the knee and 40 % at the thigh.',
  'evidence.E5.09':
    'Of 50 stockings of class II, 32 % lay outside their range at the ankle: the label is not the leg.',
  'evidence.E5.11': 'The pressure is guaranteed for six months from first use (RAL).',
  'evidence.E5.20': 'Put them on first thing in the morning, before the legs swell.',
  'evidence.E5.21':
    'Seated, legs dry, rings off, turned inside out to the heel, never bunched, in stages, smoothed.',
  'evidence.E5.22':
    'Aids: ribbed rubber gloves, a slip sock for open toes, a frame, a long stick to take them off.',
  'evidence.E5.23': 'Cream in the evening or well absorbed, never just before: it harms band and yarn.',
  'evidence.E5.25': 'Washing pulls the stretch back. Most advise every day, one every 2 to 3 days.',
  'evidence.E5.26':
    'By hand, lukewarm, or gentle at 30 °C (Germany); about 40 °C by hand (NHS text), 40 °C in the machine (Blatchford). Mild soap, net bag, no softener, no bleach, no radiator.',
  'evidence.E5.27': 'Two pairs, one worn and one washed.',
  'evidence.E5.30':
    'Never fold, roll or cut them: a rolled or wrinkled top adds pressure, can hold back blood and swell the leg.',
  'evidence.E6.03': 'Compress right after sclerotherapy; for how long is the clinician’s judgement.',
  'evidence.E6.04':
    'UK surgeons after foam sclerotherapy: seven days in the middle, from two days to three months.',
  'evidence.E6.05':
    'Small veins, 40 people: any compression did better than none at six weeks, and longer did better.',
  'evidence.E6.07': 'Foam in the great veins, 60 people: three weeks of stockings made no difference.',
  'evidence.E6.08':
    'A review of nine studies: for small veins any length beat none; for larger ones length made no difference.',
  'evidence.E6.13': 'The label of one foam (Varithena): compress for two weeks.',
  'evidence.E6.20':
    'What clinics tell patients of the first days, day and night: from 24 hours to three days; one hospital says 48 hours.',
  'evidence.E6.21': 'After that by day only: to day 7 at some clinics, one to two weeks at others.',
  'evidence.E8.05': 'A scale of 0 to 10 is usual for discomfort in trials of standing.',
  'evidence.E8.08':
    'A tape that is off by 0.5 cm all the way changes a leg’s volume by about 57 mL, three times what stockings changed in a study of hairdressers.',
  'evidence.E9.01':
    'Reasons against compression: poor blood flow in the legs, a graft under pressure, severe heart failure, allergy to the material, severe diabetic nerve or small-vessel disease.',
  'evidence.E9.03':
    'Not with suspected artery disease of the legs, a bypass, nerve disease, fragile skin or allergy.',
  'evidence.E9.08': 'With diabetes, ankle readings can mislead and the signal of pain may be missing.',
} as const satisfies Readonly<Record<OtherEvidence, string>>;
