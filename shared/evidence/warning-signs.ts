/**
 * Signs after sclerotherapy for which someone is to be called, as their sources have them: shown as they stand, never
 * computed from what was logged. Only rows read in the source itself are here.
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
    id: 'E7.12',
    citation: 'Brighton Day Surgery, "Post treatment care", brightondaysurgery.com.au',
  },
] as const satisfies readonly { readonly id: string; readonly citation: string }[];

export type WarningSignId = (typeof warningSigns)[number]['id'];
