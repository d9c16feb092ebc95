/**
 * The citations of the warning-sign card. They are a module of their own: the card is in the first load and needs only
 * their IDs.
 */

type SignSource = {
  readonly citation: string;
  /** What the citation names last is the institution's own text, read on somebody else's site: the address is that. */
  readonly isReprint?: true;
};

/** By the ID of their row in the evidence file. */
export const signSources = {
  'E5.30': {
    citation:
      'Crestner Health, "Putting compression stockings", healthhub.crestnerhealth.com; Blatchford, blatchfordmobility.com',
  },
  'E7.10': { citation: 'Mayo text, "Sclerotherapy: Risks", mymosaiclifecare.org' },
  'E7.11': { citation: 'Clot Connect, "Do you know the symptoms of a blood clot", clotconnect.org' },
  'E7.12': { citation: 'Brighton Day Surgery, "Post treatment care", brightondaysurgery.com.au' },
  'E7.16': {
    citation: 'rxlist.com, "Asclera side effects"; doctorkate.co.uk, "Sclerotherapy aftercare"',
  },
  'E7.20': {
    citation:
      'Stroke Association, "What are the symptoms of a stroke", stroke.org.uk; NHS Wales, "Signs of stroke: FAST", bcuhb.nhs.wales',
  },
  'E7.21': { citation: 'Headache Australia, "Aneurysm", headacheaustralia.org.au; PMC9710804, table 2' },
  'E7.22': {
    citation: 'Kim 2016, Journal of Osteopathic Medicine, jom.osteopathic.org; PMC4068884',
  },
  'E7.23': {
    citation:
      'Clot Connect, clotconnect.org; Thrombosis Canada, "Deep vein thrombosis", thrombosis.org; Lungenärzte im Netz, lungenaerzte-im-netz.de',
  },
  'E7.24': {
    citation:
      'nidirect, "Pulmonary embolism", nidirect.gov.uk; Asthma + Lung UK, asthmaandlung.org.uk; Stiftung Warentest, test.de',
  },
  'E7.25': {
    citation: 'NHS, "Anaphylaxis", nhs.uk; Anaphylaxis UK, "What to do in an emergency", anaphylaxis.org.uk',
  },
  'E7.26': {
    citation: 'NHS text on cellulitis, em-doctors.com and stowsurgery.co.uk',
    isReprint: true,
  },
  'E7.27': {
    citation:
      'drugs.com, "La escleroterapia"; Venous Solutions, "Sclerotherapy post-op", venoussolutions.com; dermatology.mhmedical.com',
  },
  'E7.28': {
    citation:
      'Port Elgin Foot Clinic, portelginfootclinic.com; Lazar Medical Group, lazarmedicalgroup.com; Ipswich NHS text on anti-embolism stockings, paperzz.com',
    isReprint: true,
  },
  'E7.30': { citation: 'drugs.com, "La escleroterapia"' },
  'E7.31': {
    citation:
      'healthy-veins.com, "Foam sclerotherapy"; SMG, "To do after treatment", veinclinic.mynsmg.com.au',
  },
  'E7.32': {
    citation: 'West Midlands Ambulance NHS, "999 or 111", wmas.nhs.uk; Venous Solutions, venoussolutions.com',
  },
  'E7.33': {
    citation:
      'SMG, "To do after treatment", veinclinic.mynsmg.com.au; Veincentre UK, "Post treatment advice", veincentre.com',
  },
} as const satisfies Readonly<Record<string, SignSource>>;

export type SignSourceId = keyof typeof signSources;
