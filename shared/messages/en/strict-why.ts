/** Why many clinics ask for a week of stockings: the page and its pictures. */
export const strictWhy = {
  'strictWhy.title': 'Why a week?',
  'strictWhy.back': 'Back',
  'strictWhy.lead':
    'After sclerotherapy, many vein doctors ask for stockings day and night for a full week. Here is their reason. The findings of studies follow below.',

  'strictWhy.vein': 'What happens in the vein',
  'strictWhy.lining': 'The medicine works on the inner lining',
  'strictWhy.lining.text':
    'The walls of the vein then swell and stick together. A scar is left, which fades within weeks.',
  'strictWhy.held': 'The stocking holds the vein narrow',
  'strictWhy.held.text':
    'The walls lie closer together, though the vein does not close. Less blood flows back in when you stand.',
  'strictWhy.full': 'Without it, the vein fills again',
  'strictWhy.full.text':
    'When you stand up, blood can come back into the vein. The pressure of the stocking is meant to keep it out.',

  'strictWhy.pressure': 'Where the stocking presses most',
  'strictWhy.pressure.1': 'The pressure is highest at the ankle and falls upward.',
  'strictWhy.pressure.2':
    'A common rule: at most 70 % of the ankle’s pressure below the knee, and at most 40 % at the thigh.',
  'strictWhy.pressure.3':
    'This is the common design, not the only one. In one comparison, more pressure on the calf moved more blood.',

  'strictWhy.doctors': 'What many vein doctors ask',
  'strictWhy.doctors.view': 'This is one view, in the words of a vein doctor. Our findings stand beside it.',
  'strictWhy.week.says': '“Wear the stockings for a full week, day and night.”',
  'strictWhy.week.found': 'A full week is a common plan. Clinics care most about the first days.',
  'strictWhy.stand.says': '“Do not take them off, not even for a short stand.”',
  'strictWhy.stand.found':
    'A health service in Canada gives its patients the same reason: the pressure keeps blood from coming back on standing up.',
  'strictWhy.dilute.says': '“Blood that pools dilutes the medicine.”',
  'strictWhy.dilute.found':
    'In the laboratory, about half a millilitre of blood used up one millilitre of medicine. This holds for the minutes of the injection. We found nothing that shows it for the days after.',
  'strictWhy.standing.says':
    '“Standing for long lets blood pool. The walls stretch, and the valves no longer close.”',
  'strictWhy.standing.found':
    'Standing adds to the load on the wall. Sources disagree whether the valves or the wall come first, and the cause is poorly understood.',
  'strictWhy.signs':
    'A warning sign comes first. If your toes turn numb, cold or blue, take the stocking off, then ask.',

  'strictWhy.studies': 'What studies found',
  'strictWhy.studies.lead':
    'Studies disagree on how long. Some found fewer stains after a week or more, others no difference.',
  'strictWhy.for': 'For a longer time',
  'strictWhy.for.1':
    'Small veins, 40 people: any time in stockings was better than none, and longer was better. Stains were fewest after one week and after three.',
  'strictWhy.for.2':
    'Spider veins, 96 people: three weeks of stockings made the veins fade better. People were equally content without stockings.',
  'strictWhy.for.3':
    'After heat treatment, which is another procedure: at one week, people had less pain after 7 days of compression than after 48 hours. At six weeks the pain was gone.',
  'strictWhy.for.4':
    'Against new or growing veins, a hospital, a trade body and a surgeon advise stockings. They give no data.',
  'strictWhy.against': 'Against, or not shown',
  'strictWhy.against.1':
    'Spider veins, 50 people: after 24 hours with a pad, one week of stockings made no difference at four weeks.',
  'strictWhy.against.2':
    'Large veins, 60 people: three weeks of stockings made no difference after foam. A review of nine studies found no difference by length either.',
  'strictWhy.against.3':
    'In a French survey of 366 vascular physicians, fewer than a third always used compression.',
  'strictWhy.against.4':
    'The NHS says: it is not known whether stockings stop varicose veins from getting worse, or new ones from coming.',

  'strictWhy.plan': 'Your clinic’s plan counts.',
  'strictWhy.plan.text':
    'One guideline leaves the length to the clinician. NICE, in the United Kingdom, tells patients: no longer than 7 days. If your clinic’s sheet says something else than this page, follow the sheet.',
} as const;
