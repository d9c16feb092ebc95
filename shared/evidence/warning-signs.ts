/**
 * Signs after sclerotherapy that need a call for help, as their sources give them. The app shows them unchanged and
 * never computes them from the log. Only text read in the source itself is here: of a row read in part, that part.
 */

export const warningSigns = [
  {
    id: 'E7.10',
    citation: 'Mayo text at mymosaiclifecare.org, "Sclerotherapy: Risks"',
  },
  {
    id: 'E7.14',
    citation: 'rxlist.com, "Asclera side effects"',
  },
  {
    id: 'E7.15',
    citation: 'Mayo text at mymosaiclifecare.org, "Sclerotherapy: Risks"',
  },
  {
    id: 'E7.12',
    citation: 'Brighton Day Surgery, "Post treatment care", brightondaysurgery.com.au',
  },
  {
    id: 'E7.16',
    citation: 'rxlist.com, "Asclera side effects"; doctorkate.co.uk, "Sclerotherapy aftercare"',
  },
  {
    id: 'E7.13',
    citation: 'Veincentre UK, "Post treatment advice", veincentre.com',
  },
  {
    id: 'E7.18',
    citation: 'Right Move Orthotic, "Compression stockings", rightmoveorthotic.ca',
  },
] as const satisfies readonly { readonly id: string; readonly citation: string }[];

export type WarningSignId = (typeof warningSigns)[number]['id'];
