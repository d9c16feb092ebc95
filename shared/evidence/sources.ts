/**
 * The sources of the figures that the app shows, by the ID of their row in the evidence file. Only figures that were
 * read in the source itself are here; the app shows no figure without an entry.
 */

export type Source = {
  readonly citation: string;
  /** Shown as text: the app never opens it. */
  readonly address: string;
};

export const evidence = {
  'E1.01': {
    citation: 'EU-OSHA, OSHwiki, "Musculoskeletal disorders and prolonged static standing"',
    address: 'oshwiki.osha.europa.eu',
  },
  'E1.05': {
    citation: 'Vakcentrum, "Richtlijnen voor langdurig staan"',
    address: 'vakcentrum.nl',
  },
  'E1.23': {
    citation: 'J Appl Physiol 1992;72:2063',
    address: 'pubmed.ncbi.nlm.nih.gov/1629057',
  },
  'E1.24': {
    citation: 'J Appl Physiol 1992;72:2063',
    address: 'pubmed.ncbi.nlm.nih.gov/1629057',
  },
  'E1.25': {
    citation: 'Japanese Journal of Biomechanics 40(2)',
    address: 'jstage.jst.go.jp',
  },
  'E1.26': {
    citation: '"Swell-preventing effect of intermittent exercise on lower leg during standing work"',
    address: 'paperexplained.cn',
  },
  'E1.27': {
    citation: 'SEPRI, summary of the EU-OSHA work',
    address: 'sepri.pt',
  },
  'E1.30': {
    citation:
      '"The effect of exercise and body position on the venous pressure at the ankle in patients having venous valvular defects" (abstract)',
    address: 'scilit.net/publications/ab67cfc0de2cde20816eda331dbec20b',
  },
  'E1.31': {
    citation: 'Partsch & Partsch, J Vasc Surg 2005 (abstract)',
    address: 'biomaterialdatabase.com/search/publications/16242562',
  },
  'E2.02': {
    citation: 'Tüchsen et al., Occup Environ Med 2005;62:847',
    address: 'pmc.ncbi.nlm.nih.gov/articles/PMC1740939',
  },
  'E2.04': {
    citation: 'Tabatabaeifar et al., Occup Environ Med 2015',
    address: 'doi 10.1136/oemed-2014-102495',
  },
  'E2.23': {
    citation: 'Scientific Reports 2026, introduction',
    address: 's41598-026-38327-8',
  },
  'E2.26': {
    citation: 'Kreussler, maker of polidocanol, page for professionals on veins',
    address: 'kreussler-pharma.de',
  },
  'E2.28': {
    citation: 'Larchmont Imaging, causes of varicose veins; Shepherd et al., Phlebolymphology',
    address: 'larchmontimaging.com, phlebolymphology.org',
  },
  'E3.02': {
    citation: 'Partsch et al., Dermatol Surg 2004;30:737',
    address: 'pubmed.ncbi.nlm.nih.gov/15099316',
  },
  'E3.03': {
    citation: 'Blazek et al., Phlebology 2013;28:239',
    address: 'doi 10.1258/phleb.2011.011108',
  },
  'E3.05': {
    citation: 'Amsler & Blättler, Eur J Vasc Endovasc Surg 2008;35:366',
    address: 'ncbi.nlm.nih.gov/pubmed/18063393',
  },
  'E3.07': {
    citation: 'Int J Vasc Med 2018:2053985',
    address: 'pubmed.ncbi.nlm.nih.gov/30364041',
  },
  'E3.16': {
    citation: 'NHS text on varicose veins, read as a reprint',
    address: 'em-doctors.com, clearchemist.co.uk',
  },
  'E3.18': {
    citation: 'Kingston and Richmond NHS; eurocom; gefaesschirurg.info',
    address: 'kingstonandrichmond.nhs.uk, eurocom-info.de, gefaesschirurg.info',
  },
  'E4.04': {
    citation: 'Uhl & Benigni 2022',
    address: 'heraldopenaccess.us',
  },
  'E5.01': {
    citation: 'Gütezeichengemeinschaft medizinische Kompressionsstrümpfe, RAL-GZ 387/1',
    address: 'gzg-kompressionsstruempfe.de',
  },
  'E5.02': {
    citation: 'CKS summary of BS 6612',
    address: 'a4medicine.com',
  },
  'E5.04': {
    citation: 'Toute la contention',
    address: 'toutelacontention.com',
  },
  'E5.05': {
    citation: 'eurocom, glossary',
    address: 'eurocom-info.de',
  },
  'E5.06': {
    citation: 'eurocom, Kompressionsstrümpfe',
    address: 'eurocom-info.de',
  },
  'E5.08': {
    citation: 'SMTL, compression hosiery testing',
    address: 'smtl.co.uk',
  },
  'E5.09': {
    citation: 'Study of 50 stockings',
    address: 'discovery.researcher.life',
  },
  'E5.11': {
    citation: 'eurocom Italy',
    address: 'eurocom-info.it',
  },
  'E5.15': {
    citation: 'Gütezeichengemeinschaft medizinische Kompressionsstrümpfe',
    address: 'gzg-kompressionsstruempfe.de',
  },
  'E5.17': {
    citation: 'Mosti & Partsch, 2011 and 2014',
    address: 'doi 10.1016/j.ejvs.2011.04.023, pubmed.ncbi.nlm.nih.gov/24524814',
  },
  'E5.20': {
    citation: 'Karger, The Waiting Room; CardioSmart; Senioren-Ratgeber',
    address: 'thewaitingroom.karger.com, cardiosmart.org, senioren-ratgeber.de',
  },
  'E5.21': {
    citation: 'Karger, The Waiting Room; CardioSmart; Senioren-Ratgeber; Port Elgin Foot Clinic',
    address: 'thewaitingroom.karger.com, cardiosmart.org, senioren-ratgeber.de, portelginfootclinic.com',
  },
  'E5.22': {
    citation: 'Senioren-Ratgeber and others; Allina Health',
    address: 'senioren-ratgeber.de, allinahealth.org',
  },
  'E5.23': {
    citation: 'Senioren-Ratgeber; Konsument; Boticonsejos',
    address: 'senioren-ratgeber.de, konsument.at, boticonsejos.es',
  },
  'E5.25': {
    citation: 'medi; kompressionsstrumpf.org; lymphoedem.org; Port Elgin Foot Clinic; Allina Health',
    address: 'mediusa.com, kompressionsstrumpf.org, lymphoedem.org',
  },
  'E5.26': {
    citation: 'Care advice of makers and clinics; NHS text, read as a reprint; Blatchford',
    address: 'kompressionsstrumpf.org, healthweir.com, blatchfordmobility.com',
  },
  'E5.27': {
    citation: 'NHS text, read as a reprint; Apotheke am Hechtplatz; an Essex NHS service',
    address: 'healthweir.com, apothekeamhechtplatz.ch, issuu.com',
  },
  'E5.30': {
    citation: 'Blatchford; Crestner Health',
    address: 'blatchfordmobility.com, healthhub.crestnerhealth.com',
  },
  'E6.01': {
    citation: 'NICE CG168, information for the public',
    address: 'nice.org.uk/guidance/cg168/ifp',
  },
  'E6.03': {
    citation: 'AVF/SVS/ACP/SVM/UIP guideline 2019',
    address: 'ncbi.nlm.nih.gov/pubmed/30554745',
  },
  'E6.04': {
    citation: 'El-Sheikha et al., survey of 141',
    address: 'rde.dspace-express.com',
  },
  'E6.05': {
    citation: 'Weiss et al., Dermatol Surg 1999;25:105',
    address: 'ncbi.nlm.nih.gov/pubmed/10037513',
  },
  'E6.06': {
    citation: 'Kern et al., J Vasc Surg 2007;45:1212',
    address: 'pubmed.ncbi.nlm.nih.gov/17467226',
  },
  'E6.07': {
    citation: 'Hamel-Desnos et al. 2010',
    address: 'pubmed.ncbi.nlm.nih.gov/20097585',
  },
  'E6.08': {
    citation: 'J Vasc Surg Venous Lymphat Disord 2021;9:264',
    address: 'pubmed.gov/32791308',
  },
  'E6.13': {
    citation: 'Digest of the label for prescribers',
    address: 'butalbitalapap.org/index-1881.html',
  },
  'E6.20': {
    citation: 'Kingston and Richmond NHS, and four other clinics',
    address: 'kingstonandrichmond.nhs.uk',
  },
  'E6.21': {
    citation: 'Brighton Day Surgery, Kingston and Richmond NHS, and three other clinics',
    address: 'brightondaysurgery.com.au',
  },
  'E6.30': {
    citation: 'Package leaflet of Fibro-Vein (UK); German S2k guideline',
    address: 'drugs.com/uk, doi 10.1007/s00105-020-04705-0',
  },
  'E6.31': {
    citation: 'STD Pharmaceutical, maker of Fibro-Vein; Harzklinikum; an NHS leaflet',
    address: 'fibrovein.co.uk, gefaesszentrum.harzklinikum.com, readkong.com',
  },
  'E6.32': {
    citation: 'Eur J Vasc Endovasc Surg 2011 (abstract)',
    address: 'daneshyari.com/en/article/2913531',
  },
  'E6.33': {
    citation: 'Parsi et al. 2008 (abstract); German S2k guideline',
    address: 'pubmed.ncbi.nlm.nih.gov/18396426, doi 10.1007/s00105-020-04705-0',
  },
  'E6.34': {
    citation: 'Alberta Health Services, information after care',
    address: 'myhealth.alberta.ca',
  },
  'E6.35': {
    citation: 'A clinic in the USA; STD Pharmaceutical, maker of Fibro-Vein',
    address: 'cpwmedspa.com, stdpharm.co.uk',
  },
  'E6.36': {
    citation: 'Pacific Skin, Lazar and Svelte, three clinics in the USA',
    address: 'pacificskin.com, lazarmedicalgroup.com, sveltemd.com',
  },
  'E6.38': {
    citation: 'J Vasc Surg Venous Lymphat Disord 2021;9:435',
    address: 'pubmed.gov/32502730',
  },
  'E6.39': {
    citation: 'Bakker 2013; COMETA trial, as reported in Venous News',
    address: 'chigaco.vukou.com/24012465, venousnews.com',
  },
  'E6.40': {
    citation: 'Survey of French vascular physicians, 2010',
    address: 'sf-phlebologie.org',
  },
  'E8.05': {
    citation: 'Steinhilber et al. 2018',
    address: 'oem.bmj.com/content/75/Suppl_2/A277.3',
  },
  'E8.08': {
    citation: 'Computed for this app: 24 cm of leg, seven marks 4 cm apart',
    address: 'no publication',
  },
  'E9.01': {
    citation: 'Rabe & Pannier; Rabe et al., Phlebology 2020;35:447',
    address: 'doi 10.1177/0268355520909066',
  },
  'E9.03': {
    citation: 'Devon NHS guidance on compression hosiery',
    address: 'southwest.devonformularyguidance.nhs.uk',
  },
  'E9.08': {
    citation: 'Hartmann, compression therapy',
    address: 'en.hartmann.info',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type EvidenceId = keyof typeof evidence;
