/**
 * Signs after sclerotherapy for which someone is to be called, as their sources have them: shown as they stand, never
 * computed from what was logged. Only what was read in the source itself is here: of a row read in part, that part.
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
