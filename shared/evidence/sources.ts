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
} as const satisfies Readonly<Record<string, Source>>;

export type EvidenceId = keyof typeof evidence;
