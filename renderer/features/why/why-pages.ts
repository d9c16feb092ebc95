/** The claims of each page, with the rows of the evidence behind them. */
import type { EvidenceId } from '#shared/evidence/sources.ts';
import type { MessageId } from '../../messages/catalogue.ts';
import type { WhyPage } from '../../state/page-store.ts';

type Claim = { readonly text: MessageId; readonly sources: readonly EvidenceId[] };

export const whyPages: Readonly<Record<WhyPage, readonly Claim[]>> = {
  standing: [
    { text: 'why.standing.1', sources: ['E1.23'] },
    { text: 'why.standing.2', sources: ['E1.25'] },
    { text: 'why.standing.3', sources: ['E1.01', 'E1.05'] },
    { text: 'why.standing.4', sources: ['E2.02', 'E2.04', 'E2.23'] },
  ],
  breaks: [
    { text: 'why.breaks.1', sources: ['E1.23', 'E1.24'] },
    { text: 'why.breaks.2', sources: ['E1.26'] },
    { text: 'why.breaks.3', sources: ['E1.27'] },
  ],
  compression: [
    { text: 'why.compression.1', sources: ['E1.31'] },
    { text: 'why.compression.2', sources: ['E5.06', 'E5.09'] },
    { text: 'why.compression.3', sources: ['E3.02', 'E3.03'] },
    { text: 'why.compression.4', sources: ['E3.05', 'E3.07'] },
  ],
  care: [
    { text: 'why.care.1', sources: ['E5.25'] },
    { text: 'why.care.2', sources: ['E5.26'] },
    { text: 'why.care.3', sources: ['E5.27'] },
    { text: 'why.care.4', sources: ['E5.23'] },
    { text: 'why.care.5', sources: ['E5.22'] },
    { text: 'why.care.6', sources: ['E5.11'] },
  ],
  week: [
    { text: 'why.week.1', sources: ['E6.03'] },
    { text: 'why.week.2', sources: ['E6.04'] },
    { text: 'why.week.3', sources: ['E6.05', 'E6.07', 'E6.08'] },
  ],
};
