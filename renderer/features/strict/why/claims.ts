/** The sentences of the page on the week, with the rows of the evidence behind each. */
import type { EvidenceId } from '#shared/evidence/sources.ts';
import type { MessageId } from '../../../messages/catalogue.ts';

export type Claim = { readonly text: MessageId; readonly sources: readonly EvidenceId[] };

/** What a vein doctor says, and what was found about it. */
export const doctorsWords = [
  { id: 'week', sources: ['E6.36', 'E6.35'] },
  { id: 'stand', sources: ['E6.34'] },
  { id: 'dilute', sources: ['E6.32', 'E6.33'] },
  { id: 'standing', sources: ['E2.26', 'E2.28'] },
] as const satisfies readonly { readonly id: string; readonly sources: readonly EvidenceId[] }[];

export const studies: Readonly<Record<'for' | 'against', readonly Claim[]>> = {
  for: [
    { text: 'strictWhy.for.1', sources: ['E6.05', 'E6.08'] },
    { text: 'strictWhy.for.2', sources: ['E6.06'] },
    { text: 'strictWhy.for.3', sources: ['E6.39'] },
    { text: 'strictWhy.for.4', sources: ['E3.18'] },
  ],
  against: [
    { text: 'strictWhy.against.1', sources: ['E6.38'] },
    { text: 'strictWhy.against.2', sources: ['E6.07', 'E6.08'] },
    { text: 'strictWhy.against.3', sources: ['E6.40'] },
    { text: 'strictWhy.against.4', sources: ['E3.16'] },
  ],
};

/** How the pressure is shared out over the leg. */
export const pressureSources = ['E5.06', 'E5.15', 'E5.08', 'E5.17'] as const satisfies readonly EvidenceId[];

export const planSources = ['E6.03', 'E6.01'] as const satisfies readonly EvidenceId[];
