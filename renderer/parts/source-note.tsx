/** The source of the numbers beside it: one press shows claim, citation and address. */
import { type EvidenceId, evidence } from '#shared/evidence/sources.ts';
import { useMessages } from '../messages/use-messages.ts';
import css from './source-note.module.css';

export const SourceNote = ({ ids }: { readonly ids: readonly EvidenceId[] }) => {
  const t = useMessages();
  return (
    <details className={css.source}>
      <summary>{t(ids.length === 1 ? 'source.one' : 'source.many')}</summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            {id}: {t(`evidence.${id}`)} {evidence[id].citation}, {evidence[id].address}
          </li>
        ))}
      </ul>
    </details>
  );
};
