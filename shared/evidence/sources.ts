/**
 * The sources behind the figures that the app shows, by the ID of their row in the evidence file. Only figures read
 * in the source itself are here; a figure without an entry is not shown.
 */

export type Source = {
  /** The figure, in plain words. */
  readonly claim: string;
  readonly citation: string;
  /** Shown as text: the app never opens it. */
  readonly address: string;
};

export const evidence = {
  'E1.01': {
    claim: 'Prolonged standing is more than 1 hour without leaving the spot, or more than 4 hours in a day.',
    citation: 'EU-OSHA, OSHwiki, "Musculoskeletal disorders and prolonged static standing"',
    address: 'oshwiki.osha.europa.eu',
  },
  'E1.05': {
    claim:
      'A Dutch sector norm: at most 1 hour in a row and at most 4 hours a day on one spot without walking.',
    citation: 'Vakcentrum, "Richtlijnen voor langdurig staan"',
    address: 'vakcentrum.nl',
  },
  'E1.23': {
    claim:
      'Pressure in an ankle vein: median 84.0 mmHg standing quietly, 23.5 mmHg in a slow walk (18 people).',
    citation: 'J Appl Physiol 1992;72:2063',
    address: 'pubmed.ncbi.nlm.nih.gov/1629057',
  },
  'E1.24': {
    claim: 'In a slow walk the calf loses volume, 0.073 % a minute from minute 2 to 20.',
    citation: 'J Appl Physiol 1992;72:2063',
    address: 'pubmed.ncbi.nlm.nih.gov/1629057',
  },
  'E1.25': {
    claim: 'In two hours of standing the leg’s girth rose; in two hours with walking it did not (10 men).',
    citation: 'Japanese Journal of Biomechanics 40(2)',
    address: 'jstage.jst.go.jp',
  },
  'E1.26': {
    claim:
      'One minute of exercise every ten minutes of standing: swelling was lowest with knee bends, then stepping, walking, heel raises (13 men; it rose in all).',
    citation: '"Swell-preventing effect of intermittent exercise on lower leg during standing work"',
    address: 'paperexplained.cn',
  },
  'E1.27': {
    claim: 'A European summary suggests a short break every 30 minutes.',
    citation: 'SEPRI, summary of the EU-OSHA work',
    address: 'sepri.pt',
  },
  'E1.30': {
    claim:
      'Walking lowers the pressure in ankle veins by 64 mmHg on average in normal legs, and by 37 mmHg with primary varicose veins (7 people).',
    citation:
      '"The effect of exercise and body position on the venous pressure at the ankle in patients having venous valvular defects" (abstract)',
    address: 'scilit.net/publications/ab67cfc0de2cde20816eda331dbec20b',
  },
  'E1.31': {
    claim:
      'Stockings do not close leg veins in people who stand; narrowing starts at 30 to 40 mmHg, and closure takes about 70 mmHg.',
    citation: 'Partsch & Partsch, J Vasc Surg 2005 (abstract)',
    address: 'biomaterialdatabase.com/search/publications/16242562',
  },
  'E2.02': {
    claim:
      'Workers on their feet for three quarters of the day or more were treated for varicose veins in hospital more often over 12 years.',
    citation: 'Tüchsen et al., Occup Environ Med 2005;62:847',
    address: 'pmc.ncbi.nlm.nih.gov/articles/PMC1740939',
  },
  'E2.04': {
    claim:
      'People on their feet for six hours a day or more had a first vein surgery more often than those with less than four (38,036 people).',
    citation: 'Tabatabaeifar et al., Occup Environ Med 2015',
    address: 'doi 10.1136/oemed-2014-102495',
  },
  'E2.23': {
    claim: 'A newer review still calls the effect of standing unclear.',
    citation: 'Scientific Reports 2026, introduction',
    address: 's41598-026-38327-8',
  },
  'E3.02': {
    claim:
      'Over seven hours, stockings of about 11 to 21 mmHg reduced or prevented evening swelling (12 people).',
    citation: 'Partsch et al., Dermatol Surg 2004;30:737',
    address: 'pubmed.ncbi.nlm.nih.gov/15099316',
  },
  'E3.03': {
    claim:
      'Hairdressers with 15 to 20 mmHg: 19 mL less leg volume, pain and swelling 0.22 less on a scale of 0 to 4 (108 people).',
    citation: 'Blazek et al., Phlebology 2013;28:239',
    address: 'doi 10.1258/phleb.2011.011108',
  },
  'E3.05': {
    claim:
      'Eleven trials together: 10 to 20 mmHg helped more than less; above 20 mmHg no further gain was seen (1,453 people).',
    citation: 'Amsler & Blättler, Eur J Vasc Endovasc Surg 2008;35:366',
    address: 'ncbi.nlm.nih.gov/pubmed/18063393',
  },
  'E3.07': {
    claim: 'Another study saw more effect with more pressure, less so in people who stand (58 workers).',
    citation: 'Int J Vasc Med 2018:2053985',
    address: 'pubmed.ncbi.nlm.nih.gov/30364041',
  },
  'E4.04': {
    claim: 'The share of days worn tells more than hours; 5 of 7 days is called fair.',
    citation: 'Uhl & Benigni 2022',
    address: 'heraldopenaccess.us',
  },
  'E5.01': {
    claim: 'RAL classes at the ankle: I 18–21, II 23–32, III 34–46, IV from 49 mmHg.',
    citation: 'Gütezeichengemeinschaft medizinische Kompressionsstrümpfe, RAL-GZ 387/1',
    address: 'gzg-kompressionsstruempfe.de',
  },
  'E5.02': {
    claim: 'UK classes at the ankle: 1 14–17, 2 18–24, 3 25–35 mmHg.',
    citation: 'CKS summary of BS 6612',
    address: 'a4medicine.com',
  },
  'E5.04': {
    claim: 'French classes at the ankle: 1 10–15, 2 15.1–20, 3 20.1–36, 4 above 36 mmHg.',
    citation: 'Toute la contention',
    address: 'toutelacontention.com',
  },
  'E5.05': {
    claim: 'The USA has no standard; usual ranges are 15–20, 20–30 and 30–40 mmHg.',
    citation: 'eurocom, glossary',
    address: 'eurocom-info.de',
  },
  'E5.06': {
    claim:
      'Graduated: the pressure is highest at the ankle, and at most 70 % of it below the knee and 40 % at the thigh.',
    citation: 'eurocom, Kompressionsstrümpfe',
    address: 'eurocom-info.de',
  },
  'E5.09': {
    claim:
      'Of 50 stockings of class II, 32 % lay outside their range at the ankle: the label is not the leg.',
    citation: 'Study of 50 stockings',
    address: 'discovery.researcher.life',
  },
  'E5.11': {
    claim: 'The pressure is guaranteed for six months from first use (RAL).',
    citation: 'eurocom Italy',
    address: 'eurocom-info.it',
  },
  'E6.03': {
    claim: 'Compress right after sclerotherapy; for how long is the clinician’s judgement.',
    citation: 'AVF/SVS/ACP/SVM/UIP guideline 2019',
    address: 'ncbi.nlm.nih.gov/pubmed/30554745',
  },
  'E6.04': {
    claim: 'UK surgeons after foam sclerotherapy: seven days in the middle, from two days to three months.',
    citation: 'El-Sheikha et al., survey of 141',
    address: 'rde.dspace-express.com',
  },
  'E6.05': {
    claim:
      'Small veins, 40 people: any compression did better than none at six weeks, and longer did better.',
    citation: 'Weiss et al., Dermatol Surg 1999;25:105',
    address: 'ncbi.nlm.nih.gov/pubmed/10037513',
  },
  'E6.07': {
    claim: 'Foam in the great veins, 60 people: three weeks of stockings made no difference.',
    citation: 'Hamel-Desnos et al. 2010',
    address: 'pubmed.ncbi.nlm.nih.gov/20097585',
  },
  'E6.08': {
    claim:
      'A review of nine studies: for small veins any length beat none; for larger ones length made no difference.',
    citation: 'J Vasc Surg Venous Lymphat Disord 2021;9:264',
    address: 'pubmed.gov/32791308',
  },
  'E6.13': {
    claim: 'The label of one foam (Varithena): compress for two weeks.',
    citation: 'Digest of the label for prescribers',
    address: 'butalbitalapap.org/index-1881.html',
  },
  'E6.20': {
    claim:
      'What clinics tell patients of the first days, day and night: from 24 hours to three days; one hospital says 48 hours.',
    citation: 'Kingston and Richmond NHS, and four other clinics',
    address: 'kingstonandrichmond.nhs.uk',
  },
  'E6.21': {
    claim: 'After that by day only: to day 7 at some clinics, one to two weeks at others.',
    citation: 'Brighton Day Surgery, Kingston and Richmond NHS, and three other clinics',
    address: 'brightondaysurgery.com.au',
  },
  'E8.05': {
    claim: 'A scale of 0 to 10 is usual for discomfort in trials of standing.',
    citation: 'Steinhilber et al. 2018',
    address: 'oem.bmj.com/content/75/Suppl_2/A277.3',
  },
  'E8.08': {
    claim:
      'A tape that is off by 0.5 cm all the way changes a leg’s volume by about 57 mL, three times what stockings changed in a study of hairdressers.',
    citation: 'Computed for this app: 24 cm of leg, seven marks 4 cm apart',
    address: 'no publication',
  },
  'E9.01': {
    claim:
      'Reasons against compression: poor blood flow in the legs, a graft under pressure, severe heart failure, allergy to the material, severe diabetic nerve or small-vessel disease.',
    citation: 'Rabe & Pannier; Rabe et al., Phlebology 2020;35:447',
    address: 'doi 10.1177/0268355520909066',
  },
  'E9.03': {
    claim: 'Not with suspected artery disease of the legs, a bypass, nerve disease, fragile skin or allergy.',
    citation: 'Devon NHS guidance on compression hosiery',
    address: 'southwest.devonformularyguidance.nhs.uk',
  },
  'E9.08': {
    claim: 'With diabetes, ankle readings can mislead and the signal of pain may be missing.',
    citation: 'Hartmann, compression therapy',
    address: 'en.hartmann.info',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type EvidenceId = keyof typeof evidence;
