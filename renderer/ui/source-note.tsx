/** Where the numbers beside it come from: claim, citation and address, one press away. */
import { type EvidenceId, evidence } from '#shared/evidence/sources.ts';
import css from './source-note.module.css';

export const SourceNote = ({ ids }: { readonly ids: readonly EvidenceId[] }) => (
  <details className={css.source}>
    <summary>{ids.length === 1 ? 'Source' : 'Sources'}</summary>
    <ul>
      {ids.map((id) => (
        <li key={id}>
          {id}: {evidence[id].claim} {evidence[id].citation}, {evidence[id].address}
        </li>
      ))}
    </ul>
  </details>
);
