/** The sources of a report's figures. */
import { type EvidenceId, evidence } from '../evidence/sources.ts';
import type { Translate } from '../messages/catalogue.ts';

export const sourcesInWords = (ids: readonly EvidenceId[], t: Translate): string =>
  ids.map((id) => t('report.source', { citation: evidence[id].citation, id })).join('; ');
